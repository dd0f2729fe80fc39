// @ts-check
/**
 * Answers https://js.mollie.com within one playwright context from the SIMULATED Mollie beside this file.
 *
 *   const mollie = await serve(context, { fault: 'never-ready' });
 *   await mollie.fault('api-500');   // or null: all is well again
 *   mollie.calls();                  // { scripts: 1, tokens: 0, test: false }, `test` of the last token
 *
 * Faults: `block` the script does not come; `never-ready` the frames load and stay silent; `api-500` no token can be made; `throws`
 * createToken throws a string; `silent` createToken is never answered, as when Mollie's frames failed to shake hands; `foreign` before
 * each message of a frame come two forged ones that claim a valid field, from https://evil.example and from another window.
 *
 * It does NOT reach Mollie and keeps no card. Mollie declines when a payment is made of a token, by amount in test mode: here as there
 * every valid number gives a token.
 */
import { checkedFault, tellFault } from '../faults.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'throws' | 'silent' | 'foreign'} Fault */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, calls(): { scripts: number, tokens: number, test: boolean } }} Handle
 */

const ORIGIN = 'https://js.mollie.com';

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'never-ready', 'api-500', 'throws', 'silent', 'foreign'];

const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new MollieSimulation(checked(fault));
  await context.route((url) => url.origin === ORIGIN, (route) => simulation.answer(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      await Promise.all(context.pages().flatMap((page) => page.frames()).map((frame) => tellFault(frame, 'mollie', name)));
    },
    calls: () => ({ ...simulation.calls }),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Mollie', FAULTS, name);

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

class MollieSimulation {
  calls = { scripts: 0, tokens: 0, test: false };

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** @param {Route} route */
  async answer(route) {
    const script = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };
    switch (new URL(route.request().url()).pathname) {
      case '/v1/mollie.js': return this.#script(route);
      case '/v1/double-frame.html':
        return route.fulfill({ path: file('frame.html'), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
      case '/v1/double-frame.js':
        return route.fulfill(this.fault === 'never-ready' ? { ...script, body: '// Silent.' } : { ...script, path: file('frame.js') });
      case '/v1/double-tokens': return this.#token(route);
      default: return route.fulfill({ status: 404, headers: COMMON, body: 'The Mollie double has no such file.' });
    }
  }

  /** @param {Route} route */
  async #script(route) {
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    await tellFault(route.request().frame(), 'mollie', this.fault);
    return route.fulfill({ path: file('mollie.js'), contentType: 'text/javascript; charset=utf-8', headers: COMMON }).catch(() => {}); // The page may have gone.
  }

  /** @param {Route} route */
  #token(route) {
    const request = route.request();
    if (new URL(request.frame().url()).origin !== ORIGIN) return route.abort('accessdenied'); // Card data from the shop's own page.
    if (this.fault === 'silent') return undefined;
    if (this.fault === 'api-500') return route.fulfill({ status: 500, headers: COMMON, json: {} });
    const card = request.postDataJSON();
    const missing = ['profileId', 'cardHolder', 'cardNumber', 'expiryDate', 'verificationCode'].find((name) => !card[name]);
    if (missing) return route.fulfill({ status: 422, headers: COMMON, json: { missing } });
    this.calls.tokens += 1;
    this.calls.test = card.testmode === true;
    const unique = Math.random().toString(36).slice(2, 12);
    return route.fulfill({ status: 201, headers: COMMON, json: { token: `tkn_${unique}${card.testmode ? 'test' : ''}` } });
  }
}
