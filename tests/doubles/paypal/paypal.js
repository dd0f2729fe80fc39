// @ts-check
/**
 * A SIMULATED PayPal script, for tests: `window.paypal` with card fields, as version 6 or as version 5, by the address that it
 * came from, checked against the types of `@paypal/paypal-js`. Both put one frame of PayPal's host into each container, pass
 * settings in and states out.
 *
 * It never sees card data: the frames exchange that among themselves (field.js), and the number frame asks the API.
 * Version 5 refuses to load beside another script of the same name, as PayPal's does, and keeps the language of its address.
 *
 * It does NOT talk to PayPal, and has no buttons but version 6's, no vault, no cobranded cards and no telemetry. Assumed, as no document says
 * so: the promise of `on` is kept once the frames listen; a component that is moved has lost its frame; `updateLocale` says
 * nothing to a field whose name the shop gave; the words of a failed outcome hold PayPal's own codes.
 */
(() => {
  'use strict';

  /** @typedef {import('@paypal/paypal-js/sdk-v6').CardFieldsOneTimePaymentSession} Session */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').CardFieldOptions} FieldOptions */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').CardFieldComponent} Component */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').EventState} EventState */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').EventPayload} EventPayload */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').FieldState} State */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').Card} Card */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').OneTimePaymentFlowResponse} Outcome */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').SubmitOptions} SubmitOptions */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').MerchantMessagingEvents} EventName */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsComponent} CardFields5 */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsComponentOptions} Options5 */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsIndividualFieldOptions} FieldOptions5 */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsIndividualField} Field5 */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsStateObject} State5 */
  /** @typedef {import('@paypal/paypal-js').PayPalCardFieldsInputEvents} InputEvents5 */
  /** @typedef {import('@paypal/paypal-js/sdk-v6').PayPalOneTimePaymentSessionOptions} WalletOptions */
  /** @typedef {ReturnType<import('@paypal/paypal-js/sdk-v6').PayPalPaymentsInstance['createPayPalOneTimePaymentSession']>} WalletSession */
  /** @typedef {'number' | 'expiry' | 'cvv'} FieldType */
  /** What a frame says. Each message carries the number of its element; none carries card data.
   * @typedef {{ double: 'paypal', element: number } & (
   *   | { say: 'loaded' | 'ready' }
   *   | { say: 'event', event: EventName, state: State, cards?: Card[] }
   *   | { say: 'challenge', request: string | null }
   *   | { say: 'result', request: string, outcome: Outcome }
   * )} FromFrame
   */

  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('This double is a classic script.');
  const address = new URL(script.src);
  const HOST = address.origin;

  /** The tests' own lever (serve.mjs sets it); PayPal's script has no such thing. */
  const FAULT = Symbol.for('paypal-double.fault');

  /** @type {readonly FieldType[]} */
  const TYPES = ['number', 'expiry', 'cvv'];

  /** @type {readonly EventName[]} */
  const EVENTS = ['blur', 'cardtypechange', 'change', 'empty', 'focus', 'inputsubmit', 'notempty', 'validitychange'];

  /** @type {readonly import('@paypal/paypal-js/sdk-v6').ValidCssSelector[]} */
  const SELECTORS = [
    '.invalid', '.invalid.focus', 'input', 'input.disabled', 'input.focus', 'input.invalid', 'input.valid', 'input::placeholder',
    'label', 'label.disabled', 'label.focus', 'label.invalid', 'label.valid', 'label::placeholder',
  ];

  /** @type {readonly import('@paypal/paypal-js/sdk-v6').ValidCssProperties[]} */
  const PROPERTIES = [
    'appearance', 'background', 'border', 'borderRadius', 'boxShadow', 'color', 'direction', 'font', 'fontFamily', 'fontSize',
    'fontSizeAdjust', 'fontStretch', 'fontStyle', 'fontVariant', 'fontVariantAlternates', 'fontVariantCaps',
    'fontVariantEastAsian', 'fontVariantLigatures', 'fontVariantNumeric', 'fontWeight', 'height', 'letterSpacing', 'lineHeight',
    'opacity', 'outline', 'padding', 'paddingBottom', 'paddingLeft', 'paddingRight', 'paddingTop', 'textShadow', 'transition',
  ];

  /** @type {readonly (keyof import('@paypal/paypal-js').PayPalCardFieldsStyleOptions)[]} */
  const PROPERTIES_5 = [
    'appearance', 'color', 'direction', 'font', 'border', 'borderRadius', 'boxShadow', 'font-family', 'font-size',
    'font-size-adjust', 'font-stretch', 'font-style', 'font-variant', 'font-variant-alternates', 'font-variant-caps',
    'font-variant-east-asian', 'font-variant-ligatures', 'font-variant-numeric', 'font-weight', 'letter-spacing', 'line-height',
    'opacity', 'outline', 'padding', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'text-shadow', 'transition',
    '-moz-appearance', '-moz-osx-font-smoothing', '-moz-tap-highlight-color', '-moz-transition', '-webkit-appearance',
    '-webkit-osx-font-smoothing', '-webkit-tap-highlight-color', '-webkit-transition',
  ];

  /** @type {readonly (keyof FieldOptions)[]} */
  const OPTIONS = ['type', 'placeholder', 'label', 'style', 'ariaDescription', 'ariaLabel', 'ariaInvalidErrorMessage'];

  /** Number, expiry, code. @type {Record<string, [string, string, string]>} */
  const LABELS = {
    en: ['Card number', 'Expiration date', 'Security code'],
    de: ['Kartennummer', 'Ablaufdatum', 'Prüfziffer'],
    ar: ['رقم البطاقة', 'تاريخ الانتهاء', 'رمز الأمان'],
  };

  let count = 0;

  /** Also on pages without TLS, where `randomUUID` is missing. */
  const unique = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

  /** @returns {string | null} */
  const fault = () => /** @type {any} */ (window)[FAULT] ?? null;

  /** @param {string} message */
  const warn = (message) => console.warn(`[PayPal double] ${message}`);

  /** @returns {State} */
  const blank = () => ({ isFocused: false, isValid: false, isEmpty: true, isPotentiallyValid: true });

  /**
   * The properties PayPal lists, and a warning for each other one.
   * @param {object} found @param {readonly string[]} known @param {string} what @returns {Record<string, any>}
   */
  function recognised(found, known, what) {
    return Object.fromEntries(Object.entries(found).filter(([name]) => {
      if (known.includes(name)) return true;
      warn(`${what} ${name} is not supported.`);
      return false;
    }));
  }

  /** @param {object} style @param {readonly string[] | null} selectors @param {readonly string[]} properties @returns {Record<string, Record<string, string>>} */
  function checkedStyle(style, selectors, properties) {
    const known = selectors ? recognised(style, selectors, 'Selector') : { ...style };
    return Object.fromEntries(Object.entries(known).map(([selector, rules]) => [selector, recognised(rules, properties, 'CSS property')]));
  }

  /** @param {string} locale @param {FieldType} type */
  const word = (locale, type) => (LABELS[locale.slice(0, 2)] ?? LABELS.en)?.[TYPES.indexOf(type)] ?? '';

  /** One frame, of either version. */
  class Frame {
    #element = (count += 1);
    #settled = false;
    #lost = false;
    /** @type {object[]} */ #queue = [];
    /** @type {Map<string, (outcome: Outcome) => void>} */ #asked = new Map();
    /** @type {HTMLElement | undefined} */ #challenge;
    /** @type {() => void} */ #become = () => {};
    /** @type {Promise<void>} */ ready = new Promise((resolve) => { this.#become = resolve; });
    state = blank();
    iframe = document.createElement('iframe');

    /**
     * @param {FieldType} type @param {string} session @param {() => object} settings
     * @param {(event: EventName, cards?: Card[]) => void} hear
     */
    constructor(type, session, settings, hear) {
      this.type = type;
      this.settings = settings;
      this.hear = hear;
      const facts = { type, session, element: String(this.#element), origin: location.origin };
      this.iframe.allow = 'payment';
      this.iframe.src = `${HOST}/web-sdk/double-field.html#${new URLSearchParams(facts)}`;
      for (const [name, value] of Object.entries({ border: '0', width: '100%', height: '100%', display: 'block' })) this.iframe.style.setProperty(name, value);
      window.addEventListener('message', this.#receive);
    }

    get isUsable() {
      return this.iframe.isConnected && !this.#lost;
    }

    /** Says it to the frame, once that listens, and to no other origin. @param {object} message */
    post(message) {
      if (!this.#settled) this.#queue.push(message);
      else this.iframe.contentWindow?.postMessage({ double: 'paypal', ...message }, HOST);
    }

    settle() {
      this.post({ say: 'settings', settings: this.settings() });
    }

    /** @param {string} order @param {string} [name] @returns {Promise<Outcome>} */
    submit(order, name) {
      return new Promise((resolve) => {
        const request = unique();
        this.#asked.set(request, resolve);
        this.post({ say: 'submit', order: { request, order, name } });
      });
    }

    destroy() {
      window.removeEventListener('message', this.#receive);
      this.iframe.remove();
      this.#show(null);
      this.#lost = true;
    }

    /** @param {MessageEvent<FromFrame>} event */
    #receive = ({ origin, source, data }) => {
      if (origin !== HOST || !source || source !== this.iframe.contentWindow) return;
      if (data?.double !== 'paypal' || data.element !== this.#element) return;
      if (fault() === 'foreign') this.#forge();
      this.#said(data);
    };

    /** Fault `foreign`: what `#receive` must not believe, once for another origin and once for another window. */
    #forge() {
      const state = { isFocused: false, isValid: true, isEmpty: false, isPotentiallyValid: true };
      const data = { double: 'paypal', element: this.#element, say: 'event', event: 'validitychange', state };
      window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source: this.iframe.contentWindow }));
      window.dispatchEvent(new MessageEvent('message', { data, origin: HOST, source: window }));
    }

    /** @param {FromFrame} data */
    #said(data) {
      switch (data.say) {
        case 'loaded': return this.#begin();
        case 'ready': return this.#become();
        case 'challenge': return this.#show(data.request);
        case 'event':
          this.state = data.state;
          return this.hear(data.event, data.cards);
        case 'result':
          this.#asked.get(data.request)?.(data.outcome);
          this.#asked.delete(data.request);
      }
    }

    #begin() {
      if (this.#settled) {
        this.#lost = true; // The browser loaded the frame anew, because its container was moved.
        return warn('A card field was moved within the page, and what was entered is gone.');
      }
      this.#settled = true;
      this.settle();
      for (const message of this.#queue.splice(0)) this.post(message);
    }

    /** The bank's frame, over the whole page. @param {string | null} request */
    #show(request) {
      this.#challenge?.remove();
      this.#challenge = undefined;
      if (request === null) return;
      const frame = document.createElement('iframe');
      frame.title = 'Simulated 3-D Secure';
      frame.src = `${HOST}/web-sdk/double-challenge.html#${new URLSearchParams({ request })}`;
      for (const [name, value] of Object.entries({ position: 'fixed', inset: '0', width: '100%', height: '100%', 'z-index': '2147483647' })) frame.style.setProperty(name, value);
      document.body.append(frame);
      this.#challenge = frame;
    }
  }

  /** What `createCardFieldsComponent` gives: an element that gets its frame when it comes into the page. */
  class ComponentElement extends HTMLElement {
    /** @type {Frame | undefined} */ frame;
    /** @type {() => void} */ leave = () => {};

    connectedCallback() {
      if (!this.frame || this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).append(this.frame.iframe);
      if (!this.style.display) this.style.display = 'block';
      if (!this.style.height) this.style.height = '96px'; // Much taller than an input, unless the shop says otherwise.
    }

    destroy() {
      this.leave();
      this.frame?.destroy();
    }
  }

  /** @implements {Session} */
  class SessionDouble {
    #id = unique();
    /** @type {Map<FieldType, Frame>} */ #frames = new Map();
    /** @type {Map<EventName, Set<(payload: EventPayload) => void>>} */ #handlers = new Map();
    /** @type {Card[]} */ #cards = [];
    #destroyed = false;

    /** @param {() => string} locale */
    constructor(locale) {
      this.locale = locale;
    }

    /** @param {FieldOptions} config @returns {Component} */
    createCardFieldsComponent(config) {
      this.#alive();
      const options = recognised(config, OPTIONS, 'Option');
      const type = TYPES.find((each) => each === config.type);
      if (!type) throw new Error(`Card field type "${config.type}" is not one of: ${TYPES.join(', ')}.`);
      if (this.#frames.has(type)) throw new Error(`A card field of type "${type}" is there already.`);
      const settings = () => ({
        label: options.ariaLabel ?? word(this.locale(), type),
        placeholder: options.placeholder ?? '',
        styles: checkedStyle(options.style ?? {}, SELECTORS, PROPERTIES),
      });
      const frame = new Frame(type, this.#id, settings, (event, cards) => this.#emit(type, event, cards));
      frame.iframe.title = `${type[0]?.toUpperCase()}${type.slice(1)} PayPal Card Field`;
      this.#frames.set(type, frame);
      const element = /** @type {ComponentElement} */ (document.createElement('paypal-double-card-field'));
      element.frame = frame;
      element.leave = () => this.#frames.delete(type);
      return element;
    }

    /** @param {EventName} name @param {(payload: EventPayload) => void} callback */
    async on(name, callback) {
      this.#alive();
      if (!EVENTS.includes(name)) throw new Error(`There is no event "${name}".`);
      if (typeof callback !== 'function') throw new Error('The callback must be a function.');
      const handlers = this.#handlers.get(name) ?? new Set();
      this.#handlers.set(name, handlers.add(callback));
      await Promise.all([...this.#frames.values()].map(({ ready }) => ready));
    }

    update() {
      this.#alive();
    }

    /** @param {string} orderId @param {SubmitOptions} [options] @returns {Promise<Outcome>} */
    submit(orderId, options = {}) {
      if (fault() === 'throws') throw 'paypal double: a string was thrown';
      return this.#submit(orderId, options);
    }

    /** @param {string} orderId @param {SubmitOptions} options */
    async #submit(orderId, options) {
      this.#alive();
      if (typeof orderId !== 'string' || orderId === '') throw new Error('The order id must be a text.');
      recognised(options, ['name', 'billingAddress'], 'Option');
      const absent = TYPES.find((type) => !this.#frames.get(type)?.isUsable);
      if (absent) throw new Error(`The card field of type "${absent}" is not on the page.`);
      const number = /** @type {Frame} */ (this.#frames.get('number'));
      return number.submit(orderId, options.name);
    }

    destroy() {
      this.#alive();
      for (const frame of this.#frames.values()) frame.destroy();
      this.#frames.clear();
      this.#handlers.clear();
      this.#destroyed = true;
    }

    speak() {
      for (const frame of this.#frames.values()) frame.settle();
    }

    #alive() {
      if (this.#destroyed) throw new Error('This card fields session was destroyed.');
    }

    /** @param {FieldType} sender @param {EventName} event @param {Card[]} [cards] */
    #emit(sender, event, cards) {
      this.#cards = cards ?? this.#cards;
      const state = (/** @type {FieldType} */ type) => ({ ...(this.#frames.get(type)?.state ?? blank()) });
      for (const handler of [...(this.#handlers.get(event) ?? [])]) {
        /** @type {EventState} */
        const data = { cards: [...this.#cards], emittedBy: sender, number: state('number'), cvv: state('cvv'), expiry: state('expiry') };
        try {
          handler({ data, sender });
        } catch (problem) {
          reportError(problem); // One handler's trouble is not the next one's.
        }
      }
    }
  }

  /** @param {Record<string, any>} options */
  async function createInstance(options) {
    if (typeof options !== 'object' || options === null) throw new Error('createInstance needs options.');
    recognised(options, ['clientId', 'clientToken', 'components', 'locale', 'pageType', 'partnerAttributionId', 'clientMetadataId', 'shopperSessionId', 'testBuyerCountry', 'merchantId'], 'Option');
    if (typeof options.clientId !== 'string' || options.clientId === '') throw new Error('A clientId is required (this double takes no clientToken).');
    if (!Array.isArray(options.components) || options.components.length === 0) throw new Error('components must be a list.');
    if (options.locale !== undefined && !/^[a-z]{2}-[A-Z]{2}$/.test(options.locale)) throw new Error(`Invalid locale "${options.locale}".`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    let locale = options.locale ?? 'en-US';
    /** @type {SessionDouble[]} */
    const sessions = [];
    return {
      async findEligibleMethods() {
        const response = await fetch(`${HOST}/v2/payments/find-eligible-methods`, { method: 'POST' });
        if (!response.ok) throw new Error('Failed to find eligible methods.');
        const { eligible_methods: methods } = await response.json();
        return { isEligible: (/** @type {string} */ method) => Boolean(methods[method]), getDetails: () => ({}) };
      },
      /** @param {string} tag */
      updateLocale(tag) {
        locale = tag;
        for (const session of sessions) session.speak();
      },
      ...(options.components.includes('card-fields') && {
        createCardFieldsOneTimePaymentSession() {
          const session = new SessionDouble(() => locale);
          sessions.push(session);
          return session;
        },
      }),
      ...(options.components.includes('paypal-payments') && { createPayPalOneTimePaymentSession: (/** @type {WalletOptions} */ given) => wallet(given) }),
    };
  }

  /** PayPal's own window, shown over the page here. It opens in a press only. @param {WalletOptions} options @returns {WalletSession} */
  function wallet(options) {
    recognised(options, ['orderId', 'onApprove', 'onCancel', 'onComplete', 'onError', 'onShippingAddressChange', 'onShippingOptionsChange', 'savePayment', 'testBuyerCountry', 'commit'], 'Option');
    return /** @type {WalletSession} */ ({
      async start({ presentationMode } = { presentationMode: 'auto' }, order) {
        if (!navigator.userActivation.isActive) throw Object.assign(new Error('A window opens in a press only.'), { code: 'ERR_DEV_UNABLE_TO_OPEN_POPUP', isRecoverable: true });
        if (presentationMode !== 'auto') throw new Error(`This double has no mode ${presentationMode}.`);
        const { orderId } = (await order) ?? {};
        if (!orderId) throw new Error('start needs the promise of an order.');
        const frame = document.createElement('iframe');
        frame.title = 'Simulated PayPal';
        Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', background: 'white', zIndex: '2147483647' });
        frame.src = `${HOST}/web-sdk/double-wallet.html#${new URLSearchParams({ order: orderId })}`;
        const hear = (/** @type {MessageEvent} */ { origin, source, data }) => {
          if (origin !== HOST || source !== frame.contentWindow) return;
          window.removeEventListener('message', hear);
          frame.remove();
          if (data.said === 'approved') options.onApprove?.(/** @type {any} */ ({ orderId }));
          else options.onCancel?.({ orderId });
        };
        window.addEventListener('message', hear);
        document.body.append(frame); // As PayPal does where it cannot open a window.
        return undefined;
      },
      destroy() {},
      cancel() {},
    });
  }

  /** Version 5. @param {Options5} options @returns {CardFields5} */
  function cardFields(options) {
    for (const name of /** @type {const} */ (['createOrder', 'onApprove', 'onError'])) {
      if (typeof options?.[name] !== 'function') throw new Error(`prop ${name} is required`);
    }
    const session = unique();
    const locale = (address.searchParams.get('locale') ?? 'en_US').replace('_', '-');
    /** @type {Map<FieldType, Frame>} */
    const frames = new Map();
    /** @type {Card[]} */
    let cards = [];

    /** @param {FieldType} [emittedBy] @returns {State5} */
    const stateOf = (emittedBy) => {
      const state = (/** @type {FieldType} */ type) => ({ ...(frames.get(type)?.state ?? blank()) });
      const errors = TYPES.filter((type) => !frames.get(type)?.state.isValid).map((type) => /** @type {const} */ ({ number: 'INVALID_NUMBER', expiry: 'INVALID_EXPIRY', cvv: 'INVALID_CVV' })[type]);
      return {
        cards: /** @type {any} */ (cards.map(({ code, niceType, type }) => ({ code: { code: code.name, size: code.size }, niceType, type }))),
        emittedBy,
        isFormValid: errors.length === 0,
        errors,
        fields: { cardNumberField: state('number'), cardExpiryField: state('expiry'), cardCvvField: state('cvv'), cardNameField: blank() },
      };
    };

    /** @type {Partial<Record<EventName, keyof InputEvents5>>} */
    const events = { change: 'onChange', focus: 'onFocus', blur: 'onBlur', inputsubmit: 'onInputSubmitRequest' };

    /** @param {FieldType} type @returns {(options?: FieldOptions5) => Field5} */
    const field = (type) => (given = {}) => {
      const own = recognised(given, ['placeholder', 'inputEvents', 'style'], 'Option');
      const styles = { ...checkedStyle(options.style ?? {}, null, PROPERTIES_5), ...checkedStyle(own.style ?? {}, null, PROPERTIES_5) };
      const settings = () => ({ label: word(locale, type), placeholder: own.placeholder ?? '', styles });
      /** @type {HTMLElement | undefined} */
      let outer;
      const frame = new Frame(type, session, settings, (event, told) => {
        cards = told ?? cards;
        const name = events[event];
        const listeners = own.inputEvents ?? options.inputEvents ?? {};
        if (name) listeners[name]?.(stateOf(type));
      });
      /** @param {object} message */
      const tell = async (message) => {
        if (!outer) throw new Error('The field was not rendered.');
        await frame.ready;
        frame.post(message);
      };
      return {
        async render(target) {
          const container = typeof target === 'string' ? document.querySelector(target) : target;
          if (!(container instanceof HTMLElement) || !document.documentElement.contains(container)) throw new Error(`Document is ready and element ${String(target)} does not exist`);
          if (outer || frames.has(type)) throw new Error('Component already rendered');
          frames.set(type, frame);
          outer = document.createElement('div');
          outer.id = `zoid-paypal-card-${type}-field-uid_${unique()}`;
          outer.style.height = '100%';
          frame.iframe.name = `__zoid__paypal_card_${type}_field__${unique()}__`;
          outer.append(frame.iframe);
          container.append(outer);
          await frame.ready;
        },
        addClass: (name) => tell({ say: 'class', name, on: true }),
        removeClass: (name) => tell({ say: 'class', name, on: false }),
        setAttribute: (attribute, value) => tell({ say: 'attribute', attribute, value }),
        removeAttribute: (attribute) => tell({ say: 'attribute', attribute, value: null }),
        clear: () => void tell({ say: 'clear' }),
        focus: () => void tell({ say: 'focus' }),
        setMessage() {},
        async close() {
          frame.destroy();
          frames.delete(type);
          outer?.remove();
        },
      };
    };

    /** @param {Error} problem @returns {never} */
    const refuse = (problem) => {
      options.onError(/** @type {any} */ (problem));
      throw problem;
    };

    /** @param {{ name?: string }} given */
    const submit = async ({ name }) => {
      const absent = TYPES.find((type) => !frames.get(type)?.isUsable);
      if (absent) return refuse(new Error('Card fields not available to submit'));
      const [first] = stateOf().errors;
      if (first) return refuse(new Error(first));
      const orderId = await options.createOrder?.();
      if (typeof orderId !== 'string') return refuse(new Error('Expected an order id to be passed'));
      const { state, data } = await /** @type {Frame} */ (frames.get('number')).submit(orderId, name);
      if (state === 'canceled') return void options.onCancel?.();
      if (state === 'failed') return refuse(Object.assign(new Error(data.message), { liabilityShift: data.liabilityShift }));
      return void options.onApprove({ orderID: orderId, liabilityShift: data.liabilityShift });
    };

    return {
      getState: async () => stateOf(),
      isEligible: () => fault() !== 'ineligible',
      submit(given = {}) {
        if (fault() === 'throws') throw 'paypal double: a string was thrown';
        recognised(given, ['name', 'billingAddress'], 'Option');
        return submit(given);
      },
      NumberField: field('number'),
      ExpiryField: field('expiry'),
      CVVField: field('cvv'),
      NameField() {
        throw new Error('This double has no field for the name.');
      },
    };
  }

  const page = /** @type {any} */ (window);
  class ButtonElement extends HTMLElement {
    connectedCallback() {
      const button = document.createElement('button');
      button.textContent = `${this.getAttribute('type') ?? ''} PayPal`.trim();
      this.attachShadow({ mode: 'open' }).append(button);
    }
  }

  if (address.pathname.startsWith('/web-sdk/v6/')) {
    if (!customElements.get('paypal-button')) customElements.define('paypal-button', ButtonElement);
    if (!customElements.get('paypal-double-card-field')) customElements.define('paypal-double-card-field', ComponentElement);
    page.paypal = { version: '6.0.0', createInstance };
  } else {
    const version = '5.0.0';
    if (page.paypal) {
      if (!page.paypal.__internal_destroy__) throw new Error(`Attempted to load sdk version ${version} on page, but version ${page.paypal.version} already loaded.`);
      page.paypal.__internal_destroy__();
    }
    page.paypal = { version, CardFields: cardFields };
    Object.defineProperty(page.paypal, '__internal_destroy__', { value: () => delete page.paypal });
  }
})();
