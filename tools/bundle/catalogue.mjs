// Where the facts about each method come from, for whoever asks explain(): the columns of methods.tsv that stay out of the
// program. Reads text and gives text; it opens no file.

/** @typedef {{ name: string, source: string, note?: string, doubt?: string }} Entry */

/**
 * `{ date, methods: { <id>: { name, source, note?, doubt? } } }`
 * @param {string} methods `src/domain/data/methods.tsv`
 * @param {string} dates `src/domain/data/dates.tsv`
 * @returns {string} JSON, ending in a line feed
 */
export function catalogue(methods, dates) {
  const date = rows(dates).find(({ table }) => table === 'methods')?.['date'];
  if (!date) throw new Error('dates.tsv has no date for the methods');
  /** @type {Record<string, Entry>} */
  const entries = {};
  for (const { id = '', name = '', source = '', note, doubt } of rows(methods)) {
    if (!id || !source) throw new Error(`methods.tsv: "${id}" has no id or no source`);
    entries[id] = { name, source, ...(note && { note }), ...(doubt && { doubt }) };
  }
  return `${JSON.stringify({ date, methods: entries }, null, 1)}\n`;
}

/** Tab-separated, one header line, no quoting. @param {string} text @returns {Record<string, string>[]} */
function rows(text) {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== names.length) throw new Error(`${cells.length} cells for ${names.length} columns: ${cells[0]}`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
