// <kassa-checkout>: the custom element. It draws the frame at once, hands attributes and properties to the
// program, and takes over when the program cannot start or has stopped. It decides nothing about paying.

import { loading } from 'kassa-locales';
import { begin, guessLocale, preload, whenStopped } from './program.js';
import { showFallback } from './fallback.js';
import { adoptStyle, showSkeleton } from './frame.js';

const ATTRIBUTES = [
  'session-url', 'locale', 'country', 'currency', 'amount', 'provider',
  'publishable-key', 'confirm-url', 'theme', 'dir', 'state',
];

/** @typedef {import('kassa-bindings').Widget} Widget */

export class KassaCheckout extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** @type {Widget | undefined} */ #widget;
  /** @type {(() => void) | undefined} */ #stopListening;
  /** @type {object | undefined} */ #session;
  #started = false;
  #queued = false;
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    if (this.#started) return; // Moved within the page: everything goes on.
    this.#started = true;
    addEventListener('pageshow', this.#restored);
    this.#takeEarlyProperties();
    adoptStyle(this.#root);
    this.#start();
  }

  disconnectedCallback() {
    // A move disconnects and connects at once; only a removal is an end.
    queueMicrotask(() => {
      if (this.isConnected) return;
      // A payment under way goes on, so that the element finds it again if it is put back.
      if (this.#widget?.busy()) this.addEventListener('kassa-result', this.#ended);
      else this.#stop();
    });
  }

  #ended = () => {
    // After the listener: the program is still in the middle of telling.
    queueMicrotask(() => {
      if (this.#widget?.busy()) return; // "Unknown" is no end: the next result is waited for.
      this.removeEventListener('kassa-result', this.#ended);
      if (!this.isConnected) this.#stop();
    });
  };

  attributeChangedCallback() {
    if (!this.#widget || this.#queued) return;
    this.#queued = true; // Several changes in a row are taken together.
    queueMicrotask(() => {
      this.#queued = false;
      this.#widget?.configure(this.#attributes());
    });
  }

  /** The session document, if the page handed one over. */
  get session() {
    return this.#session;
  }

  set session(document) {
    this.#session = document;
    this.#widget?.takeSession(document);
  }

  /** Lays some fields over the present session. @param {object} partial */
  update(partial) {
    this.#session = { ...this.#session, ...partial };
    this.#widget?.update(partial);
  }

  /** Why each method and this locale were chosen. */
  explain() {
    return this.#widget?.explain() ?? { methods: [], country: null, locale: {}, issues: [] };
  }

  /** Presses Pay. */
  submit() {
    this.#widget?.submit();
  }

  /** Puts the focus on the methods. */
  focus() {
    this.#widget?.focus();
  }

  async #start() {
    const locale = guessLocale(this.#askedLocales());
    showSkeleton(this.#root, locale);
    this.#stopListening = whenStopped((text) => this.#fail(locale, 'stopped', text));
    try {
      const url = this.#session ? null : this.getAttribute('session-url');
      const started = begin(url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : null, locale);
      const Widget = await preload();
      // A fresh task of our own: a checkout made inside another one's call would end with it.
      if (!this.isConnected || this.#widget) return;
      const { rest } = started;
      if (rest) started.rest = () => rest().catch((fault) => this.#incomplete(widget, locale, fault));
      const widget = new Widget(this, this.#root, started);
      this.#widget = widget;
      if (this.#session) this.#widget.takeSession(this.#session);
      this.#widget.configure(this.#attributes());
    } catch (fault) {
      this.#fail(locale, 'failed', String(fault));
    }
  }

  /**
   * The rest of the program cannot be had: the methods are there and could not be paid.
   * @param {Widget} widget @param {string} locale @param {unknown} fault
   */
  #incomplete(widget, locale, fault) {
    if (widget === this.#widget) {
      this.#fail(locale, 'failed', String(fault)); // It reads the language off the view, which goes with the widget.
      widget.stop();
      if (!this.isConnected) this.#started = false;
    }
    throw fault;
  }

  /** @param {PageTransitionEvent} event */
  #restored = (event) => {
    if (event.persisted) this.#widget?.restored();
  };

  #stop() {
    this.#started = false;
    removeEventListener('pageshow', this.#restored);
    this.#stopListening?.();
    this.#widget?.stop();
    this.#widget?.free();
    this.#widget = undefined;
    this.#root.replaceChildren();
  }

  /**
   * The program is not there: nothing that looks alive may stay.
   * @param {string} locale
   * @param {'failed' | 'stopped'} kind
   * @param {string} text for the developer
   */
  #fail(locale, kind, text) {
    const spoken = this.#root.querySelector('[part~=frame]')?.getAttribute('lang');
    if (spoken && spoken in loading) locale = spoken;
    this.#widget = undefined;
    if (!this.isConnected) return; // It begins anew when it is put back.
    for (const child of [...this.children]) if (child.slot.startsWith('card-')) child.remove();
    showFallback(this.#root, locale, kind, () => location.reload());
    console.error(`kassa: ${explain(kind, text)}`);
    const detail = { code: kind === 'failed' ? 'not-loaded' : 'stopped', message: text };
    this.dispatchEvent(new CustomEvent('kassa-error', { bubbles: true, composed: true, detail }));
  }

  #attributes() {
    return Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
  }

  #askedLocales() {
    const page = this.closest('[lang]')?.getAttribute('lang');
    const session = /** @type {{ locale?: string } | undefined} */ (this.#session);
    return [this.getAttribute('locale'), session?.locale, page, ...navigator.languages];
  }

  /** Properties set before the element was defined hide the accessors; they are set again. */
  #takeEarlyProperties() {
    if (Object.hasOwn(this, 'session')) {
      const early = this.session;
      delete (/** @type {{ session?: object }} */ (this).session);
      this.session = early;
    }
  }
}

/**
 * Defines the element. Returns whether this call did it: another copy of the script may have.
 * @param {string} [tag]
 * @param {CustomElementRegistry} [registry]
 */
export function define(tag = 'kassa-checkout', registry = customElements) {
  if (registry.get(tag)) return false;
  // A class can be defined under one name only, so each name gets its own.
  registry.define(tag, class extends KassaCheckout {});
  return true;
}

/** @param {'failed' | 'stopped'} kind @param {string} text */
function explain(kind, text) {
  if (kind === 'stopped') return `the checkout stopped: ${text}. Please report this.`;
  const policy = /CompileError|Content Security|unsafe-eval/i.test(text);
  const remedy = policy
    ? "add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy"
    : 'check that kassa_bg.wasm and kassa_rest.wasm stand beside kassa.js and that connect-src allows them';
  return `the checkout could not start (${text}): ${remedy}.`;
}
