// @ts-check
/**
 * Stands in for Braintree within one playwright context. What runs in the page is Braintree's own: https://js.braintreegateway.com
 * is answered with `client`, `hosted-fields` and `three-d-secure` of npm braintree-web 3.144.0. SIMULATED are the frames of
 * https://assets.braintreegateway.com (frame.js beside this file), the gateway's API, Cardinal (songbird.js) and PayPal's logger.
 *
 *   const braintree = await serve(context, { fault: 'block' });
 *   await braintree.fault('api-500');   // or null: all is well again
 *   braintree.spend(nonce);             // what the shop's server does with it; a second time throws
 *   braintree.shifted(nonce);           // whether the bank has taken the liability for it
 *   braintree.calls();                  // { scripts: 2, configurations: 1, tokens: 0, lookups: 0, logs: 2 }
 *
 * Faults: `block` the scripts do not come; `never-ready` the frames load and stay silent; `api-500` the API fails; `throws`
 * `tokenize` is rejected with a string, because the page's source of random numbers throws one at Braintree's script; `challenge` the
 * bank wants to see the buyer; `no-cardinal` the same, and Cardinal's script does not come; `unenrolled` the bank takes no part;
 * `not-enabled` the account may not do 3-D Secure.
 *
 * It does NOT reach Braintree, keeps no card, and has few answers: a client's configuration, a token for a card, and with
 * CLIENT_TOKEN its verification. Every number succeeds: Braintree declines when the nonce is charged.
 */
import { checkedFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'throws' | 'challenge' | 'no-cardinal' | 'unenrolled' | 'not-enabled'} Fault */
/** @typedef {{ scripts: number, configurations: number, tokens: number, lookups: number, logs: number }} Calls */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, spend(nonce: string): void, shifted(nonce: string): boolean, calls(): Calls }} Handle
 */

const VERSION = '3.144.0';
const JS = 'https://js.braintreegateway.com';
const ASSETS = 'https://assets.braintreegateway.com';
const API = 'https://payments.sandbox.braintree-api.com';
/** Where the client turns when the API above cannot be reached. */
const OLD_API = 'https://api.sandbox.braintreegateway.com';
const LOGGER = 'https://www.paypal.com';
const SONGBIRD = 'https://songbirdstag.cardinalcommerce.com';
const BANK = 'https://centinelapistag.cardinalcommerce.com';

/** What the shop's server gets from Braintree for one payment: base64 of JSON. */
const FINGERPRINT = 'double-fingerprint';
export const CLIENT_TOKEN = btoa(JSON.stringify({
  version: 2,
  environment: 'sandbox',
  authorizationFingerprint: FINGERPRINT,
  configUrl: `${OLD_API}:443/merchants/double/client_api/v1/configuration`,
  graphQL: { url: `${API}/graphql`, date: '2018-05-08', features: ['tokenize_credit_cards', 'configuration'] },
}));

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'never-ready', 'api-500', 'throws', 'challenge', 'no-cardinal', 'unenrolled', 'not-enabled'];

const FRAME_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${API}`;
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': 'authorization, braintree-version, content-type' };
const SCRIPT = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };

/** Every field of a card the API takes here. */
const CARD = ['number', 'expirationMonth', 'expirationYear', 'cvv', 'cardholderName'];

/** @type {[string, RegExp][]} */
const BRANDS = [
  ['VISA', /^4/], ['MASTERCARD', /^(5[1-5]|2[2-7])/], ['AMERICAN_EXPRESS', /^3[47]/], ['DISCOVER', /^6(011|4|5)/], ['JCB', /^35/], ['DINERS', /^3[0689]/], ['UNION_PAY', /^62/],
];

/** What the gateway tells a client of a shop that takes cards and nothing else. */
const CONFIGURATION = {
  analyticsUrl: `${OLD_API}/double`,
  environment: 'SANDBOX',
  merchantId: 'double',
  assetsUrl: ASSETS,
  clientApiUrl: `${OLD_API}:443/merchants/double/client_api`,
  creditCard: { supportedCardBrands: ['VISA', 'MASTERCARD', 'AMERICAN_EXPRESS', 'DISCOVER', 'JCB', 'UNION_PAY'], challenges: ['CVV'], threeDSecureEnabled: false, threeDSecure: null },
  supportedFeatures: ['TOKENIZE_CREDIT_CARDS'],
};

/** The same for a client that was opened with a client token: there is 3-D Secure. */
const VERIFIED = {
  ...CONFIGURATION,
  creditCard: { ...CONFIGURATION.creditCard, threeDSecureEnabled: true, threeDSecure: { cardinalAuthenticationJWT: 'double', cardinalSongbirdUrl: `${SONGBIRD}/double/songbird.js`, cardinalSongbirdIdentityHash: null } },
};

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new BraintreeSimulation(checked(fault));
  const on = (/** @type {string} */ origin, /** @type {(route: Route) => Promise<unknown>} */ answer) =>
    context.route((url) => url.origin === origin, (route) => answer(route).catch(() => {})); // The page may have gone.
  await on(JS, (route) => simulation.answerScripts(route));
  await on(ASSETS, (route) => simulation.answerFrames(route));
  await on(API, (route) => simulation.answerApi(route));
  await on(OLD_API, (route) => simulation.answerOldApi(route));
  await on(SONGBIRD, (route) => simulation.answerCardinal(route));
  await on(BANK, (route) => simulation.answerCardinal(route));
  await on(LOGGER, (route) => simulation.answerLogger(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      await Promise.all(context.pages().map((page) => tellFault(page.mainFrame(), name)));
    },
    spend: (nonce) => simulation.spend(nonce),
    shifted: (nonce) => simulation.shifted.has(nonce),
    calls: () => ({ ...simulation.calls }),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Braintree', FAULTS, name);

/** One fault is the page's own. @param {Frame} frame @param {Fault | null} name */
async function tellFault(frame, name) {
  await frame.evaluate(spoilRandomness, name === 'throws').catch(() => {}); // A page that is going away needs no fault.
}

/** Runs in the page. @param {boolean} spoils throws a string at Hosted Fields, and at nobody else */
function spoilRandomness(spoils) {
  for (const name of /** @type {const} */ (['randomUUID', 'getRandomValues'])) {
    Reflect.deleteProperty(crypto, name);
    if (!spoils) continue;
    const sound = /** @type {(...given: any[]) => any} */ (crypto[name]).bind(crypto);
    const value = (/** @type {any[]} */ ...given) => {
      if (new Error().stack?.includes('/js/hosted-fields')) throw 'braintree double: a string was thrown';
      return sound(...given);
    };
    Object.defineProperty(crypto, name, { configurable: true, value });
  }
}

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class BraintreeSimulation {
  /** @type {Calls} */
  calls = { scripts: 0, configurations: 0, tokens: 0, lookups: 0, logs: 0 };
  /** Nonces for which the bank has taken the liability. @type {Set<string>} */
  shifted = new Set();
  /** Nonces that were made and not yet spent. @type {Set<string>} */
  #nonces = new Set();

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** A nonce pays once. @param {string} nonce */
  spend(nonce) {
    if (!this.#nonces.delete(nonce)) throw new Error('Unknown or expired payment_method_nonce.');
  }

  /** @param {Route} route */
  async answerScripts(route) {
    const { pathname } = new URL(route.request().url());
    const name = new RegExp(`^/web/${VERSION}/js/(client|hosted-fields|three-d-secure)\\.min\\.js$`).exec(pathname)?.[1];
    if (!name) return missing(route);
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    return route.fulfill({ ...SCRIPT, path: file(`../../../tools/node_modules/braintree-web/dist/browser/${name}.js`) });
  }

  /** @param {Route} route */
  async answerFrames(route) {
    const { pathname } = new URL(route.request().url());
    if (pathname === `/web/${VERSION}/html/hosted-fields-frame.min.html`) {
      return route.fulfill({ path: file('frame.html'), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
    }
    const name = new RegExp(`^/web/${VERSION}/html/double/(bus|card|frame)\\.js$`).exec(pathname)?.[1];
    if (!name) return missing(route);
    return route.fulfill(this.fault === 'never-ready' ? { ...SCRIPT, body: '// Silent.' } : { ...SCRIPT, path: file(`${name}.js`) });
  }

  /** @param {Route} route */
  async answerApi(route) {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/graphql') return missing(route);
    if (this.fault === 'api-500') return route.fulfill({ status: 500, headers: CORS, json: { errors: [{ message: 'An unknown error occurred.' }] } });
    const { authorization = '', 'braintree-version': version } = request.headers();
    const verified = authorization === `Bearer ${FINGERPRINT}`;
    if (!verified && !/^Bearer sandbox_[a-z0-9]+_[a-z0-9_]+$/i.test(authorization)) return refuse(route, 'Authentication credentials are invalid.', 'AUTHENTICATION');
    if (!['2018-05-10', '2018-05-08'].includes(version ?? '')) return refuse(route, `The Braintree double does not speak version ${version}.`);
    const { operationName, variables } = JSON.parse(request.postData() ?? '{}');
    if (operationName === 'ClientConfiguration') return this.#configuration(route, verified && this.fault !== 'not-enabled' ? VERIFIED : CONFIGURATION);
    if (operationName !== 'TokenizeCreditCard') return refuse(route, `The Braintree double has no operation ${operationName}.`);
    if (new URL(request.frame().url()).origin !== ASSETS) return route.abort('accessdenied'); // Card data from the shop's own page.
    return this.#token(route, variables?.input?.creditCard ?? {});
  }

  /** What the client reports of itself, which must hold no card. @param {Route} route */
  async answerLogger(route) {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    if (new URL(request.url()).pathname !== '/xoplatform/logger/api/logger' || /4242\s?4242/.test(request.postData() ?? '')) return route.abort('accessdenied');
    this.calls.logs += 1;
    return route.fulfill({ status: 200, headers: CORS, json: {} });
  }

  /** @param {Route} route @param {object} clientConfiguration */
  #configuration(route, clientConfiguration) {
    this.calls.configurations += 1;
    return route.fulfill({ status: 200, headers: CORS, json: { data: { clientConfiguration } } });
  }

  /** Cardinal's script, and the bank it shows. @param {Route} route */
  async answerCardinal(route) {
    const name = /^\/double\/(songbird\.js|bank\.js|bank\.html)$/.exec(new URL(route.request().url()).pathname)?.[1];
    if (!name || (name === 'songbird.js' && this.fault === 'no-cardinal')) return missing(route);
    const contentType = name.endsWith('.js') ? SCRIPT.contentType : 'text/html; charset=utf-8';
    return route.fulfill({ path: file(name), contentType, headers: COMMON });
  }

  /** The API of clients that were opened with a client token; the others turn here in vain. @param {Route} route */
  async answerOldApi(route) {
    const request = route.request();
    const [, nonce = '', what] = /\/v1\/payment_methods\/([^/]+)\/three_d_secure\/(lookup|authenticate_from_jwt)$/.exec(new URL(request.url()).pathname) ?? [];
    if (!what) return route.abort('connectionfailed');
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    const asked = JSON.parse(request.postData() ?? '{}');
    if (!this.#nonces.delete(nonce)) return route.fulfill({ status: 404, headers: CORS, json: { error: { message: 'Unknown nonce.' } } });
    if (what === 'lookup') return this.#lookup(route, nonce, asked);
    return route.fulfill({ status: 201, headers: CORS, json: this.#verified(asked.jwt === 'confirmed', true) });
  }

  /** @param {Route} route @param {string} nonce @param {{ amount?: string, bin?: string }} asked */
  #lookup(route, nonce, { amount = '' }) {
    this.calls.lookups += 1;
    if (!/^\d+(\.\d+)?$/.test(String(amount))) return route.fulfill({ status: 422, headers: CORS, json: { error: { message: `${amount} is no amount.` } } });
    const asks = this.fault === 'challenge' || this.fault === 'no-cardinal';
    const part = this.fault !== 'unenrolled';
    const lookup = { threeDSecureVersion: '2.2.0', transactionId: 'double-transaction', ...(asks && { acsUrl: `${BANK}/double/bank.html`, pareq: 'double' }) };
    return route.fulfill({ status: 201, headers: CORS, json: { ...this.#verified(part && !asks, part), lookup } });
  }

  /** Another nonce, and how it stands with the liability. @param {boolean} liabilityShifted @param {boolean} liabilityShiftPossible */
  #verified(liabilityShifted, liabilityShiftPossible) {
    const nonce = this.#made();
    if (liabilityShifted) this.shifted.add(nonce);
    const threeDSecureInfo = { liabilityShifted, liabilityShiftPossible, status: liabilityShifted ? 'authenticate_successful' : 'authenticate_failed' };
    return { threeDSecureInfo, paymentMethod: { nonce, type: 'CreditCard', description: 'ending in 42', details: { bin: '424242', cardType: 'Visa', lastFour: '4242' }, threeDSecureInfo } };
  }

  #made() {
    this.calls.tokens += 1;
    const token = `tokencc_double_${Date.now().toString(36)}${this.calls.tokens}${Math.random().toString(36).slice(2)}`;
    this.#nonces.add(token);
    return token;
  }

  /** @param {Route} route @param {Record<string, string>} card */
  #token(route, card) {
    const unknown = Object.keys(card).find((name) => !CARD.includes(name));
    if (unknown) return refuse(route, `Variable 'input' has an unknown field ${unknown}.`);
    const absent = ['number', 'expirationMonth', 'expirationYear'].find((name) => !card[name]);
    if (absent) return refuse(route, `Variable 'input' lacks ${absent}.`);
    const token = this.#made();
    const { number = '', expirationMonth, expirationYear, cardholderName = null } = card;
    const brandCode = BRANDS.find(([, pattern]) => pattern.test(number))?.[0] ?? 'UNKNOWN';
    const creditCard = { bin: number.slice(0, 6), brandCode, last4: number.slice(-4), cardholderName, expirationMonth, expirationYear };
    return route.fulfill({ status: 200, headers: CORS, json: { data: { tokenizeCreditCard: { token, creditCard } } } });
  }
}

/** @param {Route} route */
const missing = (route) => route.fulfill({ status: 404, headers: COMMON, body: 'The Braintree double has no such file.' });

/** As GraphQL refuses: with a status of success. @param {Route} route @param {string} message @param {string} [errorClass] */
const refuse = (route, message, errorClass = 'VALIDATION') => route.fulfill({ status: 200, headers: CORS, json: { data: null, errors: [{ message, extensions: { errorClass } }] } });
