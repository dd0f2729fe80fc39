// Comma-separated values as RFC 4180 has them, for people who read messages in a spreadsheet. A cell that a spreadsheet would
// take for a formula gets an apostrophe, which reading takes away again. Knows nothing of messages.

const RISKY = /^[=+\-@\t\r]/;

/** @param {string[][]} rows */
export function toCsv(rows) {
  const cell = (/** @type {string} */ text) => {
    const safe = RISKY.test(text) || /^'[=+\-@\t\r']/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  // The mark tells spreadsheets that this is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * @param {string} text
 * @returns {string[][]} every row, empty ones too: people find them by their number
 * @throws {Error} with a sentence for people: it is not in UTF-8, or was cut
 */
export function fromCsv(text) {
  const rows = /** @type {string[][]} */ ([]);
  let row = /** @type {string[]} */ ([]);
  let cell = '';
  let quoted = false;
  const end = () => {
    row.push(/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  const source = text.replace(/^\ufeff/, '');
  if (source.includes('\ufffd')) throw new Error('It is not in UTF-8, and letters are lost. Save it as “CSV UTF-8” and take it again.');
  const comma = separatorOf(source);
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[(at += 1)];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === comma) end();
    else if (sign === '\n') {
      end();
      rows.push(row);
      row = [];
    } else if (sign !== '\r') cell += sign;
  }
  if (quoted) throw new Error('It ends in the middle of a cell: a part of the file is missing.');
  if (cell || row.length) {
    end();
    rows.push(row);
  }
  return rows;
}

/** Spreadsheets of some countries write semicolons: the first separator that stands in no quotes. @param {string} source */
function separatorOf(source) {
  return source.match(/^(?:"[^"]*"|[^",;\n])*([,;])/)?.[1] ?? ',';
}
