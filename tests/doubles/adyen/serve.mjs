// @ts-check
/**
 * Stands in for Adyen within one playwright context. What runs in the page is Adyen's own client: the address of Adyen's hosted script is
 * answered with `@adyen/adyen-web` 6.45.2 of npm, bundled in memory (client.js). SIMULATED are the secured fields (frame.js), the
 * translations, the BIN lookup, the analytics, a card issuer (issuer.html), and what the shop's server asks of /payments.
 *
 *   const adyen = await serve(context, { fault: 'block' });
 *   await adyen.fault('throws');   // or null: all is well again
 *   adyen.spend(token);            // as the shop's server: decrypts the card; a second time throws
 *   adyen.action();                // what /payments answers where the issuer wants to see the buyer
 *   adyen.details(said);           // as /payments/details: `Y` if the issuer is content
 *   adyen.calls();                 // { scripts: 1, frames: 3, lookups: 1, analytics: 2, fingerprints: 0 }
 *
 * Faults: `block` the script does not come; `never-ready` the frames load and stay silent; `api-500` BIN lookup and analytics fail, which
 * no buyer must notice; `no-words` the translations are missing; `throws` the card's data cannot be had, and a string is thrown.
 *
 * It does NOT reach Adyen and has no sessions, no look at the device and no other payment method. Every number succeeds: Adyen declines when a
 * payment is made, which is the shop's server's business. That a blob serves once is assumed; Adyen's word on it was not found.
 */
import { checkedFault, tellFault } from '../faults.mjs';
import { build } from '../../../tools/node_modules/esbuild/lib/main.js';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Route} Route */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'no-words' | 'throws'} Fault */
/** @typedef {{ scripts: number, frames: number, lookups: number, analytics: number, fingerprints: number }} Calls */
/**
 * `fault` resolves once the open pages know.
 * @typedef {{ fault(name: Fault | null): Promise<void>, spend(token: string): void, action(): object, details(said: string): string, calls(): Calls }} Handle
 */

const VERSION = '6.45.2';
const FIELDS = '6.3.0';
const CDN = 'https://checkoutshopper-test.cdn.adyen.com';
const SHOPPER = 'https://checkoutshopper-test.adyen.com';
/** A card issuer, who is Adyen's affair and nobody's whom a policy could list. */
const ISSUER = 'https://acs.issuer.example';
const ANALYTICS = 'https://checkoutanalytics-test.adyen.com';

/** @type {readonly Fault[]} */
const FAULTS = ['block', 'never-ready', 'api-500', 'no-words', 'throws'];

const FRAME_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const COMMON = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
const CORS = { ...COMMON, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST', 'Access-Control-Allow-Headers': 'content-type' };
const SCRIPT = { contentType: 'text/javascript; charset=utf-8', headers: COMMON };

/** The payment whose buyer the issuer wants to see. */
const TRANSACTION = 'b1f5b3a6-0000-4000-8000-000000000001';

/** Where the issuer leads its frame when it is done: Adyen's own page, which tells the client. */
const NOTIFICATION = `<!doctype html><meta charset="utf-8"><title>Simulated notification</title><script>
  const transStatus = new URLSearchParams(location.search).get('status');
  parent.postMessage(JSON.stringify({ type: 'challengeResult', result: { transStatus } }), '*');
</script>`;

/** Of each language a few words of our own; Adyen has some 480. @type {Record<string, Record<string, string>>} */
const WORDS = {
  'ar': { 'creditCard.cardNumber.label': 'رقم البطاقة (بديل)', 'cc.num.902': 'رقم غير صالح' },
  'de-DE': { 'creditCard.cardNumber.label': 'Kartennummer (Double)', 'cc.num.902': 'Die Nummer ist ungültig' },
};

/** @type {[string, RegExp][]} */
const BRANDS = [
  ['visa', /^4/], ['mc', /^(5[1-5]|2[2-7])/], ['amex', /^3[47]/], ['discover', /^6(011|4[4-9]|5)/], ['jcb', /^35/], ['diners', /^36/], ['cup', /^(62|81)/], ['maestro', /^(5[068]|6)/],
];

/** What encrypts and decrypts; of Node, whose types the doubles go without. @type {any} */
const { constants, createDecipheriv, generateKeyPairSync, privateDecrypt } = /** @type {any} */ (globalThis).process.getBuiltinModule('node:crypto');

/** The key of this process. @type {{ publicKey: any, privateKey: any }} */
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** @param {string} name */
const file = (name) => decodeURIComponent(new URL(name, import.meta.url).pathname);

/** @type {Promise<string> | undefined} */
let bundled;

/** Adyen's client, as one script that defines `AdyenWeb`. */
function bundle() {
  bundled ??= build({
    entryPoints: [file('client.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'AdyenWeb',
    target: 'es2022',
    nodePaths: [file('../../../tools/node_modules')],
  }).then(({ outputFiles: [script] }) => script?.text ?? '');
  return bundled;
}

/**
 * @param {BrowserContext} context
 * @param {{ fault?: Fault | null }} [options]
 * @returns {Promise<Handle>}
 */
export async function serve(context, { fault = null } = {}) {
  const simulation = new AdyenSimulation(checked(fault));
  const on = (/** @type {string} */ origin, /** @type {(route: Route) => Promise<unknown>} */ answer) =>
    context.route((url) => url.origin === origin, (route) => answer(route).catch(() => {})); // The page may have gone.
  await on(CDN, (route) => simulation.answerCdn(route));
  await on(SHOPPER, (route) => simulation.answerShopper(route));
  await on(ISSUER, (route) => simulation.answerIssuer(route));
  await on(ANALYTICS, (route) => simulation.answerAnalytics(route));
  return {
    async fault(name) {
      simulation.fault = checked(name);
      await Promise.all(context.pages().map((page) => tellFault(page.mainFrame(), 'adyen', name)));
    },
    spend: (token) => simulation.spend(token),
    action: () => simulation.action(),
    details: (said) => simulation.details(said),
    calls: () => ({ ...simulation.calls }),
  };
}

/** @param {Fault | null} name */
const checked = (name) => checkedFault('Adyen', FAULTS, name);

class AdyenSimulation {
  calls = { scripts: 0, frames: 0, lookups: 0, analytics: 0, fingerprints: 0 };
  /** @type {Set<string>} */ #spent = new Set();

  /** @param {Fault | null} fault */
  constructor(fault) {
    this.fault = fault;
  }

  /** @param {Route} route */
  async answerCdn(route) {
    const { pathname } = new URL(route.request().url());
    const sdk = `/checkoutshopper/sdk/${VERSION}`;
    if (pathname === `${sdk}/adyen.js`) return this.#script(route);
    const locale = new RegExp(`^${sdk}/translations/([a-z]{2}(-[A-Z]{2})?)\\.json$`).exec(pathname)?.[1];
    if (locale && this.fault !== 'no-words') return route.fulfill({ status: 200, headers: CORS, json: WORDS[locale] ?? {} });
    return missing(route);
  }

  /** @param {Route} route */
  async #script(route) {
    this.calls.scripts += 1;
    if (this.fault === 'block') return route.abort('blockedbyclient');
    const body = await bundle();
    await tellFault(route.request().frame(), 'adyen', this.fault);
    return route.fulfill({ ...SCRIPT, headers: CORS, body });
  }

  /** @param {Route} route */
  async answerShopper(route) {
    const url = new URL(route.request().url());
    const path = url.pathname.replace('/checkoutshopper/', '');
    const [, clientKey, name] = new RegExp(`^securedfields/([^/]+)/${FIELDS}/([\\w.-]+)$`).exec(path) ?? [];
    if (clientKey && name) return this.#field(route, clientKey, name);
    if (path.startsWith('assets/html/')) {
      this.calls.fingerprints += 1;
      return missing(route);
    }
    if (path === '3dnotif.html') return route.fulfill({ body: NOTIFICATION, contentType: 'text/html; charset=utf-8', headers: COMMON });
    if (path === 'v3/bin/binLookup') return this.#lookup(route, url.searchParams.get('token') ?? '');
    return missing(route);
  }

  /** @param {Route} route @param {string} clientKey @param {string} name */
  async #field(route, clientKey, name) {
    if (name === 'securedFields.html') return this.#page(route, clientKey);
    if (name === 'double-key.json') return route.fulfill({ status: 200, headers: COMMON, json: KEYS.publicKey.export({ format: 'jwk' }) });
    if (name !== 'double-frame.js') return missing(route);
    return route.fulfill(this.fault === 'never-ready' ? { ...SCRIPT, body: '// Silent.' } : { ...SCRIPT, path: file('frame.js') });
  }

  /** Only for the page whose origin the address names, and for a client key of this environment. @param {Route} route @param {string} clientKey */
  async #page(route, clientKey) {
    this.calls.frames += 1;
    const request = route.request();
    const { referer = '' } = await request.allHeaders();
    const named = atob(new URL(request.url()).searchParams.get('d') ?? '');
    if (!/^test_[A-Za-z0-9]+$/.test(clientKey) || referer !== `${named}/`) return route.fulfill({ status: 403, headers: COMMON, body: 'The Adyen double does not know this client key on this origin.' });
    return route.fulfill({ path: file('frame.html'), contentType: 'text/html; charset=utf-8', headers: { ...COMMON, 'Content-Security-Policy': FRAME_POLICY } });
  }

  /** @param {Route} route @param {string} clientKey */
  async #lookup(route, clientKey) {
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    this.calls.lookups += 1;
    if (this.fault === 'api-500') return failed(route);
    const { encryptedBin, requestId, supportedBrands } = JSON.parse(route.request().postData() ?? '{}');
    if (!clientKey.startsWith('test_') || !encryptedBin || !requestId || !Array.isArray(supportedBrands)) return failed(route, 422);
    const brand = BRANDS.find(([, pattern]) => pattern.test(opened(encryptedBin).binValue))?.[0];
    if (!brand) return route.fulfill({ status: 200, headers: CORS, json: { requestId } });
    const found = { brand, cvcPolicy: brand === 'maestro' ? 'optional' : 'required', enableLuhnCheck: true, expiryDatePolicy: 'required', supported: supportedBrands.includes(brand) };
    return route.fulfill({ status: 200, headers: CORS, json: { requestId, issuingCountryCode: 'US', brands: [found] } });
  }

  /** What the client reports of itself, which must hold no card. @param {Route} route */
  async answerAnalytics(route) {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    this.calls.analytics += 1;
    if (!/^\/checkoutanalytics\/v3\/analytics/.test(new URL(request.url()).pathname) || /4242\s?4242/.test(request.postData() ?? '')) return route.abort('accessdenied');
    if (this.fault === 'api-500') return failed(route);
    return route.fulfill({ status: 200, headers: CORS, json: { checkoutAttemptId: 'double-attempt-0001' } });
  }

  /** The issuer's page, which the client posts a challenge request to. @param {Route} route */
  async answerIssuer(route) {
    const creq = new URLSearchParams(route.request().postData() ?? '').get('creq') ?? '';
    const { messageType, threeDSServerTransID } = JSON.parse(new TextDecoder().decode(bytes(creq)));
    if (route.request().method() !== 'POST' || messageType !== 'CReq' || threeDSServerTransID !== TRANSACTION) return missing(route);
    return route.fulfill({ path: file('issuer.html'), contentType: 'text/html; charset=utf-8', headers: COMMON });
  }

  action() {
    const token = btoa(JSON.stringify({
      acsReferenceNumber: 'double', acsTransID: 'acs-1', acsURL: `${ISSUER}/challenge`, messageVersion: '2.2.0',
      threeDSNotificationURL: `${SHOPPER}/checkoutshopper/3dnotif.html`, threeDSServerTransID: TRANSACTION,
    }));
    return { type: 'threeDS2', subtype: 'challenge', paymentMethodType: 'scheme', token, authorisationToken: 'double-authorisation', paymentData: 'double-data' };
  }

  /** @param {string} said */
  details(said) {
    const { threeDSResult } = JSON.parse(said).details;
    const { transStatus, authorisationToken } = JSON.parse(atob(threeDSResult));
    if (authorisationToken !== 'double-authorisation') throw new Error('Of another payment.');
    return transStatus;
  }

  /** As /payments takes it. @param {string} token */
  spend(token) {
    if (this.#spent.has(token)) throw new Error('This card was paid with before.');
    this.#spent.add(token);
    const { paymentMethod, browserInfo, origin } = JSON.parse(token);
    if (paymentMethod?.type !== 'scheme') throw new Error('Not a card.');
    if (!browserInfo?.userAgent || !/^https?:\/\//.test(origin)) throw new Error('3-D Secure needs browser and origin.');
    const { number } = opened(paymentMethod.encryptedCardNumber);
    const { expiryMonth } = opened(paymentMethod.encryptedExpiryMonth);
    const { expiryYear } = opened(paymentMethod.encryptedExpiryYear);
    const codeless = paymentMethod.brand === 'maestro' && !paymentMethod.encryptedSecurityCode;
    const { cvc } = codeless ? { cvc: '000' } : opened(paymentMethod.encryptedSecurityCode);
    if (![/^\d{12,19}$/.test(number), /^\d\d$/.test(expiryMonth), /^20\d\d$/.test(expiryYear), /^\d{3,4}$/.test(cvc)].every(Boolean)) throw new Error('Not a whole card.');
  }
}

/** @param {Route} route */
const missing = (route) => route.fulfill({ status: 404, headers: CORS, body: 'The Adyen double has no such file.' });

/** @param {Route} route @param {number} [status] */
const failed = (route, status = 500) => route.fulfill({ status, headers: CORS, json: { status, errorCode: '905', errorType: 'internal', message: 'The Adyen double fails.' } });

/** What a frame encrypted. @param {string} blob @returns {any} */
function opened(blob) {
  const [head = '', ...rest] = blob.split('.');
  const [wrapped, iv, body, tag] = rest.map(bytes);
  const content = privateDecrypt({ key: KEYS.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, wrapped);
  const cipher = createDecipheriv('aes-256-gcm', content, iv);
  cipher.setAAD(new TextEncoder().encode(head)).setAuthTag(tag);
  return JSON.parse(new TextDecoder().decode(cipher.update(body)) + cipher.final('utf8'));
}

/** @param {string} text */
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
