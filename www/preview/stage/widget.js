// One checkout as the settings want it, through its public face alone: attributes, the session document, custom properties.
// Does NOT load the widget, and what stays the same is not touched.

import { tokensOf } from '../address.js';
import { order } from '../order.js';
import { imitate } from './imitate.js';
import { standIn } from './stand-in.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {import('../facts.js').Facts} Facts */
/** @typedef {import('../../../src/embed/kassa.d.ts').KassaCheckout} KassaCheckout */
/** @typedef {import('../../../src/embed/kassa.d.ts').KassaSession} KassaSession */
/** @typedef {import('../../../src/embed/kassa.d.ts').KassaTokenEvent} KassaTokenEvent */
/** @typedef {Pick<Settings, 'locale' | 'country' | 'currency' | 'amount' | 'method' | 'state' | 'look' | 'theme' | 'tokens' | 'dir' | 'motion' | 'colours' | 'loading'>} Shot */

/**
 * @param {Shot} shot
 * @param {Facts} facts
 * @param {Record<string, string | undefined>} [texts] by tag
 * @returns {KassaSession}
 */
export function sessionOf(shot, facts, texts = {}) {
  const said = Object.entries(texts).filter(([, text]) => text);
  return {
    ...order(shot),
    // Live, a provider's script would be fetched: only the sandbox, which is on this machine, may be.
    providers: [account(shot.state === 'live' ? 'sandbox' : shot.look, facts)],
    ...(shot.method && { methods: { order: [shot.method] } }),
    ...(said.length > 0 && { texts: /** @type {Record<string, string>} */ (Object.fromEntries(said)) }),
  };
}

/** An account that is nobody's, with a key as the provider's test keys look. @param {string} id @param {Facts} facts */
function account(id, { providers }) {
  const row = providers.find((row) => row.id === id);
  // The sandbox of this machine, at its usual port.
  if (!row || id === 'sandbox') return { id, publishable_key: 'pk_test_sandbox_8081' };
  const key = row.key_test.includes('…') ? row.key_test.replace('…', 'preview') : 'preview';
  return { id, publishable_key: key, ...(row.session && { session: 'preview' }) };
}

/**
 * @param {KassaCheckout} checkout
 * @param {Shot} shot
 * @param {Facts} facts
 * @param {Record<string, string | undefined>} [texts]
 */
export function dress(checkout, shot, facts, texts) {
  attribute(checkout, 'locale', shot.locale);
  attribute(checkout, 'dir', shot.dir === 'auto' ? null : shot.dir);
  attribute(checkout, 'theme', shot.theme);
  const session = sessionOf(shot, facts, texts);
  if (JSON.stringify(session) !== JSON.stringify(checkout.session)) checkout.session = session;
  attribute(checkout, 'state', shot.state === 'live' ? null : shot.state);
  const tokens = tokensOf(shot.tokens);
  const { style } = checkout;
  for (const name of [...style]) if (name.startsWith('--kassa-') && !(name.slice(8) in tokens)) style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--kassa-${name}`, value);
  imitate(checkout, shot);
  standIn(checkout, shot, facts);
}

/** Without a state the checkout really pays. There is no shop behind this page, so the page makes the answer up. @param {KassaCheckout} checkout */
export function answer(checkout) {
  checkout.addEventListener('kassa-token', (event) => {
    const { respondWith, detail } = /** @type {KassaTokenEvent} */ (event);
    respondWith.call(event, { status: detail.method === 'cod' ? 'placed' : 'succeeded', payment: 'pay_preview' });
  });
}

/** Whether the screen is there, and not the still picture before it. @param {KassaCheckout} checkout */
export function isDrawn(checkout) {
  const frame = checkout.shadowRoot?.querySelector('[part~="frame"]');
  return Boolean(frame && !frame.classList.contains('skeleton'));
}

/** @param {KassaCheckout} checkout @param {string} name @param {string | null} value */
function attribute(checkout, name, value) {
  if (checkout.getAttribute(name) === value) return;
  if (value === null) checkout.removeAttribute(name);
  else checkout.setAttribute(name, value);
}
