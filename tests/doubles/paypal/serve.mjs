// @ts-check
/**
 * Answers PayPal's hosts within one playwright context from the SIMULATED PayPal beside this file.
 *
 *   const paypal = await serve(context, { fault: 'v6-block' });
 *   await paypal.fault('api-500');   // or null: all is well again
 *   paypal.spend(order);             // what the shop's server does with an approved order; a second time throws
 *   paypal.calls();                  // { v6: 1, v5: 0, confirms: 0 }
 *
 * Faults: `block` no script comes; `v6-block` that of version 6 does not; `v6-ineligible` version 6 says that there are no card
 * fields; `ineligible` both say so; `never-ready` the frames load and stay silent; `api-500` the API fails; `throws` `submit`
 * throws a string; `declined` the order is refused; `challenge` the bank wants to see the buyer; `foreign` before each message
 * of a frame come two forged ones that claim completeness, from https://evil.example and from another window.
 * `version: 5` keeps version 6 away whatever the fault.
 *
 * It does NOT reach PayPal and keeps no card. Every order is known until it is spent. Every number is approved: PayPal declines
 * when the order is captured, which nobody does here.
 */
import { checkedFault, tellFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'v6-block' | 'v6-ineligible' | 'ineligible' | 'never-ready' | 'api-500' | 'throws' | 'declined' | 'challenge' | 'foreign'} Fault */
/**
 * `fault` resolves once the open pages know.
 * @typedef {object} Handle
 * @property {(name: Fault | null) => Promise<void>} fault
 * @property {(order: string) => void} spend
 * @property {() => { v6: number, v5: number, confirms: number }} calls
 */

const HOSTS = ['https://www.sandbox.paypal.com', 'https://www.paypal.com'];

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'v6-block', 'v6-ineligible', 'ineligible', 'never-ready', 'api-500', 'throws', 'declined', 'challenge', 'foreign'];

const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': '*' };

/** Every field of a card the API takes here. */
const CARD = ['number', 'expiry', 'security_code', 'name', 'billing_address'];

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null, version?: 5 | 6 }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null, version = 6 } = {}) {
  const simulation = new PayPalSimulation(checked(fault), version);
  await context.route((url) => HOSTS.includes(url.origin), (route) => simulation.answer(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      const frames = context.pages().flatMap((page) => page.frames());
      await Promise.all(frames.map((frame) => tellFault(frame, 'paypal', name)));
    },
    spend: (order) => simulation.spend(order),
    calls: () => ({ ...simulation.calls }),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('PayPal', FAULTS, name);

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class PayPalSimulation {
  calls = { v6: 0, v5: 0, confirms: 0 };
  /** @type {Map<string, 'approved' | 'completed'>} */
  #orders = new Map();

  /** @param {Fault | null} fault @param {5 | 6} version */
  constructor(fault, version) {
    this.fault = fault;
    this.version = version;
  }

  /** An order is captured once, and only if the buyer approved it. @param {string} order */
  spend(order) {
    const status = this.#orders.get(order);
    if (status !== 'approved') throw new Error(status ? 'ORDER_ALREADY_CAPTURED' : 'ORDER_NOT_APPROVED');
    this.#orders.set(order, 'completed');
  }

  /** @param {Route} route */
  async answer(route) {
    const url = new URL(route.request().url());
    if (url.pathname === '/web-sdk/v6/core') return this.#script(route, 'v6');
    if (url.pathname === '/sdk/js') return wrong(url.searchParams) ? refuse(route, 400, 'Invalid query parameters', []) : this.#script(route, 'v5');
    if (url.pathname === '/v2/payments/find-eligible-methods') return this.#eligible(route);
    const order = /^\/v2\/checkout\/orders\/([^/]+)\/(confirm-payment-source|double-authenticated)$/.exec(url.pathname);
    if (order) return this.#order(route, order[1] ?? '', order[2] ?? '');
    return this.#file(route, url.pathname);
  }

  /** @param {Route} route @param {'v6' | 'v5'} version */
  async #script(route, version) {
    this.calls[version] += 1;
    const away = version === 'v6' && (this.fault === 'v6-block' || this.version === 5);
    if (this.fault === 'block' || away) return route.abort('blockedbyclient');
    await tellFault(route.request().frame(), 'paypal', this.fault);
    return route.fulfill({ path: file('paypal.js'), contentType: 'text/javascript; charset=utf-8', headers: COMMON }).catch(() => {}); // The page may have gone.
  }

  /** @param {Route} route @param {string} path */
  #file(route, path) {
    const found = /^\/web-sdk\/double-(field|challenge|wallet)\.(html|js)$/.exec(path);
    if (!found) return route.fulfill({ status: 404, headers: COMMON, body: 'The PayPal double has no such file.' });
    const [, name, kind] = found;
    if (kind === 'html') return route.fulfill({ path: file(`${name}.html`), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
    const script = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };
    return route.fulfill(this.fault === 'never-ready' ? { ...script, body: '// Silent.' } : { ...script, path: file(`${name}.js`) });
  }

  /** @param {Route} route */
  #eligible(route) {
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    if (this.fault === 'api-500') return refuse(route, 500, 'INTERNAL_SERVER_ERROR', []);
    const none = this.fault === 'v6-ineligible' || this.fault === 'ineligible';
    return route.fulfill({ status: 200, headers: CORS, json: { eligible_methods: none ? {} : { advanced_cards: { can_be_vaulted: false } } } });
  }

  /** @param {Route} route @param {string} order @param {string} action */
  #order(route, order, action) {
    const request = route.request();
    if (!HOSTS.includes(new URL(request.frame().url()).origin)) return route.abort('accessdenied'); // Card data from the shop's own page.
    this.calls.confirms += 1;
    if (this.fault === 'api-500') return refuse(route, 500, 'INTERNAL_SERVER_ERROR', []);
    if (!/^[0-9A-Z]{17}$/.test(order)) return refuse(route, 404, 'RESOURCE_NOT_FOUND', ['INVALID_RESOURCE_ID']);
    if (this.#orders.get(order) === 'completed') return refuse(route, 422, 'UNPROCESSABLE_ENTITY', ['ORDER_ALREADY_CAPTURED']);
    if (this.fault === 'declined') return refuse(route, 422, 'UNPROCESSABLE_ENTITY', ['INSTRUMENT_DECLINED']);
    if (action === 'confirm-payment-source') {
      const card = JSON.parse(request.postData() ?? '{}').payment_source?.card ?? {};
      const unknown = Object.keys(card).find((name) => !CARD.includes(name));
      if (unknown || !/^\d{4}-\d\d$/.test(card.expiry ?? '') || !card.number) return refuse(route, 400, 'INVALID_REQUEST', ['INVALID_PARAMETER_SYNTAX']);
      if (this.fault === 'challenge') return route.fulfill({ status: 200, headers: COMMON, json: { id: order, status: 'PAYER_ACTION_REQUIRED' } });
    }
    this.#orders.set(order, 'approved');
    const shift = action === 'double-authenticated' ? { liability_shift: 'POSSIBLE' } : {};
    return route.fulfill({ status: 200, headers: COMMON, json: { id: order, status: 'APPROVED', ...shift } });
  }
}

/** What PayPal's script of version 5 does not take. @param {URLSearchParams} query */
function wrong(query) {
  const components = (query.get('components') ?? '').split(',');
  return !query.get('client-id') || !components.includes('card-fields')
    || !/^([A-Z]{3})?$/.test(query.get('currency') ?? '') || !/^([a-z]{2}_[A-Z]{2})?$/.test(query.get('locale') ?? '');
}

/** @param {Route} route @param {number} status @param {string} name @param {string[]} issues */
function refuse(route, status, name, issues) {
  return route.fulfill({ status, headers: CORS, json: { name, details: issues.map((issue) => ({ issue })) } });
}
