// The gate a theme goes through: contrast between the tokens that meet on the screen, fields that a telephone would zoom into,
// and what the chosen provider's frames cannot show. Where a value can be corrected, it says to what. Pure: it measures no
// layout; targets and focus rings are looked at on the live checkouts beside it.

import { colourOf, corrected, hexOf, ratio, shownRatio } from './contrast.js';
import { HANDED } from './tokens.js';

/** @typedef {{ rule: 'contrast' | 'colour' | 'value' | 'field size' | 'provider', says: string, token: string, met?: string[], fix?: string }} Remark `met`: the grounds it is about */

/** What meets what, and the least contrast of WCAG 2.2 AA: 4.5 for text, 3 for edges and rings. @type {[token: string, grounds: string[], least: number, what: string][]} */
const PAIRS = [
  ['ink', ['paper', 'field', 'tint', 'wrong-tint', 'good-tint'], 4.5, 'text'],
  ['quiet', ['paper', 'tint'], 4.5, 'secondary text'],
  ['on-accent', ['accent'], 4.5, 'text on the pay button'],
  // Buttons beside values to copy are text in the accent; the ring and the radio button need less.
  ['accent', ['paper'], 4.5, 'text in the accent'],
  ['accent', ['tint'], 3, 'the focus ring'],
  ['wrong', ['paper', 'tint', 'wrong-tint'], 4.5, 'faults'],
  ['good', ['good-tint'], 4.5, 'good endings'],
  ['edge', ['paper', 'field', 'tint'], 3, 'edges of fields'],
];

const LEAST_FIELD = 16; // px; iOS zooms into fields with smaller text

/**
 * @param {Record<string, string>} theme every token of the built-in theme
 * @param {Record<string, string>} own what the shop sets
 * @param {import('../../../tools/policy.mjs').Row} [provider] of the card fields
 * @returns {Remark[]}
 */
export function gate(theme, own, provider) {
  const all = { ...theme, ...own };
  const remarks = /** @type {Remark[]} */ ([]);
  const colour = (/** @type {string} */ name) => colourOf(all[name] ?? '');
  for (const name of Object.keys(own)) {
    if (colourOf(theme[name] ?? '') && !colour(name)) remarks.push({ rule: 'colour', token: name, says: `${all[name]} is not a plain colour such as #2f4ad0: contrast cannot be judged, and provider frames may not take it.`, fix: theme[name] });
  }
  if (own.radius && !/^(0|\d*\.?\d+(px|r?em|%))$/.test(own.radius)) remarks.push({ rule: 'value', token: 'radius', says: `${own.radius} is no radius such as 8px or 0.5em.`, fix: theme.radius });
  if (own.font && !/^[\p{L}\p{N} ,'"_-]+$/u.test(own.font)) remarks.push({ rule: 'value', token: 'font', says: `${own.font} is no list of font families.`, fix: theme.font });
  for (const [token, grounds, least, what] of PAIRS) {
    const front = colour(token);
    const backs = grounds.map((name) => ({ name, colour: colour(name) }));
    if (!front) continue;
    const low = backs.filter((back) => back.colour && ratio(front, back.colour) < least);
    if (!low.length) continue;
    const worst = low.map((back) => ({ name: back.name, ratio: ratio(front, back.colour ?? front) })).sort((one, other) => one.ratio - other.ratio)[0];
    const better = corrected(front, backs.flatMap((back) => (back.colour ? [back.colour] : [])), least);
    remarks.push({ rule: 'contrast', token, says: `${what}: ${shownRatio(worst.ratio)} on ${low.map(({ name }) => name).join(', ')}; ${least}:1 is needed.`, met: low.map(({ name }) => name), ...(better ? { fix: hexOf(better) } : {}) });
  }
  const size = all['field-size']?.match(/^([\d.]+)px$/)?.[1];
  if (size && Number(size) < LEAST_FIELD) remarks.push({ rule: 'field size', token: 'field-size', says: `${size}px: telephones zoom into fields with text under ${LEAST_FIELD} px.`, fix: `${LEAST_FIELD}px` });
  if (all['field-size'] && !size) remarks.push({ rule: 'field size', token: 'field-size', says: 'Provider frames take it in px only as it is computed; write px, so that what is checked is what is shown.' });
  if (provider) remarks.push(...honoured(own, theme, provider));
  return remarks;
}

const SYSTEM = /^(system-ui|-apple-system|BlinkMacSystemFont|ui-\w+|sans-serif|serif|monospace|Segoe UI|Roboto|Arial|Helvetica( Neue)?|Noto Sans|Georgia|Times( New Roman)?|Verdana|Tahoma)$/i;

/** What the provider's frames cannot show of it, by its row. @param {Record<string, string>} own @param {Record<string, string>} theme @param {import('../../../tools/policy.mjs').Row} provider @returns {Remark[]} */
function honoured(own, theme, { name, styles, fonts, unstyled }) {
  const remarks = /** @type {Remark[]} */ ([]);
  const changed = HANDED.filter((token) => own[token] && own[token] !== theme[token]);
  const kept = changed.filter((token) => unstyled.split(' ').includes(`--kassa-${token}`));
  for (const token of kept) remarks.push({ rule: 'provider', token, says: `${name}’s fields cannot follow ${token}; they keep their own.` });
  if (changed.includes('font') && !kept.includes('font')) {
    const families = own.font.split(',').map((family) => family.trim().replace(/^['"]|['"]$/g, ''));
    const isWeb = !SYSTEM.test(families[0]);
    if (isWeb && fonts !== 'yes') remarks.push({ rule: 'provider', token: 'font', says: `${name}’s fields load no web fonts: “${families[0]}” is not there, ${families[1] ? `“${families[1]}” is shown` : 'the browser’s usual one is shown'}.` });
  }
  if (changed.length && /before it is mounted/.test(styles)) remarks.push({ rule: 'provider', token: changed[0], says: `${name} takes the look once, before its form is mounted: ${changed.join(', ')} do not change afterwards.` });
  return remarks;
}

/**
 * One correction after the other, each judged anew, since one may do for several. What is no value goes first, and the accent
 * before what stands on it; only what the shop has set is changed. What no one value can do, in light and in dark, say, is left
 * to the theme.
 * @param {(own: Record<string, string>) => Remark[]} judge
 * @param {Record<string, string>} own
 * @returns {Record<string, string>} what can be corrected is; what cannot stays as it is
 */
export function correctedAll(judge, own) {
  let now = { ...own };
  const tried = new Set();
  for (let steps = 0; steps < 24; steps += 1) {
    const open = judge(now).filter(({ token, fix }) => fix && token in now && !tried.has(`${token} ${fix}`));
    const next = open.find(({ rule }) => rule !== 'contrast') ?? open.find(({ token }) => token === 'accent') ?? open[0];
    if (!next?.fix) break;
    tried.add(`${next.token} ${next.fix}`);
    now = { ...now, [next.token]: next.fix };
  }
  return leftToTheme(judge, now);
}

/** @param {(own: Record<string, string>) => Remark[]} judge @param {Record<string, string>} own */
function leftToTheme(judge, own) {
  const now = { ...own };
  const blamed = () => judge(now).filter(({ rule }) => rule === 'contrast').map(({ token, met = [] }) => [token, ...met].filter((name) => name in now)).find((names) => names.length > 0);
  for (let names = blamed(); names; names = blamed()) for (const name of names) delete now[name];
  return now;
}
