/**
 * The providers this build has adapters for, and how to open a page with one. All but the sandbox are the SIMULATED ones of
 * tests/doubles; nothing real is ever asked.
 * Does NOT know what should come of anything.
 */
import { readProviders } from '../../../tools/csp.mjs';
import { policy } from '../../../tools/policy.mjs';
import { adyen } from './providers/adyen.mjs';
import { braintree } from './providers/braintree.mjs';
import { checkout } from './providers/checkout.mjs';
import { hyperswitch } from './providers/hyperswitch.mjs';
import { mollie } from './providers/mollie.mjs';
import { paypal } from './providers/paypal.mjs';
import { sandbox } from './providers/sandbox.mjs';
import { stripe } from './providers/stripe.mjs';
import { markup, sessionUrl } from './shop.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {import('./provider-kind.mjs').Provider} Provider */

/** @type {Provider[]} */
export const PROVIDERS = [
  sandbox,
  stripe,
  adyen,
  mollie,
  braintree,
  checkout,
  hyperswitch,
  paypal,
];

/**
 * Opens a page whose shop works with this provider, under the policy that is generated for it, and keeps what the page is
 * handed in `window.handed`: the page confirms by itself.
 * @param {Stage} stage @param {Provider} provider @param {{ inside?: boolean, count?: number, confirms?: boolean, issuers?: boolean, lasting?: boolean }} [options]
 * inside other shadow roots; how many; whether the page confirms, or leaves it to the shop's server; whether the policy lets
 * card issuers in; whether the page has one session however often it is loaded
 */
export async function openWith(stage, provider, { inside = false, count = 1, confirms = true, issuers = false, lasting = false } = {}) {
  const { page, shop, sandbox } = stage;
  const session = { providers: [{ id: provider.id, ...provider.account(stage) }] };
  const order = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499, with: JSON.stringify(session) };
  const query = lasting ? { ...order, session: (await sandbox.session(order)).id } : order;
  const rows = readProviders().filter(({ id }) => id === provider.id);
  const allowed = policy(rows, { environment: 'test', issuers }).replaceAll('http://127.0.0.1:*', sandbox.provider);
  if (confirms) await page.addInitScript(() => {
    const handed = /** @type {any[]} */ ([]);
    Object.defineProperty(window, 'handed', { value: handed });
    window.addEventListener('kassa-token', (event) => {
      handed.push(event.detail);
      /** @type {any} */ (event).respondWith(Promise.resolve({ status: 'succeeded', payment: `pay_${handed.length}` }));
    });
  });
  await shop.openPage(inside ? '<div id="outer"></div>' : markup(query).repeat(count), { policy: allowed });
  if (inside) await page.evaluate(nest, sessionUrl(query));
}

/** What the page was handed. @param {Stage} stage @returns {Promise<any[]>} */
export function handed({ page }) {
  return page.evaluate(() => JSON.parse(JSON.stringify(/** @type {any} */ (window).handed)));
}

/** Runs in the page. @param {string} sessionUrl */
function nest(sessionUrl) {
  const outer = /** @type {Element} */ (document.querySelector('#outer')).attachShadow({ mode: 'open' });
  const inner = document.createElement('section');
  outer.append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  const element = document.createElement('kassa-checkout');
  element.setAttribute('session-url', sessionUrl);
  root.append(element);
}
