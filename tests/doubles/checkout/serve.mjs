// @ts-check
/**
 * Answers https://checkout-web-components.checkout.com and the APIs of Checkout.com within one playwright context from the
 * SIMULATED Flow beside this file.
 *
 *   const checkout = await serve(context, { fault: 'slow' });
 *   await checkout.fault('api-500');   // or null: all is well again
 *   checkout.calls();                  // { scripts: 1, tokens: 0, payments: 0 }
 *   checkout.spend(token);             // '10000' approved, or another response code; throws at the second time
 *
 * Faults: `block` the script does not come; `slow` it comes after two seconds; `hang` it is never answered; `never-ready` the frame loads
 * and stays silent; `load-error` the component tells an error instead of being ready; `unavailable` the card component is not available;
 * `api-500` the API fails; `api-down` the API cannot be reached; `api-422` the API finds the number invalid; `quiet` as `api-500`, but the
 * promise is kept with nothing and only `onError` hears of it; `throws` tokenize throws a string; `foreign` before each message of a frame
 * come two forged ones that claim completeness, from https://evil.example and from another window. The forged ones are events made in
 * the page, not messages of a real other origin.
 *
 * `payments` counts what was paid from the page itself: with Kassa none is, as the shop's server charges the token.
 *
 * It does NOT reach Checkout.com and keeps no card, only what will come of a token. Cards that decline do so when the token is
 * charged (`spend`), at Checkout.com as here: every number that passes the check sum makes a token, which is good for one charge.
 */
import { checkedFault, tellFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'slow' | 'hang' | 'never-ready' | 'load-error' | 'unavailable' | 'api-500' | 'api-down' | 'api-422' | 'quiet' | 'throws' | 'foreign'} Fault */
/** @typedef {{ scripts: number, tokens: number, payments: number }} Calls */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, calls(): Calls, spend(token: string): string }} Handle
 */

const JS = 'https://checkout-web-components.checkout.com';
const APIS = ['https://api.sandbox.checkout.com', 'https://api.checkout.com'];

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'slow', 'hang', 'never-ready', 'load-error', 'unavailable', 'api-500', 'api-down', 'api-422', 'quiet', 'throws', 'foreign'];

/** A payment session as the shop's server gets it from POST /payment-sessions. */
export const PAYMENT_SESSION = {
  id: 'ps_double2Un6I6lRpIAiIwQQIyWxVV1CqQ',
  payment_session_token: 'c2ltdWxhdGVk',
  payment_session_secret: 'pss_double-simulated',
  _links: { self: { href: 'https://api.sandbox.checkout.com/payment-sessions/ps_double2Un6I6lRpIAiIwQQIyWxVV1CqQ' } },
};

/** How long `slow` takes, in milliseconds. */
const SLOW = 2000;

const FRAME_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${APIS.join(' ')}`;
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': 'Authorization, Content-Type' };
const SCRIPT = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };

/** What the frame says under `load-error`. */
const LOAD_ERROR = `
  const facts = new URLSearchParams(location.hash.slice(1));
  window.parent.postMessage({ double: 'checkout', component: Number(facts.get('component')), say: 'load-error' }, facts.get('origin'));
`;

/** Every parameter of a card's token that this double takes. */
const PARAMETERS = ['type', 'number', 'expiry_month', 'expiry_year', 'cvv', 'name'];

/** @type {[string, RegExp][]} */
const SCHEMES = [
  ['Visa', /^4/], ['Mastercard', /^(5[1-5]|2[2-7])/], ['American Express', /^3[47]/], ['Discover', /^6(011|4|5)/], ['JCB', /^35/], ['Diners Club International', /^3[0689]/],
];

/** Checkout.com's test cards that decline, and with which response code. @type {Record<string, string>} */
const DECLINES = {
  4111111111111129: '20001',
  4024007103573027: '20012',
  4485381577182090: '20014',
  4544249167673670: '20051',
  4724117215951699: '20054',
  4897453568485113: '20059',
  4818924250131070: '20062',
  4556253752712245: '20063',
};

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new CheckoutSimulation(checked(fault));
  await context.route((url) => url.origin === JS, (route) => simulation.answerScripts(route));
  await context.route((url) => APIS.includes(url.origin), (route) => simulation.answerApi(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      const frames = context.pages().flatMap((page) => page.frames());
      await Promise.all(frames.map((frame) => tellFault(frame, 'checkout', name)));
    },
    calls: () => ({ ...simulation.calls }),
    spend: (token) => simulation.spend(token),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Checkout.com', FAULTS, name);

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class CheckoutSimulation {
  /** @type {Calls} */
  calls = { scripts: 0, tokens: 0, payments: 0 };
  /** What will come of each token that is not spent. @type {Map<string, string>} */
  #unspent = new Map();

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** Charges a token, as a shop's server does. @param {string} token */
  spend(token) {
    const code = this.#unspent.get(token);
    if (code === undefined) throw new Error(`The Checkout.com double made no token ${token}, or it is spent.`);
    this.#unspent.delete(token);
    return code;
  }

  /** @param {Route} route */
  async answerScripts(route) {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/index.js') return this.#script(route);
    if (pathname === '/double-card.html') {
      return route.fulfill({ path: file('card.html'), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
    }
    if (pathname === '/double-card.js') return this.#cardScript(route);
    return route.fulfill({ status: 404, headers: COMMON, body: 'The Checkout.com double has no such file.' });
  }

  /** @param {Route} route */
  async #script(route) {
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    if (this.fault === 'hang') return undefined;
    if (this.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
    await tellFault(route.request().frame(), 'checkout', this.fault);
    return route.fulfill({ ...SCRIPT, path: file('checkout.js') }).catch(() => {}); // The page may have gone.
  }

  /** @param {Route} route */
  #cardScript(route) {
    if (this.fault === 'never-ready') return route.fulfill({ ...SCRIPT, body: '// Silent.' });
    if (this.fault === 'load-error') return route.fulfill({ ...SCRIPT, body: LOAD_ERROR });
    return route.fulfill({ ...SCRIPT, path: file('card.js') });
  }

  /** @param {Route} route */
  async answerApi(route) {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    if (request.method() === 'POST' && /^\/payment-sessions\/[^/]+\/submit$/.test(pathname)) {
      this.calls.payments += 1;
      return route.fulfill({ status: 201, headers: CORS, json: { id: 'pay_double', status: 'Approved', type: 'card' } });
    }
    if (request.method() !== 'POST' || pathname !== '/tokens') return route.fulfill({ status: 404, headers: CORS });
    this.calls.tokens += 1;
    if (this.fault === 'api-down') return route.abort('connectionfailed');
    if (this.fault === 'api-500' || this.fault === 'quiet') return route.fulfill({ status: 500, headers: CORS });
    if (new URL(request.frame().url()).origin !== JS) return route.abort('accessdenied'); // Card data from the shop's own page.
    const key = request.headers().authorization ?? '';
    if (!key.startsWith('Bearer pk_')) return route.fulfill({ status: 401, headers: CORS });
    return this.#token(route, JSON.parse(request.postData() ?? '{}'));
  }

  /** @param {Route} route @param {Record<string, any>} card */
  #token(route, card) {
    const codes = this.fault === 'api-422' ? ['card_number_invalid'] : faultsOf(card);
    if (codes.length > 0) {
      return route.fulfill({ status: 422, headers: CORS, json: { request_id: 'double', error_type: 'request_invalid', error_codes: codes } });
    }
    const made = madeOf(card);
    this.#unspent.set(made.token, DECLINES[card.number] ?? '10000');
    return route.fulfill({ status: 201, headers: CORS, json: made });
  }
}

/** @param {Record<string, any>} card @returns {string[]} */
function faultsOf(card) {
  if (Object.keys(card).some((name) => !PARAMETERS.includes(name))) return ['request_body_malformed'];
  const faults = [];
  if (!/^\d{12,19}$/.test(card.number)) faults.push('card_number_invalid');
  if (!(card.expiry_month >= 1 && card.expiry_month <= 12)) faults.push('card_expiry_month_invalid');
  if (!(card.expiry_year >= 2000)) faults.push('card_expiry_year_invalid');
  if (!/^\d{3,4}$/.test(card.cvv)) faults.push('cvv_invalid');
  return faults;
}

/** @param {Record<string, any>} card @returns {import('@checkout.com/checkout-web-components').CardTokenizationResponse} */
function madeOf(card) {
  const scheme = SCHEMES.find(([, pattern]) => pattern.test(card.number))?.[0];
  const random = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  return {
    type: 'card',
    token: `tok_double${random}`,
    expires_on: new Date(Date.now() + 15 * 60_000).toISOString(),
    expiry_month: card.expiry_month,
    expiry_year: card.expiry_year,
    scheme,
    last4: card.number.slice(-4),
    bin: card.number.slice(0, 8),
    card_type: 'CREDIT',
    name: card.name,
  };
}
