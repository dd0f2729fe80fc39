/**
 * What a provider's card fields can do, line by line, as its row in src/providers/providers.tsv says it.
 * For the page on providers and the designers' page. Does NOT know more than the row.
 */

/** @typedef {import('./policy.mjs').Row} Row */

/** What a line says of a provider. @type {readonly (readonly [string, (row: Row) => string])[]} */
export const CAPABILITIES = [
  ['Card form', (row) => row.form],
  ['Test key', (row) => row.key_test],
  ['Live key', (row) => row.key_live],
  ['Session of the provider', (row) => row.session || 'not needed'],
  ['3-D Secure', (row) => row.three_ds.split(' ').map((kind) => (kind === 'native' ? 'in the page' : 'by redirect')).join(', ')],
  ['Inside shadow roots by itself', (row) => row.shadow_root],
  ['Style', (row) => row.styles],
  ['Web fonts', (row) => row.fonts],
  ['Tokens of the theme it does not follow', (row) => row.unstyled || 'none'],
  ['Browser fills in cards', (row) => row.autofill],
  ['Two brands on one card', (row) => row.co_badged],
  ['Locale changes while typing', (row) => row.live_locale],
  ['Codes for faults of fields', (row) => row.own_codes],
  ['Runs under Trusted Types', (row) => (row.trusted_types === 'unchallenged' ? 'not with 3-D Secure in the page' : row.trusted_types)],
  ['Version in the script’s address', (row) => row.pinned],
];

/** What is not confirmed of a provider; empty if nothing is. @param {Row} row */
export function doubtOf(row) {
  return row.doubt.replace(/^\?\s*/, '');
}
