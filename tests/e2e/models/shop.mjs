/**
 * The shop around the widget: the demo page, pages of other merchants served on the same origin, and what the page sees.
 * Does NOT press anything inside the checkout.
 */
import assert from 'node:assert/strict';
import { eventually } from '../stage.mjs';

/**
 * Runs in every document before its own scripts: keeps what a page can see of the widget. Reads only.
 */
export function observe() {
  const seen = { events: [], messages: [], violations: [], memories: [], errors: [] };
  Object.defineProperty(window, 'seen', { value: seen });
  for (const name of ['ready', 'change', 'method', 'submit', 'token', 'action', 'result', 'error', 'metric', 'help']) {
    window.addEventListener(`kassa-${name}`, (event) => seen.events.push({ type: event.type, detail: structuredClone(event.detail) }), true);
  }
  window.addEventListener('message', ({ origin, data }) => seen.messages.push({ origin, data }), true);
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
  window.addEventListener('error', (event) => seen.errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  const keep = (made) => {
    for (const value of Object.values((made.instance ?? made).exports)) if (value instanceof WebAssembly.Memory) seen.memories.push(value);
    return made;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...given) => original.apply(WebAssembly, given).then(keep);
  }
}

/** The policy of a careful merchant. @param {string} provider origin */
export function strictPolicy(provider) {
  return (
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${provider}; connect-src 'self'; frame-src ${provider}; ` +
    "style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'"
  );
}

export class Shop {
  /** @param {import('playwright-core').Page} page @param {import('../sandbox.mjs').Sandbox} sandbox */
  constructor(page, sandbox) {
    this.page = page;
    this.sandbox = sandbox;
    /** @type {{ type: string, text: string }[]} */
    this.console = [];
    page.on('console', (message) => this.console.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => this.console.push({ type: 'pageerror', text: String(error) }));
  }

  /** Opens the demo page. @param {Record<string, string | number>} query country, locale, currency, amount, break … */
  async open(query = {}) {
    await this.page.goto(this.address(query));
  }

  /** @param {Record<string, string | number>} query */
  address(query = {}) {
    const words = Object.entries(query).map(([name, value]) => [name, String(value)]);
    return `${this.sandbox.shop}/?${new URLSearchParams(words)}`;
  }

  /**
   * Opens a merchant's page of our own on the shop's origin.
   * @param {string} body HTML
   * @param {{ head?: string, policy?: string, lang?: string }} [options] `head` replaces the script tag of the widget
   */
  async openPage(body, { head = SCRIPT, policy = strictPolicy(this.sandbox.provider), lang = 'en' } = {}) {
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A shop</title>${head}</head><body><main><h1>A shop</h1>${body}</main></body></html>`;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    // A page that Playwright serves counts as one of the open internet, which would have to ask before it uses loopback.
    await this.page.context().grantPermissions(['local-network-access']);
    await this.page.route(/\/a-shop(\?|$)/, (route) => route.fulfill({ body: html, headers }));
    await this.page.goto(`${this.sandbox.shop}/a-shop`);
  }

  /** What `observe` kept. @param {'events' | 'messages' | 'violations' | 'errors'} what @returns {Promise<any[]>} */
  seen(what) {
    return this.page.evaluate((what) => JSON.parse(JSON.stringify(window.seen[what])), what);
  }

  /** The details of one type of event, oldest first. @param {string} type without the prefix */
  async told(type) {
    return (await this.seen('events')).filter((event) => event.type === `kassa-${type}`).map((event) => event.detail);
  }

  /** The details of the one `kassa-result` that is awaited. */
  async result() {
    return eventually(async () => {
      const results = await this.told('result');
      assert.ok(results.length > 0, 'no kassa-result yet');
      return results.at(-1);
    });
  }

  /** Waits for a console message of the widget that holds all these words. @param {...string} words */
  async heard(...words) {
    await eventually(() => {
      const texts = this.console.map((message) => message.text);
      const found = texts.some((text) => text.includes('kassa') && words.every((word) => text.includes(word)));
      assert.ok(found, `no console message with ${words.join(' + ')} in:\n${texts.join('\n')}`);
    }, 10_000);
  }
}

/**
 * A checkout as a merchant writes it.
 * @param {Record<string, string | number>} query of the session's address @param {string} [attributes] HTML
 */
export function markup(query, attributes = '') {
  return `<kassa-checkout ${attributes} session-url="${sessionUrl(query).replaceAll('&', '&amp;')}"></kassa-checkout>`;
}

/** The address of the shop's session. @param {Record<string, string | number>} query */
export function sessionUrl(query) {
  const words = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `/api/session?${new URLSearchParams(words)}`;
}

/** The script tag as merchants write it. */
export const SCRIPT = '<script type="module" src="/kassa/kassa.js"></script>';
