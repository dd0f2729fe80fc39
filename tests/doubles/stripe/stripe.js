// @ts-check
/**
 * A SIMULATED Stripe.js, for tests: `window.Stripe` with the three split card elements, checked against the types of
 * `@stripe/stripe-js`. It puts one frame of https://js.stripe.com into each container, passes settings in and states out.
 *
 * It never sees card data: the frames exchange that among themselves (field.js), and the number frame asks the API.
 * What a shop's developer did wrong is thrown at once as an IntegrationError; what goes wrong in paying is `{ error }`.
 *
 * It does NOT talk to Stripe, and has no other elements, no confirming, no next actions but a bank that asks, no tokens, no Link, no brand icon, no fonts,
 * no controller frame and no telemetry. Messages of errors are English in every locale. How Stripe.js treats a
 * frame that was moved within the page is assumed: the element is lost until it is mounted again.
 */
(() => {
  'use strict';

  /** @typedef {import('@stripe/stripe-js').StripeError} StripeError */
  /** @typedef {import('@stripe/stripe-js').StripeElementLocale} Locale */
  /** @typedef {import('@stripe/stripe-js').StripeElementStyle} Style */
  /** @typedef {import('@stripe/stripe-js').StripeElementClasses} Classes */
  /** @typedef {import('@stripe/stripe-js').StripeCardNumberElement} NumberElement */
  /** @typedef {import('@stripe/stripe-js').StripeCardNumberElementOptions} ElementOptions */
  /** @typedef {import('@stripe/stripe-js').StripeCardNumberElementChangeEvent} NumberChange */
  /** @typedef {import('@stripe/stripe-js').CreatePaymentMethodCardData} CardData */
  /** @typedef {import('@stripe/stripe-js').PaymentMethodResult} PaymentMethodResult */
  /** @typedef {'cardNumber' | 'cardExpiry' | 'cardCvc'} CardType */
  /** @typedef {Omit<NumberChange, 'elementType' | 'brand'> & { brand?: NumberChange['brand'] }} State */
  /** What the elements of one group share. @typedef {{ id: string, key: string, locale: Locale, members: Map<CardType, CardElementDouble> }} Group */
  /** @typedef {(event: any) => unknown} Handler */
  /**
   * What a frame says. Each message carries the number of its element; none carries card data.
   * @typedef {{ double: 'stripe', element: number } & (
   *   | { say: 'loaded' | 'ready' | 'focus' | 'blur' | 'escape' | 'enter' }
   *   | { say: 'height', height: number }
   *   | { say: 'loaderror', error: StripeError }
   *   | { say: 'change', state: State }
   *   | { say: 'result', request: string, result: PaymentMethodResult }
   * )} FromFrame
   */

  const ORIGIN = 'https://js.stripe.com';
  const FRAME = `${ORIGIN}/v3/double-field.html`;

  /** The tests' own lever (serve.mjs sets it); Stripe.js has no such thing. */
  const FAULT = Symbol.for('stripe-double.fault');

  /** @type {readonly CardType[]} */
  const TYPES = ['cardNumber', 'cardExpiry', 'cardCvc'];

  const EVENTS = ['ready', 'change', 'focus', 'blur', 'escape', 'networkschange', 'loaderror'];

  /** @type {readonly Locale[]} */
  const LOCALES = [
    'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'en-AU', 'en-CA', 'en-NZ', 'en-GB', 'es', 'es-ES', 'es-419', 'et', 'fi', 'fil', 'fr',
    'fr-CA', 'fr-FR', 'he', 'hu', 'hr', 'id', 'it', 'it-IT', 'ja', 'ko', 'lt', 'lv', 'ms', 'mt', 'nb', 'nl', 'no', 'pl', 'pt', 'pt-BR',
    'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh', 'zh-HK', 'zh-TW', 'auto',
  ];

  /** @type {readonly (keyof ElementOptions)[]} */
  const OPTIONS = ['classes', 'style', 'placeholder', 'disabled', 'showIcon', 'iconStyle', 'disableLink', 'preferredNetwork'];

  /** @type {readonly (keyof Style)[]} */
  const VARIANTS = ['base', 'complete', 'empty', 'invalid'];

  const PSEUDO = [':hover', ':focus', '::placeholder', '::selection', ':-webkit-autofill', ':disabled', '::-ms-clear'];

  /** @type {readonly (keyof import('@stripe/stripe-js').StripeElementCSSProperties)[]} */
  const PROPERTIES = [
    'backgroundColor', 'color', 'fontFamily', 'fontSize', 'fontSmoothing', 'fontStyle', 'fontVariant', 'fontWeight', 'iconColor',
    'lineHeight', 'letterSpacing', 'textAlign', 'padding', 'textDecoration', 'textShadow', 'textTransform',
  ];

  /** @type {Record<CardType, string>} */
  const TITLES = {
    cardNumber: 'Secure card number input frame',
    cardExpiry: 'Secure expiration date input frame',
    cardCvc: 'Secure CVC input frame',
  };

  const FRAME_STYLE = {
    border: '0', margin: '0', padding: '0', width: '1px', 'min-width': '100%', height: '19.2px', overflow: 'hidden', display: 'block',
    'user-select': 'none', transform: 'translate(0)', 'color-scheme': 'light only',
  };

  /** @type {Required<Classes>} */
  const CLASSES = {
    base: 'StripeElement',
    complete: 'StripeElement--complete',
    empty: 'StripeElement--empty',
    focus: 'StripeElement--focus',
    invalid: 'StripeElement--invalid',
    webkitAutofill: 'StripeElement--webkit-autofill',
  };

  let count = 0;

  /** Also on pages without TLS, where `randomUUID` is missing. */
  const unique = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

  /** @param {string} message */
  const misuse = (message) => Object.assign(new Error(message), { name: 'IntegrationError' });

  /** @param {string} message */
  const warn = (message) => console.warn(`[Stripe.js] ${message}`);

  /** @returns {string | null} */
  const fault = () => /** @type {any} */ (window)[FAULT] ?? null;

  /** @param {unknown} key @returns {string} */
  function checkedKey(key) {
    if (typeof key !== 'string') throw misuse('Missing value for Stripe(): apiKey should be a string.');
    if (key === '') throw misuse('Please call Stripe() with your publishable key. You used an empty string.');
    if (/^(sk|rk)_/.test(key)) throw misuse('You should not use your secret key with Stripe.js. Please pass a publishable key instead.');
    if (!key.startsWith('pk_')) throw misuse('Please call Stripe() with your publishable key. It begins with pk_.');
    if (location.protocol === 'https:') return key;
    if (key.startsWith('pk_live_')) throw misuse('Live Stripe.js integrations must use HTTPS.');
    console.warn('You may test your Stripe.js integration over HTTP. However, live Stripe.js integrations must use HTTPS.');
    return key;
  }

  /** @param {unknown} locale @returns {Locale} */
  function checkedLocale(locale) {
    const known = LOCALES.find((each) => each === locale);
    if (known) return known;
    if (locale !== undefined) warn(`'${String(locale)}' is not a supported locale. Falling back to 'auto'.`);
    return 'auto';
  }

  /**
   * The properties Stripe lists, and a warning for each other one.
   * @param {object} found @param {readonly string[]} known @param {string} path
   */
  function recognised(found, known, path) {
    return Object.fromEntries(Object.entries(found).filter(([name]) => {
      if (known.includes(name)) return true;
      warn(`Unrecognized parameter: ${path}${name} is not a recognized parameter. This may cause issues with your integration in the future.`);
      return false;
    }));
  }

  /** @param {object} style @returns {Style} */
  function checkedStyle(style) {
    /** @type {Record<string, unknown>} */
    const checked = {};
    for (const [variant, rules] of Object.entries(recognised(style, VARIANTS, 'style.'))) {
      checked[variant] = checkedVariant(rules, `style.${variant}.`);
    }
    return checked;
  }

  /** @param {object} rules @param {string} path */
  function checkedVariant(rules, path) {
    const checked = recognised(rules, [...PROPERTIES, ...PSEUDO], path);
    for (const pseudo of PSEUDO) {
      if (checked[pseudo]) checked[pseudo] = recognised(checked[pseudo], [...PROPERTIES, 'display'], `${path}${pseudo}.`);
    }
    return checked;
  }

  /** @param {object} options @returns {ElementOptions} */
  function checkedOptions(options) {
    if (typeof options !== 'object' || options === null) throw misuse('The options of an Element must be an object.');
    const checked = /** @type {ElementOptions} */ (recognised(options, OPTIONS, ''));
    if (checked.style) checked.style = checkedStyle(checked.style);
    return checked;
  }

  /** @param {unknown} target @returns {HTMLElement} */
  function containerOf(target) {
    if (!target) throw misuse('Missing argument. Make sure to call mount() with a valid DOM element or selector.');
    const found = typeof target === 'string' ? document.querySelector(target) : target;
    if (found === null) throw misuse(`The selector you specified (${target}) applies to no DOM elements that are currently on the page.`);
    if (!(found instanceof HTMLElement)) throw misuse('Invalid DOM element. Make sure to call mount() with a valid DOM element or selector.');
    if (found.getRootNode() instanceof ShadowRoot) throw misuse('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
    if (!document.documentElement.contains(found)) throw misuse('The DOM element you specified is not currently on the page.');
    if (found instanceof HTMLInputElement) throw misuse('You must mount an Element to a container, not to an input.');
    if (found.children.length > 0) warn('This Element will be mounted to a DOM element that contains child nodes.');
    return found;
  }

  /**
   * One card element. Its public face is that of all three types; the number's is the widest.
   * @implements {Record<keyof NumberElement, (...given: any[]) => unknown>}
   */
  class CardElementDouble {
    #number = (count += 1);
    /** @type {CardType} */ #type;
    /** @type {Group} */ #group;
    /** @type {ElementOptions} */ #options;
    /** @type {Map<string, Set<Handler>>} */ #handlers = new Map();
    /** @type {Map<string, (result: PaymentMethodResult) => void>} */ #asked = new Map();
    /** What was said before the frame listened. @type {object[]} */ #queue = [];
    /** @type {(() => void)[]} */ #waiting = [];
    /** @type {HTMLElement | undefined} */ #container;
    /** @type {HTMLIFrameElement | undefined} */ #frame;
    /** @type {Element | null} */ #label = null;
    /** @type {State | undefined} */ #state;
    #focused = false;
    #settled = false;
    #ready = false;
    #lost = false;
    #destroyed = false;

    /** @param {CardType} type @param {Group} group @param {ElementOptions} options */
    constructor(type, group, options) {
      this.#type = type;
      this.#group = group;
      this.#options = checkedOptions(options);
    }

    /** @param {string | HTMLElement} target */
    mount(target) {
      this.#alive();
      const container = containerOf(target);
      if (container === this.#container) return;
      if (this.#container) throw misuse('This Element is already mounted. Use `unmount()` to unmount the Element before re-mounting.');
      this.#container = container;
      this.#state = { empty: true, complete: false, error: undefined };
      this.#frame = this.#newFrame();
      window.addEventListener('message', this.#receive);
      this.#label = container.closest('label') ?? (container.id ? document.querySelector(`label[for="${CSS.escape(container.id)}"]`) : null);
      this.#label?.addEventListener('click', this.#labelled);
      const wrapper = document.createElement('div');
      wrapper.className = '__PrivateStripeElement';
      wrapper.append(this.#frame);
      container.append(wrapper);
      this.#paint();
    }

    unmount() {
      this.#alive();
      this.#leave();
    }

    destroy() {
      this.#alive();
      this.#leave();
      this.#destroyed = true;
      this.#group.members.delete(this.#type);
    }

    /** @param {ElementOptions} options */
    update(options) {
      this.#alive();
      const checked = checkedOptions(options);
      this.#unpaint();
      this.#options = { ...this.#options, ...checked };
      this.#paint();
      this.#settle();
    }

    focus() {
      this.#alive();
      this.#post({ say: 'focus' });
    }

    blur() {
      this.#alive();
      this.#post({ say: 'blur' });
    }

    clear() {
      this.#alive();
      this.#post({ say: 'clear' });
    }

    /** @param {string} event @param {Handler} handler */
    on(event, handler) {
      this.#alive();
      if (!EVENTS.includes(event)) throw misuse(`Invalid event name: ${event}.`);
      if (typeof handler !== 'function') throw misuse('Missing or invalid event handler: it must be a function.');
      const handlers = this.#handlers.get(event) ?? new Set();
      this.#handlers.set(event, handlers.add(handler));
      return this;
    }

    /** @param {string} event @param {Handler} handler */
    once(event, handler) {
      /** @type {Handler} */
      const only = (payload) => {
        this.#handlers.get(event)?.delete(only);
        return handler(payload);
      };
      return this.on(event, only);
    }

    /** @param {string} event @param {Handler} [handler] */
    off(event, handler) {
      this.#alive();
      if (handler) this.#handlers.get(event)?.delete(handler);
      else this.#handlers.delete(event);
      return this;
    }

    /**
     * Changes the group's language in every frame.
     * @param {Group} group @param {Locale} locale
     */
    static speak(group, locale) {
      group.locale = locale;
      for (const member of group.members.values()) member.#settle();
    }

    /**
     * The number frame collects the card from its siblings and asks the API; only then is there something to say.
     * @param {CardData} data @returns {Promise<PaymentMethodResult>}
     */
    static async tokenise({ type, card, ...rest }) {
      const number = CardElementDouble.usable(card);
      const { key, members } = number.#group;
      const mounted = [...members.values()].filter((member) => member.#container);
      const siblings = mounted.filter((member) => member !== number).map((member) => member.#type);
      await Promise.all(mounted.map((member) => member.#whenReady()));
      return new Promise((resolve) => {
        const request = unique();
        number.#asked.set(request, resolve);
        number.#post({ say: 'tokenise', request, siblings, parameters: { type, ...rest, key } });
      });
    }

    /** Throws unless the card can be read. @param {unknown} card @returns {CardElementDouble} */
    static usable(card) {
      if (!(card instanceof CardElementDouble) || card.#type !== 'cardNumber') throw misuse('`card` must be a cardNumber Element (this double takes no token).');
      card.#alive();
      if (!card.#container || !card.#frame?.isConnected || card.#lost) {
        throw misuse('We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.');
      }
      return card;
    }

    #alive() {
      if (this.#destroyed) throw misuse('This Element has already been destroyed. Please create a new one.');
    }

    #leave() {
      window.removeEventListener('message', this.#receive);
      this.#label?.removeEventListener('click', this.#labelled);
      this.#unpaint();
      this.#frame?.parentElement?.remove();
      this.#frame = this.#container = this.#state = undefined;
      this.#focused = this.#settled = this.#ready = this.#lost = false;
      this.#queue = [];
      this.#giveUp();
    }

    /** Whoever waits for the frame that is gone is told so. */
    #giveUp() {
      /** @type {StripeError} */
      const error = { type: 'api_connection_error', message: 'The Element went away while its data was being sent.' };
      for (const resolve of this.#asked.values()) resolve({ error });
      this.#asked.clear();
    }

    #newFrame() {
      const frame = document.createElement('iframe');
      const facts = { componentName: this.#type, element: String(this.#number), group: this.#group.id, origin: location.origin };
      frame.name = `__privateStripeFrame${this.#number}`;
      frame.title = TITLES[this.#type];
      frame.allow = 'payment *';
      frame.src = `${FRAME}#${new URLSearchParams(facts)}`;
      for (const [name, value] of Object.entries(FRAME_STYLE)) frame.style.setProperty(name, value, 'important');
      return frame;
    }

    #labelled = () => this.focus();

    /** @returns {Promise<void>} */
    #whenReady() {
      return this.#ready ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
    }

    /** Says it to the frame, once that listens, and to no other origin. @param {object} message */
    #post(message) {
      if (!this.#settled) this.#queue.push(message);
      else this.#frame?.contentWindow?.postMessage({ double: 'stripe', ...message }, ORIGIN);
    }

    #settle() {
      if (!this.#settled || !this.#container) return;
      const { style, placeholder, disabled } = this.#options;
      const rtl = getComputedStyle(this.#container).direction === 'rtl';
      this.#post({ say: 'settings', settings: { locale: this.#group.locale, rtl, style, placeholder, disabled: disabled === true } });
    }

    /** @param {MessageEvent<FromFrame>} event */
    #receive = ({ origin, source, data }) => {
      if (origin !== ORIGIN || !source || source !== this.#frame?.contentWindow) return;
      if (data?.double !== 'stripe' || data.element !== this.#number) return;
      if (fault() === 'foreign') this.#forge();
      this.#hear(data);
    };

    /** Fault `foreign`: what `#receive` must not believe, once for another origin and once for another window. */
    #forge() {
      /** @type {FromFrame} */
      const data = { double: 'stripe', element: this.#number, say: 'change', state: { empty: false, complete: true, error: undefined } };
      const source = this.#frame?.contentWindow ?? null;
      window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source }));
      window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source: window }));
    }

    /** @param {FromFrame} data */
    #hear(data) {
      switch (data.say) {
        case 'loaded': return this.#begin();
        case 'ready': return this.#becomeReady();
        case 'height': return this.#frame?.style.setProperty('height', `${data.height}px`, 'important');
        case 'enter': return this.#container?.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        case 'loaderror': return this.#type === 'cardNumber' && this.#emit('loaderror', { error: data.error });
        case 'change': return this.#change(data.state);
        case 'result': return this.#answer(data.request, data.result);
        case 'focus':
        case 'blur':
          this.#focused = data.say === 'focus';
          this.#paint();
          return this.#emit(data.say);
        case 'escape': return this.#emit('escape');
      }
    }

    #begin() {
      if (this.#settled) {
        this.#lost = true; // The browser loaded the frame anew, because its container was moved.
        this.#giveUp();
        return warn('An Element was moved within the page, and what was entered is gone. Unmount it and mount it again.');
      }
      this.#settled = true;
      this.#settle();
      const queue = this.#queue;
      this.#queue = [];
      for (const message of queue) this.#post(message);
    }

    #becomeReady() {
      if (this.#lost) return;
      this.#ready = true;
      for (const resolve of this.#waiting.splice(0)) resolve();
      this.#emit('ready');
    }

    /** @param {State} state */
    #change(state) {
      this.#state = state;
      this.#paint();
      this.#emit('change', { ...state });
    }

    /** @param {string} request @param {PaymentMethodResult} result */
    #answer(request, result) {
      this.#asked.get(request)?.(result);
      this.#asked.delete(request);
    }

    /** @param {string} event @param {object} [detail] */
    #emit(event, detail = {}) {
      for (const handler of [...(this.#handlers.get(event) ?? [])]) {
        try {
          handler(Object.freeze({ elementType: this.#type, ...detail }));
        } catch (problem) {
          reportError(problem); // One handler's trouble is not the next one's.
        }
      }
    }

    /** @param {keyof Classes} name */
    #names(name) {
      return (this.#options.classes?.[name] ?? CLASSES[name]).split(/\s+/).filter(Boolean);
    }

    #paint() {
      if (!this.#container || !this.#state) return;
      const { empty, complete, error } = this.#state;
      this.#unpaint();
      this.#container.classList.add(...this.#names('base'));
      if (empty) this.#container.classList.add(...this.#names('empty'));
      if (complete) this.#container.classList.add(...this.#names('complete'));
      if (error) this.#container.classList.add(...this.#names('invalid'));
      if (this.#focused) this.#container.classList.add(...this.#names('focus'));
    }

    #unpaint() {
      for (const name of /** @type {(keyof Classes)[]} */ (Object.keys(CLASSES))) this.#container?.classList.remove(...this.#names(name));
    }
  }

  class ElementsDouble {
    /** @type {Group} */ #group;

    /** @param {string} key @param {Locale} locale */
    constructor(key, locale) {
      this.#group = { id: unique(), key, locale, members: new Map() };
    }

    /** @param {string} type @param {ElementOptions} [options] */
    create(type, options = {}) {
      const known = TYPES.find((each) => each === type);
      if (!known) throw misuse(`A valid Element name must be provided. This double of Stripe.js has ${TYPES.join(', ')}; you passed: ${type}.`);
      if (this.#group.members.has(known)) throw misuse(`Can only create one Element of type ${known}.`);
      const element = new CardElementDouble(known, this.#group, options);
      this.#group.members.set(known, element);
      return element;
    }

    /** @param {CardType} type */
    getElement(type) {
      return this.#group.members.get(type) ?? null;
    }

    /** @param {{ locale?: Locale }} [options] */
    update(options = {}) {
      if (options.locale !== undefined) CardElementDouble.speak(this.#group, checkedLocale(options.locale));
    }
  }

  class StripeDouble {
    /** @type {string} */ #key;
    /** @type {unknown} */ #locale;

    /** @param {string} key @param {{ locale?: unknown }} options */
    constructor(key, options) {
      this.#key = checkedKey(key);
      this.#locale = options.locale;
    }

    /** @param {{ locale?: Locale, fonts?: object[] }} [options] */
    elements(options = {}) {
      if (options.fonts !== undefined && !Array.isArray(options.fonts)) throw misuse('`fonts` must be an array.');
      return new ElementsDouble(this.#key, checkedLocale(options.locale ?? this.#locale));
    }

    /**
     * Throws at misuse; the promise itself is never rejected.
     * @param {CardData} data @returns {Promise<PaymentMethodResult>}
     */
    createPaymentMethod(data) {
      if (fault() === 'throws') throw 'stripe double: a string was thrown';
      if (typeof data !== 'object' || data === null || data.type !== 'card') throw misuse('This double makes payment methods of `type: \'card\'` only.');
      CardElementDouble.usable(data.card);
      return CardElementDouble.tokenise(data).catch((problem) => ({ error: { type: 'api_error', message: String(problem) } }));
    }

    /**
     * What the bank asks is shown over the page, in a frame of Stripe's. Here every client secret is of a payment that requires it.
     * @param {{ clientSecret?: unknown }} options @returns {Promise<import('@stripe/stripe-js').PaymentIntentResult>}
     */
    handleNextAction({ clientSecret }) {
      if (fault() === 'throws') throw 'stripe double: a string was thrown';
      if (typeof clientSecret !== 'string' || !/^pi_\w+_secret_\w+$/.test(clientSecret)) throw misuse('handleNextAction needs the client secret of a PaymentIntent.');
      const action = unique();
      const frame = document.createElement('iframe');
      frame.title = 'Simulated 3-D Secure';
      Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', background: 'white', zIndex: '2147483647' });
      frame.src = `${ORIGIN}/v3/double-three-ds.html#${new URLSearchParams({ action, origin: location.origin, secret: clientSecret, key: this.#key })}`;
      return new Promise((resolve) => {
        const hear = (/** @type {MessageEvent} */ { origin, source, data }) => {
          if (origin !== ORIGIN || source !== frame.contentWindow || data?.action !== action) return;
          window.removeEventListener('message', hear);
          frame.remove();
          resolve(data.result);
        };
        window.addEventListener('message', hear);
        document.body.append(frame);
      });
    }

    registerAppInfo() {}
  }

  /** @param {string} key @param {{ locale?: unknown }} [options] */
  const Stripe = (key, options = {}) => new StripeDouble(key, options);
  const folder = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).pathname.split('/')[1] : 'v3';
  const face = Object.assign(Stripe, { version: folder === 'v3' ? 3 : folder, isDouble: true });

  if (window.Stripe) warn('It looks like Stripe.js was loaded more than one time. Please only load it once per page.');
  else window.Stripe = /** @type {import('@stripe/stripe-js').StripeConstructor} */ (/** @type {unknown} */ (face));
})();
