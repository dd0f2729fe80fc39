// @ts-check
/**
 * Stands in for Braintree within one playwright context. What runs in the page is Braintree's own: https://js.braintreegateway.com
 * is answered with `client` and `hosted-fields` of npm braintree-web 3.144.0. SIMULATED are the frames of
 * https://assets.braintreegateway.com (frame.js beside this file), the gateway's API and PayPal's logger.
 *
 *   const braintree = await serve(context, { fault: 'block' });
 *   await braintree.fault('api-500');   // or null: all is well again
 *   braintree.spend(nonce);             // what the shop's server does with it; a second time throws
 *   braintree.calls();                  // { scripts: 2, configurations: 1, tokens: 0, logs: 2 }
 *
 * Faults: `block` the scripts do not come; `never-ready` the frames load and stay silent; `api-500` the API fails; `throws`
 * `tokenize` is rejected with a string, because the page's source of random numbers throws one at Braintree's script.
 *
 * It does NOT reach Braintree, keeps no card, and has two answers only: a client's configuration and a token for a card. Every
 * number succeeds: with a tokenization key nothing is verified, and Braintree declines when the nonce is charged.
 */
import { checkedFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'throws'} Fault */
/** @typedef {{ scripts: number, configurations: number, tokens: number, logs: number }} Calls */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, spend(nonce: string): void, calls(): Calls }} Handle
 */

const VERSION = '3.144.0';
const JS = 'https://js.braintreegateway.com';
const ASSETS = 'https://assets.braintreegateway.com';
const API = 'https://payments.sandbox.braintree-api.com';
/** Where the client turns when the API above cannot be reached. */
const OLD_API = 'https://api.sandbox.braintreegateway.com';
const LOGGER = 'https://www.paypal.com';

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'never-ready', 'api-500', 'throws'];

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
  await on(OLD_API, (route) => route.abort('connectionfailed'));
  await on(LOGGER, (route) => simulation.answerLogger(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      await Promise.all(context.pages().map((page) => tellFault(page.mainFrame(), name)));
    },
    spend: (nonce) => simulation.spend(nonce),
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
  calls = { scripts: 0, configurations: 0, tokens: 0, logs: 0 };
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
    const name = new RegExp(`^/web/${VERSION}/js/(client|hosted-fields)\\.min\\.js$`).exec(pathname)?.[1];
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
    if (!/^Bearer sandbox_[a-z0-9]+_[a-z0-9_]+$/i.test(authorization)) return refuse(route, 'Authentication credentials are invalid.', 'AUTHENTICATION');
    if (version !== '2018-05-10') return refuse(route, `The Braintree double does not speak version ${version}.`);
    const { operationName, variables } = JSON.parse(request.postData() ?? '{}');
    if (operationName === 'ClientConfiguration') return this.#configuration(route);
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

  /** @param {Route} route */
  #configuration(route) {
    this.calls.configurations += 1;
    return route.fulfill({ status: 200, headers: CORS, json: { data: { clientConfiguration: CONFIGURATION } } });
  }

  /** @param {Route} route @param {Record<string, string>} card */
  #token(route, card) {
    const unknown = Object.keys(card).find((name) => !CARD.includes(name));
    if (unknown) return refuse(route, `Variable 'input' has an unknown field ${unknown}.`);
    const absent = ['number', 'expirationMonth', 'expirationYear'].find((name) => !card[name]);
    if (absent) return refuse(route, `Variable 'input' lacks ${absent}.`);
    this.calls.tokens += 1;
    const token = `tokencc_double_${Date.now().toString(36)}${this.calls.tokens}${Math.random().toString(36).slice(2)}`;
    this.#nonces.add(token);
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
