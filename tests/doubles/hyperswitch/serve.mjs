// @ts-check
/**
 * Answers https://beta.hyperswitch.io (sandbox) and https://checkout.hyperswitch.io (live) within one playwright context from the
 * SIMULATED Hyperswitch beside this file: its script, its frames and the part of its API that the two ask.
 *
 *   const hyperswitch = await serve(context, { fault: 'lost' });
 *   await hyperswitch.fault('api-500');   // or null: all is well again
 *   hyperswitch.payment('pay_double');    // how a payment stands
 *   hyperswitch.spend('pay_double');      // captures it, as a shop's server does; throws if there is nothing to capture
 *
 * A payment begins when its client secret is first seen. It is authorised only, or taken at once where its id has `_auto_` in it,
 * which stands for a shop that forgot manual capture; with `_once_` a refused one takes no other card. Numbers: 4000000000000002 and
 * 4000000000009995 are refused, 4000003800000446 asks for 3-D Secure in the page, 4000000000003063 by a redirect.
 *
 * Faults: `block` the script does not come; `never-ready` the form's frame stays silent; `api-500` a confirm is answered with an
 * error and not done; `lost` it is done, and neither its answer nor any later one comes back; `down` nothing is done or answered;
 * `late` its answer is lost, and it is done a second later; `late-500` it is answered with an error, and done a second later;
 * `hang` it is answered with what the form is silent about; `throws` confirmPayment throws a string; `foreign` before each message
 * of a frame comes a forged one from another window that claims completeness.
 *
 * It does NOT reach Hyperswitch, keeps no card, and knows no connector, no routing and no refunds.
 */
import { checkedFault, tellFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'lost' | 'late' | 'late-500' | 'down' | 'hang' | 'throws' | 'foreign'} Fault */
/** @typedef {Record<string, any>} Payment as the API tells it */
/**
 * `fault` resolves once the open pages know.
 * @typedef {object} Handle
 * @property {(name: Fault | null) => Promise<void>} fault
 * @property {(token: string) => void} spend
 * @property {(id: string) => Payment | undefined} payment
 * @property {() => { scripts: number, confirms: number }} calls
 */

const ORIGINS = ['https://beta.hyperswitch.io', 'https://checkout.hyperswitch.io'];

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'never-ready', 'api-500', 'lost', 'late', 'late-500', 'down', 'hang', 'throws', 'foreign'];

const LOADERS = ['https://beta.hyperswitch.io/v1/HyperLoader.js', 'https://checkout.hyperswitch.io/v0/HyperLoader.js'];
const LATE = 1000; // ms until what was lost on the way arrives all the same
const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'";
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST', 'Access-Control-Allow-Headers': '*' };

/** Why a number is refused. The unified code is Hyperswitch's, the other one the connector's. @type {Record<string, { error_code: string, unified_code: string }>} */
const REFUSED = {
  4000000000000002: { error_code: 'card_declined', unified_code: 'UE_9000' },
  4000000000009995: { error_code: 'insufficient_funds', unified_code: 'UE_1000' },
};
/** @type {Record<string, string>} */
const ACTIONS = { 4000003800000446: 'redirect_inside_popup', 4000000000003063: 'redirect_to_url' };

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new HyperswitchSimulation(checked(fault));
  await context.route((url) => ORIGINS.includes(url.origin), (route) => simulation.answer(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      await Promise.all(context.pages().flatMap((page) => page.frames()).map((frame) => tellFault(frame, 'hyperswitch', name)));
    },
    spend: (token) => simulation.capture(token),
    payment: (id) => simulation.payments.get(id),
    calls: () => ({ ...simulation.calls }),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Hyperswitch', FAULTS, name);

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class HyperswitchSimulation {
  calls = { scripts: 0, confirms: 0 };
  /** @type {Map<string, Payment>} */
  payments = new Map();

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** @param {Route} route */
  async answer(route) {
    const url = new URL(route.request().url());
    if (LOADERS.includes(url.origin + url.pathname)) return this.#loader(route);
    if (url.pathname.startsWith('/api/')) return this.#api(route, url);
    const [, name] = /^\/web\/double\/v[01]\/(.+)$/.exec(url.pathname) ?? [];
    if (name === 'index.html' || name === 'fullscreenIndex.html') {
      const path = file(url.searchParams.has('componentName') ? 'form.html' : 'side.html');
      return route.fulfill({ path, contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
    }
    const script = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };
    if (name === 'double-form.js' && this.fault === 'never-ready') return route.fulfill({ ...script, body: '// Silent.' });
    if (name === 'double-form.js' || name === 'double-side.js') return route.fulfill({ ...script, path: file(name.replace('double-', '')) });
    return route.fulfill({ status: 404, headers: COMMON, body: 'The Hyperswitch double has no such file.' });
  }

  /** Captures a payment as a shop's server does. @param {string} id */
  capture(id) {
    const payment = this.payments.get(id);
    if (payment?.status !== 'requires_capture') throw new Error(`${id} cannot be captured: it is ${payment?.status ?? 'unknown'}`);
    payment.status = 'succeeded';
  }

  /** @param {Route} route */
  async #loader(route) {
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    await tellFault(route.request().frame(), 'hyperswitch', this.fault);
    return route.fulfill({ path: file('loader.js'), contentType: 'text/javascript; charset=utf-8', headers: COMMON }).catch(() => {}); // The page may have gone.
  }

  /** @param {Route} route @param {URL} url */
  async #api(route, url) {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    const [, id = '', step = ''] = /^\/api\/payments\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    if (step === 'bank') return this.#bank(route, id);
    if (step === 'back') return this.#back(route, id);
    if (!/^pk_(snd|prd)_/.test(request.headers()['api-key'] ?? '')) return refuse(route, 401, 'IR_01', 'API key not provided or invalid API key used.');
    const body = request.method() === 'POST' ? JSON.parse(request.postData() ?? '{}') : {};
    const secret = body.client_secret ?? url.searchParams.get('client_secret') ?? '';
    if (url.pathname === '/api/account/payment_methods') return this.#methods(route, secret);
    const payment = this.#known(secret);
    if (!payment || payment.payment_id !== id) return refuse(route, 400, 'IR_09', 'The client_secret provided does not match the client_secret associated with the Payment.');
    if (step === 'confirm') return this.#confirm(route, payment, body);
    if (this.fault === 'down' || this.fault === 'lost') return route.abort('connectionfailed');
    if (step === 'complete_authorize') this.#decide(payment, body.verdict);
    return route.fulfill({ headers: CORS, json: payment });
  }

  /** The payment of a client secret, which begins here. @param {string} secret @returns {Payment | undefined} */
  #known(secret) {
    const [, id] = /^(pay_\w+)_secret_\w+$/.exec(secret) ?? [];
    if (!id) return undefined;
    const known = this.payments.get(id) ?? {
      payment_id: id, client_secret: secret, merchant_id: 'merchant_double', status: 'requires_payment_method', amount: 5499, net_amount: 5499, amount_capturable: 0, currency: 'USD',
      capture_method: id.includes('_auto_') ? 'automatic' : 'manual', manual_retry_allowed: !id.includes('_once_'), attempt_count: 0,
    };
    this.payments.set(id, known);
    return known.client_secret === secret ? known : undefined;
  }

  /** @param {Route} route @param {string} secret */
  #methods(route, secret) {
    if (!this.#known(secret)) return refuse(route, 400, 'IR_09', 'The client_secret provided is not one.');
    const required_fields = { 'payment_method_data.card.card_holder_name': { required_field: 'payment_method_data.card.card_holder_name', field_type: 'user_full_name' } };
    return route.fulfill({ headers: CORS, json: { payment_methods: [{ payment_method: 'card', payment_method_types: [{ payment_method_type: 'debit', required_fields }] }] } });
  }

  /** @param {Route} route @param {Payment} payment @param {Record<string, any>} body */
  async #confirm(route, payment, body) {
    this.calls.confirms += 1;
    if (!ORIGINS.includes(new URL(route.request().frame().url()).origin)) return route.abort('accessdenied'); // Card data from the shop's own page.
    if (this.fault === 'down') return route.abort('connectionfailed');
    if (this.fault === 'api-500') return refuse(route, 500, 'HE_00', 'Something went wrong', 'server_not_available');
    if (this.fault === 'hang') return route.fulfill({ headers: CORS, json: payment });
    const again = payment.status === 'failed' && payment.manual_retry_allowed && body.retry_action === 'manual_retry';
    if (payment.status !== 'requires_payment_method' && !again) {
      return refuse(route, 400, 'IR_16', `You cannot confirm this payment because it has status ${payment.status}`);
    }
    if (this.fault === 'late' || this.fault === 'late-500') {
      setTimeout(() => this.#authorise(payment, body), LATE);
      return this.fault === 'late' ? route.abort('connectionfailed') : refuse(route, 500, 'HE_00', 'Something went wrong', 'server_not_available');
    }
    this.#authorise(payment, body);
    return this.fault === 'lost' ? route.abort('connectionfailed') : route.fulfill({ headers: CORS, json: payment });
  }

  /** @param {Payment} payment @param {Record<string, any>} body */
  #authorise(payment, { payment_method_data: { card }, return_url }) {
    const number = String(card.card_number);
    payment.attempt_count += 1;
    payment.return_url = return_url;
    payment.payment_method = 'card';
    payment.payment_method_data = { card: { last4: number.slice(-4), card_network: number.startsWith('4') ? 'Visa' : 'Mastercard', card_exp_month: card.card_exp_month, card_exp_year: card.card_exp_year, card_holder_name: card.card_holder_name } };
    const type = ACTIONS[number];
    if (type) {
      payment.status = 'requires_customer_action';
      payment.next_action = { type, redirect_to_url: `${ORIGINS[0]}/api/payments/${payment.payment_id}/bank` };
    } else this.#decide(payment, REFUSED[number] ? 'refused' : 'approved', REFUSED[number]);
  }

  /** @param {Payment} payment @param {string} verdict @param {object} [reason] */
  #decide(payment, verdict, reason = { error_code: 'authentication_failed', unified_code: 'UE_1000' }) {
    payment.next_action = null;
    Object.assign(payment, { error_code: null, unified_code: null }, verdict === 'approved' ? {} : reason);
    if (verdict !== 'approved') payment.status = 'failed';
    else payment.status = payment.capture_method === 'manual' ? 'requires_capture' : 'succeeded';
  }

  /** The bank's own page, to which the whole page goes. @param {Route} route @param {string} id */
  #bank(route, id) {
    const body = `<!doctype html><title>Bank (simulated)</title><form action="/api/payments/${id}/back"><button>Approve</button></form>`;
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': "default-src 'none'" } });
  }

  /** @param {Route} route @param {string} id */
  #back(route, id) {
    const payment = this.payments.get(id);
    if (!payment) return route.fulfill({ status: 404, headers: COMMON, body: 'No such payment.' });
    this.#decide(payment, 'approved');
    const url = new URL(payment.return_url);
    for (const [name, text] of Object.entries({ payment_intent_client_secret: payment.client_secret, payment_id: id, status: payment.status })) url.searchParams.set(name, text);
    // Not by a status: Playwright does not route what a redirect leads to.
    const body = `<!doctype html><title>Back</title><meta http-equiv="refresh" content="0; url=${url.href.replaceAll('&', '&amp;')}">`;
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: COMMON });
  }
}

/** @param {Route} route @param {number} status @param {string} code @param {string} message @param {string} [type] */
function refuse(route, status, code, message, type = 'invalid_request') {
  return route.fulfill({ status, headers: CORS, json: { error: { type, message, code } } });
}
