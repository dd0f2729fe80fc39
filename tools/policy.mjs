/**
 * What a shop page has to say for the providers it uses: Content-Security-Policy, Permissions-Policy, the word on Trusted
 * Types, the script inventory of PCI DSS 6.4.3, and what a person must know besides.
 * Rows in, texts out; it runs in Node and in the designers' page. Does NOT read the table (csp.mjs does), does NOT weaken the
 * policy for a provider that wants more than hosts (it says so instead), and does NOT ask a provider whether its hosts have changed.
 */

import { doubtOf } from './capabilities.mjs';

/**
 * One provider. Lists are separated by spaces; a source that begins with `test:` or `live:` is for that environment only, with
 * `3ds:`, `3ds-test:` or `3ds-live:` for 3-D Secure in the page only.
 * `?` is not known; `doubt` says what is not confirmed.
 * @typedef {object} Row
 * @property {string} id as sessions and attributes say it
 * @property {string} name
 * @property {'yes' | 'no'} adapter whether src/providers/<id>.rs is there
 * @property {string} script_src
 * @property {string} frame_src hosts; `issuers`: frames of card issuers too, whose hosts nobody can list
 * @property {string} connect_src
 * @property {string} img_src
 * @property {string} style_src hosts; `inline-nonce`: it writes style elements, and takes a nonce for them
 * @property {string} permissions `<feature>=<origin>` for what its frames need
 * @property {'yes' | 'no' | 'unchallenged' | '?'} trusted_types whether its script runs where they are enforced; `unchallenged`:
 *   not with 3-D Secure in the page
 * @property {string} script_purpose one for each of `script_src`, in their order, with ` ; ` between
 * @property {string} form what its card form is made of
 * @property {string} key_test how the key of a test account begins, the one that may stand in the page
 * @property {string} key_live the same of a live account
 * @property {string} session what the session document says of the very payment; empty where nothing is needed
 * @property {'yes' | 'no' | '?'} shadow_root whether its frames can stand in one
 * @property {'yes' | 'no'} per_field a frame for each field, or one for the whole form
 * @property {string} styles what can be styled in its frames
 * @property {'yes' | 'no' | '?'} fonts whether they take web fonts
 * @property {string} unstyled custom properties of the shop's theme that they do not follow, as its adapter declares them
 * @property {string} autofill whether browsers fill cards in, as far as is known
 * @property {string} co_badged what becomes of a card with two brands
 * @property {'yes' | 'no' | '?'} live_locale whether the language can change without losing what was typed
 * @property {'yes' | 'no' | '?'} own_codes whether faults of fields have codes
 * @property {string} three_ds `native` (in the page), `redirect`
 * @property {'exact' | 'major' | 'no'} pinned what version the script's address names
 * @property {string} integrity how that of its scripts is assured: one text for all, or one for each with ` ; ` between
 * @property {string} source
 * @property {string} doubt
 */
/** @typedef {'test' | 'live'} Environment */
/**
 * `nonce` is what stands in its place; `issuers` lets card issuers in, whose hosts nobody can list, for 3-D Secure in the page.
 * @typedef {{ environment?: Environment, nonce?: string, issuers?: boolean }} Options
 */
/** @typedef {{ script: string, address: string, purpose: string, integrity: string }} Script */
/** @typedef {{ name: string, text: string }} Header */

/** What the widget itself needs, and a shop page should have; `frame-ancestors` is heard in a header only. */
const BASE = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': [],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The column that adds to a directive. @type {Record<string, 'script_src' | 'style_src' | 'connect_src' | 'frame_src' | 'img_src'>} */
const COLUMNS = { 'script-src': 'script_src', 'style-src': 'style_src', 'connect-src': 'connect_src', 'frame-src': 'frame_src', 'img-src': 'img_src' };

/** Features that neither the widget nor a provider is given; a shop that uses one elsewhere on the page adds itself. */
const DENIED = ['camera', 'geolocation', 'microphone'];

/** The widget's own scripts and programs. @type {Script[]} */
const OWN = [
  { script: 'Kassa', address: 'kassa.js', purpose: 'the checkout element; loads the program, the words and the chosen provider', integrity: 'own origin; `integrity` on the script tag, as `make dist` prints it' },
  { script: 'Kassa', address: 'kassa-nomodule.js', purpose: 'tells buyers with an outdated browser so', integrity: 'own origin' },
  { script: 'Kassa', address: 'kassa_bg.wasm', purpose: 'the checkout program: methods, prices, fields', integrity: 'own origin; its hash stands in kassa.js, which checks it' },
  { script: 'Kassa', address: 'kassa_rest.wasm', purpose: 'the rest of the program: payment, results', integrity: 'own origin; its hash stands in kassa.js, which checks it' },
];

/** Every row of the table. @param {string} text tab-separated, with a header @returns {Row[]} */
export function rowsOf(text) {
  const [header, ...lines] = text.trimEnd().split('\n').map((line) => line.split('\t'));
  return lines.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells[0]} has ${cells.length} columns, not ${header.length}`);
    return /** @type {Row} */ (Object.fromEntries(header.map((column, index) => [column, cells[index]])));
  });
}

/** The Content-Security-Policy. @param {Row[]} rows @param {Options} [options] */
export function policy(rows, options = {}) {
  return written(directives(rows, options));
}

/** The Permissions-Policy. @param {Row[]} rows @param {Options} [options] */
export function permissions(rows, { environment = 'live' } = {}) {
  const given = rows.flatMap((row) => words(row.permissions, { environment })).map((word) => word.split('='));
  const features = sorted([...DENIED, 'payment', ...given.map(([feature]) => feature)]);
  const origins = (/** @type {string} */ feature) => sorted(given.filter(([of]) => of === feature).map(([, origin]) => `"${origin}"`));
  return features.map((feature) => `${feature}=(${(DENIED.includes(feature) ? origins(feature) : ['self', ...origins(feature)]).join(' ')})`).join(', ');
}

/** The names of those that do not run, or are not known to run, where Trusted Types are enforced. @param {Row[]} rows @param {Options} [options] */
export function withoutTrustedTypes(rows, { issuers = false } = {}) {
  const runs = issuers ? ['yes'] : ['yes', 'unchallenged'];
  return rows.filter((row) => !runs.includes(row.trusted_types)).map((row) => row.name);
}

/** The scripts of the page that the widget brings. @param {Row[]} rows @param {Options} [options] @returns {Script[]} */
export function inventory(rows, options = {}) {
  return [...OWN, ...rows.flatMap((row) => scripts(row, options))];
}

/** What a person must know besides. @param {Row[]} rows @param {Options} [options] @returns {string[]} sentences */
export function remarks(rows, options = {}) {
  return rows.flatMap((row) => remarksOn(row, options));
}

/** @param {Row[]} rows @param {Options} options @returns {Map<string, string[]>} sources by directive */
function directives(rows, { environment = 'live', nonce, issuers = false }) {
  const all = new Map();
  const framed = issuers && rows.some((row) => words(row.frame_src, { environment }).includes('issuers'));
  for (const [name, base] of Object.entries(BASE)) {
    const hosts = hostsOf(rows, { environment, issuers })[name] ?? [];
    const own = nonce && (name === 'script-src' || name === 'style-src') ? [`'nonce-${nonce}'`] : [];
    // A challenge is posted to the issuer's page in its frame.
    const anybody = framed && (name === 'frame-src' || name === 'form-action') ? ['https:'] : [];
    const sources = sorted([...base, ...own, ...hosts, ...anybody]);
    all.set(name, sources.length > 0 ? sources : ["'none'"]);
  }
  if (withoutTrustedTypes(rows, { issuers }).length === 0) {
    all.set('require-trusted-types-for', ["'script'"]);
    all.set('trusted-types', ['kassa']); // The policy that the widget makes (src/providers/script.rs).
  }
  return all;
}

/** What the rows add to each directive. @param {Row[]} rows @param {Options} options @returns {Record<string, string[]>} */
export function hostsOf(rows, options) {
  const hosts = (/** @type {typeof COLUMNS[string]} */ column) => rows.flatMap((row) => words(row[column], options)).filter(isHost);
  return Object.fromEntries(Object.entries(COLUMNS).map(([name, column]) => [name, hosts(column)]));
}

/** @param {Map<string, string[]>} directives */
function written(directives) {
  return [...directives].map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** The words of a list that are wanted. @param {string} list @param {Options} options */
function words(list, options) {
  return placed(list, options).filter(({ wanted }) => wanted).map(({ word }) => word);
}

/** Every word of a list, and whether it is wanted. @param {string} list @param {Options} options */
function placed(list, { environment = 'live', issuers = false }) {
  return list.split(' ').filter(Boolean).map((text) => {
    const [, secure, only, word] = /** @type {RegExpExecArray} */ (/^(?:(3ds)?-?(test|live)?:(?!\/))?(.+)$/.exec(text));
    return { word, wanted: (!only || only === environment) && (!secure || issuers) };
  });
}

/** @param {string} word */
function isHost(word) {
  return word.includes('://');
}

/** Without doubles. @param {string[]} all */
function sorted(all) {
  return [...new Set(all)].sort();
}

/** @param {Row} row @param {Options} options @returns {Script[]} */
function scripts(row, options) {
  const [purposes, hashes] = [row.script_purpose, row.integrity].map((list) => list.split(' ; '));
  const all = placed(row.script_src, options).map(({ word, wanted }, index) => ({ wanted, script: row.name, address: word, purpose: purposes[index] ?? '', integrity: hashes[index] ?? row.integrity }));
  return all.filter(({ wanted }) => wanted).map(({ wanted, ...script }) => script);
}

/** @param {Row} row @param {Options} options */
function remarksOn(row, { environment = 'live', nonce, issuers = false }) {
  const said = [];
  const wishes = [row.style_src, row.frame_src].flatMap((list) => words(list, { environment }));
  if (row.adapter !== 'yes') said.push(`${row.id}: Kassa has no adapter for it yet, so nothing of it is loaded; this is what it would need.`);
  if (environment === 'live' && row.script_src.includes('http:')) said.push(`${row.id}: it is simulated on this machine and belongs in no live policy.`);
  if (wishes.includes('inline-nonce')) said.push(`${row.id}: it writes style elements, which this policy refuses; ${nonce ? 'give it the nonce by its own option' : 'run with --nonce and give it the nonce by its own option'}. 'unsafe-inline' is never written here.`);
  if (wishes.includes('issuers')) said.push(`${row.id}: 3-D Secure in the page frames the card issuer's host, which no list can name; ${issuers ? 'so any https: host may be framed and posted to' : 'this policy refuses it. Use a redirect, or run with --issuers and let any https: host in'}.`);
  if (row.doubt) said.push(`${row.id}: not confirmed: ${doubtOf(row)}.`);
  return said;
}

/** The inventory as Markdown. @param {Script[]} scripts */
export function table(scripts) {
  const cells = scripts.map(({ script, address, purpose, integrity }) => [script, `\`${address}\``, purpose, '', integrity]);
  const head = ['Script', 'Address', 'Purpose', 'Authorised by, on', 'Integrity'];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** How each format writes headers and a remark; `nonce` is what it puts in the nonce's place. */
export const FORMATS = {
  header: {
    nonce: '{NONCE}',
    headers: (/** @type {Header[]} */ all) => all.map(({ name, text }) => `${name}: ${text}`),
    remark: (/** @type {string} */ text) => `# ${text}`,
  },
  html: {
    nonce: '{NONCE}',
    headers: (/** @type {Header[]} */ all) => all.filter(({ name }) => name === 'Content-Security-Policy').map(({ name, text }) => `<meta http-equiv="${name}" content="${text.replace(/; frame-ancestors [^;]+/, '')}">`),
    remark: (/** @type {string} */ text) => `<!-- ${text} -->`,
  },
  nginx: {
    nonce: '$csp_nonce',
    headers: (/** @type {Header[]} */ all) => all.map(({ name, text }) => `add_header ${name} "${text.replaceAll('"', '\\"')}" always;`),
    remark: (/** @type {string} */ text) => `# ${text}`,
  },
};

/** All of it in one format. @param {Row[]} rows @param {Options} options @param {{ format: string, withInventory: boolean }} wishes @returns {string} */
export function output(rows, options, { format, withInventory }) {
  const headers = [
    { name: 'Content-Security-Policy', text: policy(rows, options) },
    { name: 'Permissions-Policy', text: permissions(rows, options) },
  ];
  const without = withoutTrustedTypes(rows, options);
  const trustedTypes = without.length === 0 ? [] : [`Trusted Types are not required: ${without.join(', ')} would not run, or ${without.length === 1 ? 'is' : 'are'} not known to run, where they are.`];
  if (format === 'json') {
    const named = headers.map(({ name, text }) => [name, text]);
    return JSON.stringify({ ...Object.fromEntries(named), remarks: trustedTypes, ...(withInventory && { inventory: inventory(rows, options) }) }, null, 2);
  }
  const { headers: write, remark } = FORMATS[/** @type {keyof typeof FORMATS} */ (format)];
  return [...write(headers), ...trustedTypes.map(remark), ...(withInventory ? ['', table(inventory(rows, options))] : [])].join('\n');
}
