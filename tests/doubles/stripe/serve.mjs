// @ts-check
/**
 * Answers https://js.stripe.com and https://api.stripe.com within one playwright context from the SIMULATED Stripe beside this file.
 *
 *   const stripe = await serve(context, { fault: 'slow' });
 *   await stripe.fault('api-500');   // or null: all is well again
 *   stripe.calls();                  // { scripts: 1, paymentMethods: 0 }
 *
 * Faults: `block` the script does not come; `slow` it comes after two seconds; `hang` it is never answered; `never-ready` the frames load
 * and stay silent; `load-error` the number frame tells a `loaderror`; `api-500` the API fails; `api-down` the API cannot be reached;
 * `throws` createPaymentMethod throws a string; `foreign` before each message of a frame come two forged ones that claim completeness,
 * from https://evil.example and from another window. The forged ones are events made in the page, not messages of a real other origin.
 *
 * What a buyer said to the bank that handleNextAction shows is in `stripe.said(clientSecret)`, as the shop's server would hear it.
 *
 * It does NOT reach Stripe, keeps no card and no payment method, and has no answer but to `POST /v1/payment_methods` of `type=card`
 * and to its own bank.
 * Magic numbers that decline do so when a payment is confirmed, at Stripe as here, so that here every number succeeds.
 */
import { checkedFault, tellFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {import('@stripe/stripe-js').StripeError} StripeError */
/** @typedef {import('@stripe/stripe-js').PaymentMethod} PaymentMethod */
/** @typedef {'block' | 'slow' | 'hang' | 'never-ready' | 'load-error' | 'api-500' | 'api-down' | 'throws' | 'foreign'} Fault */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, calls(): { scripts: number, paymentMethods: number }, said(secret: string): string | undefined }} Handle
 */

const JS = 'https://js.stripe.com';
const API = 'https://api.stripe.com';

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'slow', 'hang', 'never-ready', 'load-error', 'api-500', 'api-down', 'throws', 'foreign'];

/** How long `slow` takes, in milliseconds. */
const SLOW = 2000;

const FRAME_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${API}`;
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': JS, 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': '*' };

/** What a number frame says under `load-error`; the other two frames stay silent. */
const LOAD_ERROR = `
  const facts = new URLSearchParams(location.hash.slice(1));
  const error = { type: 'api_error', message: 'The simulated Element failed to load.' };
  const message = { double: 'stripe', element: Number(facts.get('element')), say: 'loaderror', error };
  if (facts.get('componentName') === 'cardNumber') window.parent.postMessage(message, facts.get('origin'));
`;

/** Every parameter the API takes here. Another one is refused, as Stripe does. */
const PARAMETERS = /^(type|key|allow_redisplay|metadata\[[^\]]+\]|card\[(number|exp_month|exp_year|cvc)\]|billing_details\[(name|email|phone|tax_id)\]|billing_details\[address\]\[(city|country|line1|line2|postal_code|state)\])$/;

/** @type {[string, RegExp][]} */
const BRANDS = [
  ['visa', /^4/], ['mastercard', /^(5[1-5]|2[2-7])/], ['amex', /^3[47]/], ['discover', /^6(011|4|5)/], ['jcb', /^35/], ['diners', /^3[0689]/], ['unionpay', /^62/],
];

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new StripeSimulation(checked(fault));
  await context.route((url) => url.origin === JS, (route) => simulation.answerScripts(route));
  await context.route((url) => url.origin === API, (route) => simulation.answerApi(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      const frames = context.pages().flatMap((page) => page.frames());
      await Promise.all(frames.map((frame) => tellFault(frame, 'stripe', name)));
    },
    calls: () => ({ ...simulation.calls }),
    said: (secret) => simulation.said.get(secret),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Stripe', FAULTS, name);

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class StripeSimulation {
  calls = { scripts: 0, paymentMethods: 0 };
  /** What the buyer said to the bank, by client secret: `succeeded` or `failed`. @type {Map<string, string>} */
  said = new Map();
  #made = 0;

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** @param {Route} route */
  async answerScripts(route) {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('stripe.js') || /^\/v3\/?$/.test(pathname)) return this.#script(route);
    if (pathname === '/v3/double-three-ds.js') return route.fulfill({ path: file('three-ds.js'), contentType: 'text/javascript; charset=utf-8', headers: COMMON });
    const [, page] = /^\/v3\/double-(field|three-ds)\.html$/.exec(pathname) ?? [];
    if (page) {
      return route.fulfill({ path: file(`${page}.html`), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
    }
    if (pathname === '/v3/double-field.js') return this.#fieldScript(route);
    return route.fulfill({ status: 404, headers: COMMON, body: 'The Stripe double has no such file.' });
  }

  /** @param {Route} route */
  async #script(route) {
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    if (this.fault === 'hang') return undefined;
    if (this.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
    await tellFault(route.request().frame(), 'stripe', this.fault);
    return route.fulfill({ path: file('stripe.js'), contentType: 'text/javascript; charset=utf-8', headers: COMMON }).catch(() => {}); // The page may have gone.
  }

  /** @param {Route} route */
  #fieldScript(route) {
    const script = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };
    if (this.fault === 'never-ready') return route.fulfill({ ...script, body: '// Silent.' });
    if (this.fault === 'load-error') return route.fulfill({ ...script, body: LOAD_ERROR });
    return route.fulfill({ ...script, path: file('field.js') });
  }

  /** @param {Route} route */
  async answerApi(route) {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/v1/3ds2/challenge_complete') {
      return this.#challenged(route, new URLSearchParams(request.postData() ?? ''));
    }
    if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/v1/payment_methods') {
      return refuse(route, 404, { type: 'invalid_request_error', message: `Unrecognized request URL (${request.method()}: ${request.url()}).` });
    }
    this.calls.paymentMethods += 1;
    if (this.fault === 'api-down') return route.abort('connectionfailed');
    if (this.fault === 'api-500') return refuse(route, 500, { type: 'api_error', message: 'An unknown error occurred.' });
    if (new URL(request.frame().url()).origin !== JS) return route.abort('accessdenied'); // Card data from the shop's own page.
    return this.#paymentMethod(route, new URLSearchParams(request.postData() ?? ''));
  }

  /** @param {Route} route @param {URLSearchParams} form */
  #challenged(route, form) {
    const [secret, said] = [form.get('client_secret') ?? '', form.get('result') ?? ''];
    this.said.set(secret, said);
    return route.fulfill({ status: 200, headers: CORS, json: settledOf(secret, said === 'succeeded') });
  }

  /** @param {Route} route @param {URLSearchParams} form */
  #paymentMethod(route, form) {
    const problem = problemOf(form);
    if (problem) return refuse(route, problem.type === 'card_error' ? 402 : 400, problem);
    this.#made += 1;
    const unique = `${Date.now().toString(36)}${this.#made}${Math.random().toString(36).slice(2)}`;
    return route.fulfill({ status: 200, headers: CORS, json: madeOf(form, `pm_double${unique}`) });
  }
}

/** @param {Route} route @param {number} status @param {StripeError} error */
function refuse(route, status, error) {
  return route.fulfill({ status, headers: CORS, json: { error } });
}

/** @param {URLSearchParams} form @returns {StripeError | undefined} */
function problemOf(form) {
  if (!form.get('key')?.startsWith('pk_')) return invalid('api_key', 'You did not provide a publishable API key.', 'key');
  const unknown = [...form.keys()].find((name) => !PARAMETERS.test(name));
  if (unknown) return invalid('parameter_unknown', `Received unknown parameter: ${unknown}`, unknown);
  const missing = ['type', 'card[number]', 'card[exp_month]', 'card[exp_year]'].find((name) => !form.get(name));
  if (missing) return invalid('parameter_missing', `Missing required param: ${missing}.`, missing);
  const email = form.get('billing_details[email]');
  if (email !== null && !/^[^@\s]+@[^@\s]+$/.test(email)) return invalid('email_invalid', `Invalid email address: ${email}`, 'billing_details[email]');
  const country = form.get('billing_details[address][country]');
  if (country && !/^[A-Z]{2}$/i.test(country)) return invalid('country_unsupported', `Country '${country}' is unknown.`, 'billing_details[address][country]');
  return undefined;
}

/** @param {string} code @param {string} message @param {string} param @returns {StripeError} */
const invalid = (code, message, param) => ({ type: 'invalid_request_error', code, message, param });

/** What handleNextAction resolves to. @param {string} secret @param {boolean} paid @returns {import('@stripe/stripe-js').PaymentIntentResult} */
function settledOf(secret, paid) {
  /** @type {import('@stripe/stripe-js').PaymentIntent} */
  const paymentIntent = {
    id: secret.split('_secret_')[0] ?? '',
    object: 'payment_intent',
    amount: 5499,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: secret,
    confirmation_method: 'automatic',
    created: Math.floor(Date.now() / 1000),
    currency: 'usd',
    description: null,
    last_payment_error: null,
    livemode: false,
    next_action: null,
    payment_method: null,
    payment_method_types: ['card'],
    receipt_email: null,
    setup_future_usage: null,
    shipping: null,
    status: 'succeeded',
  };
  const message = 'We are unable to authenticate your payment method.';
  return paid ? { paymentIntent } : { error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure', message } };
}

/** @param {URLSearchParams} form @param {string} id @returns {PaymentMethod} */
function madeOf(form, id) {
  const number = form.get('card[number]') ?? '';
  const brand = BRANDS.find(([, pattern]) => pattern.test(number))?.[0] ?? 'unknown';
  /** @param {string} name */
  const detail = (name) => form.get(`billing_details${name}`);
  return {
    id,
    object: 'payment_method',
    allow_redisplay: form.get('allow_redisplay') ?? 'unspecified',
    billing_details: {
      address: {
        city: detail('[address][city]'),
        country: detail('[address][country]'),
        line1: detail('[address][line1]'),
        line2: detail('[address][line2]'),
        postal_code: detail('[address][postal_code]'),
        state: detail('[address][state]'),
      },
      email: detail('[email]'),
      name: detail('[name]'),
      phone: detail('[phone]'),
    },
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: null },
      country: 'US',
      display_brand: brand === 'amex' ? 'american_express' : brand,
      exp_month: Number(form.get('card[exp_month]')),
      exp_year: 2000 + Number(form.get('card[exp_year]')),
      funding: 'credit',
      last4: number.slice(-4),
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: Math.floor(Date.now() / 1000),
    customer: null,
    livemode: (form.get('key') ?? '').startsWith('pk_live_'),
    metadata: {},
    type: 'card',
  };
}
