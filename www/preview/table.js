// Tab-separated tables with one header line, as the project writes them. No quoting, no comments.

/** @param {string} text @returns {Record<string, string>[]} a line each, by the names of the columns */
export function rowsOf(text) {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim()).map((line) => line.replace(/\r$/, '').split('\t'));
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}
