// On which screens a message is said: a checkout out of sight goes through all of them once, with marks, and what it says is
// noted. For the buyer, method and provider that are chosen now. Does NOT find what only a running payment says.

import { everyScreen } from '../choices.js';
import { dress, isDrawn } from '../stage/widget.js';
import { made } from '../dom.js';
import { textsOn } from './on-screen.js';

/** @typedef {import('../preview.js').App} App */

/** @type {Map<string, Promise<Map<string, Set<string>>>>} */
const walked = new Map();

/**
 * @param {App} app
 * @returns {Promise<Map<string, Set<string>>>} message id (with attribute) to screens
 */
export function whereSaid(app) {
  const { country, currency, amount, method, look } = app.settings;
  const key = [country, currency, amount, method, look].join(' ');
  const known = walked.get(key);
  if (known) return known;
  const walk = go(app);
  walked.set(key, walk);
  // Who looks next tries again.
  walk.catch(() => walked.delete(key));
  return walk;
}

/** @param {App} app */
async function go(app) {
  const found = /** @type {Map<string, Set<string>>} */ (new Map());
  const checkout = document.createElement('kassa-checkout');
  // Laid out, so that what is hidden can be told from what is not, and seen by nobody.
  const home = made('div', { class: 'out-of-sight', 'aria-hidden': 'true' }, checkout);
  home.inert = true;
  const texts = { en: app.packs.texts('en', true) };
  const settings = { ...app.settings, locale: 'en', dir: 'auto', motion: 'auto', colours: 'auto', loading: 'normal' };
  document.body.append(home);
  try {
    for (const state of everyScreen(app.facts)) {
      dress(checkout, { ...settings, state }, app.facts, texts);
      await drawn(checkout);
      for (const { ids } of textsOn(checkout, app.packs, 'en')) for (const id of ids) found.set(id, (found.get(id) ?? new Set()).add(state));
    }
  } finally {
    home.remove();
  }
  return found;
}

/** @param {import('../stage/widget.js').KassaCheckout} checkout */
async function drawn(checkout) {
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  for (let looks = 0; looks < 200 && !isDrawn(checkout); looks += 1) await frame();
  await frame();
  await frame();
}
