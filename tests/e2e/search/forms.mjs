/**
 * The shapes in which a card number can lie around, as byte patterns, and the search for them in any bytes.
 * Knows no browser.
 */

/**
 * Every form of a number. Base64 has three: by where in a group of three bytes the number begins.
 * @param {string} number digits
 * @returns {Map<string, Buffer>} by the form's name
 */
export function formsOf(number) {
  const groups = (/** @type {string} */ between) => (number.match(/.{1,4}/g) ?? []).join(between);
  const texts = {
    plain: number,
    'grouped by spaces': groups(' '),
    'grouped by no-break spaces': groups('\u00a0'),
    'grouped by hyphens': groups('-'),
    'first twelve digits': number.slice(0, 12),
    reversed: [...number].reverse().join(''),
  };
  const forms = new Map();
  for (const [name, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text);
    forms.set(name, bytes);
    forms.set(`${name}, UTF-16 LE`, Buffer.from(text, 'utf16le'));
    forms.set(`${name}, UTF-16 BE`, Buffer.from(text, 'utf16le').swap16());
    forms.set(`${name}, hex`, Buffer.from(bytes.toString('hex')));
    forms.set(`${name}, HEX`, Buffer.from(bytes.toString('hex').toUpperCase()));
    for (const skip of [0, 1, 2]) forms.set(`${name}, base64 from byte ${skip}`, Buffer.from(base64Core(bytes, skip)));
  }
  forms.set('URL-encoded groups', Buffer.from(encodeURIComponent(groups(' '))));
  forms.set('form-encoded groups', Buffer.from(groups('+')));
  forms.set('every digit URL-encoded', Buffer.from([...number].map((digit) => `%3${digit}`).join('')));
  forms.set('JSON list of digits', Buffer.from([...number].join(',')));
  forms.set('digits as bytes', Buffer.from([...number].map(Number)));
  const integer = Buffer.alloc(8);
  integer.writeBigUInt64LE(BigInt(number));
  forms.set('64-bit integer, little-endian', Buffer.from(integer));
  forms.set('64-bit integer, big-endian', Buffer.from(integer).reverse());
  const float = Buffer.alloc(8);
  float.writeDoubleLE(Number(number));
  forms.set('64-bit float', float);
  return forms;
}

/** The part of the base64 text that is the same whatever stands before and behind. @param {Buffer} bytes @param {number} skip bytes before it, modulo 3 */
function base64Core(bytes, skip) {
  const text = Buffer.concat([Buffer.alloc(skip), bytes]).toString('base64');
  const from = Math.ceil((skip * 8) / 6);
  const to = Math.floor(((skip + bytes.length) * 8) / 6);
  return text.slice(from, to);
}

/** @typedef {{ place: string, bytes: Buffer }} Evidence one thing that was looked at */

/**
 * Where a number is, and in which form.
 * @param {Evidence[]} evidence @param {string} number
 * @returns {{ place: string, form: string }[]}
 */
export function find(evidence, number) {
  const forms = [...formsOf(number)];
  return evidence.flatMap(({ place, bytes }) => forms.filter(([, form]) => bytes.includes(form)).map(([form]) => ({ place, form })));
}
