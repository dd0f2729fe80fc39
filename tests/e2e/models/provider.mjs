/**
 * The providers this build has adapters for, as the contract's tests meet them: how to open a page with one, find its fields,
 * make it fail. Stripe is the SIMULATED one of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../doubles/stripe/serve.mjs';
import { policy, readProviders } from '../../../tools/csp.mjs';
import { markup, sessionUrl } from './shop.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'throws' | null} Fault */
/** @typedef {{ fault(name: Fault): Promise<void> }} Handle */

/**
 * @typedef {object} Provider
 * @property {string} id
 * @property {string} token how its tokens begin
 * @property {readonly Fault[]} faults what can be made to fail
 * @property {Record<'number' | 'expiry' | 'code', string>} frames selectors
 * @property {(locale: string) => string | null} label what the number field is called by the provider itself; null where by us
 * @property {(stage: Stage) => Promise<Handle>} stand makes it answer
 * @property {(stage: Stage) => string} key
 */

/** @type {Provider[]} */
export const PROVIDERS = [
  {
    id: 'sandbox',
    token: 'tok_',
    faults: ['block', 'never-ready', 'api-500'],
    frames: frames((field) => `iframe[src*="field=${field}"]`, { number: 'number', expiry: 'expiry', code: 'code' }),
    label: () => null,
    async stand({ sandbox }) {
      const faults = { block: { sdk: 'block' }, 'never-ready': { frames: 'never_ready' }, 'api-500': { tokens: '500:9' } };
      return {
        async fault(name) {
          await sandbox.heal();
          if (name) await sandbox.faults(/** @type {Record<string, Record<string, string>>} */ (faults)[name]);
        },
      };
    },
    key: ({ sandbox }) => `pk_test_sandbox_${new URL(sandbox.provider).port}`,
  },
  {
    id: 'stripe',
    token: 'pm_',
    faults: ['block', 'never-ready', 'api-500', 'throws'],
    frames: frames((field) => `iframe[src*="componentName=${field}"]`, { number: 'cardNumber', expiry: 'cardExpiry', code: 'cardCvc' }),
    label: (locale) => ({ ar: 'رقم بطاقة الائتمان أو الخصم', de: 'Kredit- oder Debitkartennummer', en: 'Credit or debit card number' })[locale] ?? null,
    stand: ({ context }) => serve(context),
    key: () => 'pk_test_double',
  },
];

/**
 * Opens a page whose shop works with this provider, under the policy that is generated for it, and keeps what the page is
 * handed in `window.handed`: the page confirms by itself.
 * @param {Stage} stage @param {Provider} provider @param {{ inside?: boolean, count?: number }} [options] inside other shadow roots; how many
 */
export async function openWith(stage, provider, { inside = false, count = 1 } = {}) {
  const { page, shop, sandbox } = stage;
  const session = { providers: [{ id: provider.id, publishable_key: provider.key(stage) }] };
  const query = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499, with: JSON.stringify(session) };
  const rows = readProviders().filter(({ id }) => id === provider.id);
  const allowed = policy(rows, { environment: 'test' }).replaceAll('http://127.0.0.1:*', sandbox.provider);
  await page.addInitScript(() => {
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

/** @param {(field: string) => string} selector @param {Record<'number' | 'expiry' | 'code', string>} names */
function frames(selector, names) {
  return { number: selector(names.number), expiry: selector(names.expiry), code: selector(names.code) };
}
