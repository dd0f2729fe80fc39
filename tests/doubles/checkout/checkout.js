// @ts-check
/**
 * A SIMULATED Checkout.com Flow, for tests: `window.CheckoutWebComponents` with the `card` component, checked against the types
 * of `@checkout.com/checkout-web-components`. It puts one frame of https://checkout-web-components.checkout.com into the
 * container, passes settings in and states out.
 *
 * It never sees card data: the frame (card.js) has it and asks the API. What a shop's developer did wrong is thrown at once as a
 * CheckoutError of the type Integration, by the codes of the types. Options it does not know it refuses, which Flow itself may
 * not do, so that a slip in a name is found.
 *
 * It does NOT talk to Checkout.com, has no other component, no pay button, no saved cards and no wallets. Assumed, as neither the
 * types nor the documents say it: that a refused token rejects the promise and is told to `onError` too; that Enter submits;
 * that an unfinished card is refused by `tokenize()` with `component_invalid`; that a key of the other environment is refused
 * when the components are initialised.
 */
(() => {
  'use strict';

  /** @typedef {import('@checkout.com/checkout-web-components').Component} Component */
  /** @typedef {import('@checkout.com/checkout-web-components').CardComponentOptions} CardOptions */
  /** @typedef {import('@checkout.com/checkout-web-components').Options} Options */
  /** @typedef {import('@checkout.com/checkout-web-components').CheckoutError} CheckoutError */
  /** @typedef {import('@checkout.com/checkout-web-components').CardMetadataLookupResponse} Metadata */
  /** @typedef {import('@checkout.com/checkout-web-components').TokenizeResult} TokenizeResult */
  /** @typedef {import('@checkout.com/checkout-web-components').CardTokenizationResponse} CardToken */
  /** @typedef {{ key: string, session: string, api: string, options: Options }} Account */
  /** What the API said; `invalid` where it was not asked. @typedef {{ invalid: true } | { invalid?: undefined, status: number, body: Record<string, unknown>, chosen?: string }} Answer */
  /**
   * What a frame says. Each message carries the number of its component; none carries card data.
   * @typedef {{ double: 'checkout', component: number } & (
   *   | { say: 'loaded' | 'load-error' }
   *   | { say: 'ready' | 'change' | 'enter', valid: boolean }
   *   | { say: 'height', height: number }
   *   | { say: 'bin', metadata: Metadata }
   *   | { say: 'answer', request: string, answer: Answer }
   * )} FromFrame
   */

  const ORIGIN = 'https://checkout-web-components.checkout.com';
  const FRAME = `${ORIGIN}/double-card.html`;

  /** @type {Record<string, string>} */
  const APIS = { sandbox: 'https://api.sandbox.checkout.com', production: 'https://api.checkout.com' };

  /** The payment sessions that this double's Checkout.com has made. */
  const SESSIONS = /^ps_double/;

  /** The tests' own lever (serve.mjs sets it); Flow has no such thing. */
  const FAULT = Symbol.for('checkout-double.fault');

  /** @type {readonly (keyof CardOptions)[]} */
  const CARD_OPTIONS = [
    'onReady', 'onChange', 'onCardBinChanged', 'onSubmit', 'onTokenized', 'onPaymentCompleted', 'onError', 'handleSubmit', 'handleClick',
    'showPayButton', 'data', 'acceptedCardSchemes', 'acceptedCardTypes', 'displayCardholderName', 'displayCvv',
  ];

  /** @type {readonly (keyof Options)[]} */
  const OPTIONS = [
    'publicKey', 'paymentSession', 'locale', 'environment', 'appearance', 'translations', 'componentOptions', 'onReady', 'onChange',
    'onCardBinChanged', 'onSubmit', 'onTokenized', 'onPaymentCompleted', 'onError', 'handleSubmit', 'handleClick', 'onAuthorized',
    'captureBillingAddress',
  ];

  /** @type {readonly (keyof import('@checkout.com/checkout-web-components').DesignTokens)[]} */
  const TOKENS = [
    'colorPrimary', 'colorSecondary', 'colorDisabled', 'colorError', 'colorInverse', 'colorAction', 'colorSuccess', 'colorBackground',
    'colorFormBackground', 'colorBorder', 'colorFormBorder', 'colorFormBorderTop', 'colorFormBorderRight', 'colorFormBorderBottom',
    'colorFormBorderLeft', 'colorOutline', 'subheading', 'footnote', 'button', 'input', 'label', 'borderRadius', 'borderWidth',
    'borderWidthTop', 'borderWidthRight', 'borderWidthBottom', 'borderWidthLeft', 'focusOutlineWidth',
  ];

  /** @type {readonly (keyof import('@checkout.com/checkout-web-components').Font)[]} */
  const FONT = ['fontFamily', 'fontSize', 'lineHeight', 'fontWeight', 'letterSpacing'];

  let count = 0;

  /** Also on pages without TLS, where `randomUUID` is missing. */
  const unique = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

  /** @returns {string | null} */
  const fault = () => /** @type {any} */ (window)[FAULT] ?? null;

  /**
   * @param {CheckoutError['type']} type @param {string} code @param {string} message @param {object} [details]
   * @returns {CheckoutError}
   */
  const problem = (type, code, message, details = {}) =>
    /** @type {any} */ (Object.assign(new Error(message), { name: 'CheckoutError', type, code, details: { browserSessionId: 'double', ...details } }));

  /** @param {string} code @param {string} message @param {object} [details] */
  const misuse = (code, message, details) => problem('Integration', code, message, details);

  /** @param {object} found @param {readonly string[]} known @param {string} where */
  function refuseUnknown(found, known, where) {
    const unknown = Object.keys(found).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new TypeError(`The Checkout.com double knows no ${where}.${unknown}.`);
  }

  /** @param {import('@checkout.com/checkout-web-components').PartialDesignTokens} tokens */
  function checkAppearance(tokens) {
    refuseUnknown(tokens, TOKENS, 'appearance');
    for (const role of /** @type {const} */ (['subheading', 'footnote', 'button', 'input', 'label'])) {
      refuseUnknown(tokens[role] ?? {}, FONT, `appearance.${role}`);
    }
    for (const name of TOKENS.filter((name) => name.startsWith('color'))) {
      const value = tokens[name];
      if (value !== undefined && !(typeof value === 'string' && CSS.supports('color', value))) throw new TypeError(`appearance.${name} is no colour: ${String(value)}`);
    }
  }

  /** The id of a payment session. @param {Record<string, unknown> | undefined} session @returns {string} */
  function checkedSession(session) {
    if (session === undefined) throw misuse('payment_session_required', 'No payment session was provided.');
    const { id, payment_session_token: token, payment_session_secret: secret } = session ?? {};
    if (typeof id !== 'string' || typeof token !== 'string' || typeof secret !== 'string') {
      throw misuse('payment_session_invalid', 'The payment session is not the whole answer of POST /payment-sessions.');
    }
    if (!SESSIONS.test(id)) throw misuse('payment_session_invalid', `There is no payment session ${id}.`, { paymentSessionId: id });
    return id;
  }

  /** @param {Options} options @returns {Account} */
  function checkedAccount(options) {
    refuseUnknown(options, OPTIONS, 'options');
    checkAppearance(options.appearance ?? {});
    const { publicKey: key, environment = 'production' } = options;
    const api = APIS[environment];
    if (!api) throw new TypeError(`environment is 'sandbox' or 'production', not '${environment}'.`);
    const session = checkedSession(options.paymentSession);
    if (typeof key !== 'string' || !key.startsWith('pk_') || key.startsWith('pk_sbox_') !== (environment === 'sandbox')) {
      throw problem('Request', 'network_error', 'The public key is not one of this environment.', { status: 401, paymentSessionId: session });
    }
    return { key, session, api, options };
  }

  /** @param {string | Element} target @returns {HTMLElement} */
  function containerOf(target) {
    const found = typeof target === 'string' ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement) || !document.contains(found)) {
      throw misuse('element_not_found', 'The element to mount to is not in the document.', { element: target });
    }
    return found;
  }

  /** @implements {Component} */
  class CardComponentDouble {
    #number = (count += 1);
    /** @type {Account} */ #account;
    /** @type {CardOptions} */ #options;
    /** @type {Map<string, (answer: Answer) => void>} */ #asked = new Map();
    /** @type {HTMLIFrameElement | undefined} */ #frame;
    #checked = false;
    #ready = false;
    #valid = false;

    /** @type {'card'} */ type = 'card';
    /** @type {'card'} */ selectedType = 'card';
    /** @type {undefined} */ selectedPaymentMethodId = undefined;
    name = 'Card';

    /** @param {Account} account @param {CardOptions} options */
    constructor(account, options) {
      this.#account = account;
      const { onReady, onChange, onCardBinChanged, onSubmit, onTokenized, onError, handleSubmit } = account.options;
      this.#options = { onReady, onChange, onCardBinChanged, onSubmit, onTokenized, onError, handleSubmit, ...account.options.componentOptions?.card, ...options };
    }

    async isAvailable() {
      await Promise.resolve(); // Never at once.
      this.#checked = true;
      return fault() !== 'unavailable';
    }

    /** @param {string | Element} target @returns {Component} */
    mount(target) {
      if (!this.#checked) throw misuse('component_is_available_not_checked', 'Call isAvailable() before mount().', this.#details());
      if (this.#frame) throw misuse('component_already_mounted', 'Call unmount() before it is mounted again.', this.#details());
      const container = containerOf(target);
      this.#frame = this.#newFrame();
      window.addEventListener('message', this.#receive);
      container.append(this.#frame);
      return this;
    }

    /** @returns {Component} */
    unmount() {
      window.removeEventListener('message', this.#receive);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#ready = this.#valid = false;
      for (const answer of this.#asked.values()) answer({ status: 0, body: {} });
      this.#asked.clear();
      return this;
    }

    isValid() {
      return this.#valid;
    }

    isPayButtonRequired() {
      return true;
    }

    unselect() {}

    /** Pays from the page, unless `handleSubmit` does so from the shop's server. */
    submit() {
      this.#call('onSubmit');
      if (!this.#valid) return this.#tellError(problem('Submit', 'component_invalid', 'The card is not finished.', this.#details()));
      void this.#pay();
      return undefined;
    }

    /** @returns {Promise<TokenizeResult | void>} */
    async tokenize() {
      if (fault() === 'throws') throw 'checkout double: a string was thrown';
      if (!this.#ready) throw misuse('method_not_supported', 'The component is not mounted.', this.#details());
      const answer = await this.#ask();
      const refused = this.#refusal(answer);
      if (refused) {
        this.#tellError(refused);
        if (fault() === 'quiet') return undefined;
        throw refused;
      }
      const data = /** @type {CardToken} */ (answer.invalid ? {} : answer.body);
      const chosen = answer.invalid ? '' : answer.chosen;
      /** @type {any} */
      const result = { type: 'card', data, risk: { device_session_id: 'dsid_double' }, ...(chosen ? { preferred_scheme: chosen } : {}) };
      await this.#options.onTokenized?.(this, result);
      return result;
    }

    async #pay() {
      if (this.#options.handleSubmit) {
        if (await this.#options.handleSubmit(this, { session_data: unique() })) return;
        this.#tellError(problem('Request', 'payment_request_aborted', 'The payment was not submitted.', this.#details()));
        return;
      }
      await fetch(`${this.#account.api}/payment-sessions/${this.#account.session}/submit`, { method: 'POST' }).catch(() => {});
    }

    /** @returns {Promise<Answer>} */
    #ask() {
      return new Promise((resolve) => {
        const request = unique();
        this.#asked.set(request, resolve);
        this.#post({ say: 'tokenise', request });
      });
    }

    /** @param {Answer} answer @returns {CheckoutError | undefined} */
    #refusal(answer) {
      if (answer.invalid) return problem('Submit', 'component_invalid', 'The card is not finished.', this.#details());
      const { status, body } = answer;
      if (status === 201) return undefined;
      if (status === 0) return problem('Request', 'network_error', 'Checkout.com could not be reached.', this.#details());
      return problem('Request', 'tokenize_request_failed', 'The card could not be tokenized.', { ...this.#details(), status, requestErrorCodes: body.error_codes ?? [] });
    }

    #details() {
      return { type: 'card', paymentSessionId: this.#account.session };
    }

    #newFrame() {
      const frame = document.createElement('iframe');
      frame.title = 'Card details';
      frame.src = `${FRAME}#${new URLSearchParams({ component: String(this.#number), origin: location.origin })}`;
      for (const [name, value] of Object.entries({ border: '0', width: '100%', height: '160px', display: 'block' })) frame.style.setProperty(name, value);
      return frame;
    }

    /** Says it to the frame, and to no other origin. @param {object} message */
    #post(message) {
      this.#frame?.contentWindow?.postMessage({ double: 'checkout', ...message }, ORIGIN);
    }

    /** @param {MessageEvent<FromFrame>} event */
    #receive = ({ origin, source, data }) => {
      if (origin !== ORIGIN || !source || source !== this.#frame?.contentWindow) return;
      if (data?.double !== 'checkout' || data.component !== this.#number) return;
      if (fault() === 'foreign') this.#forge();
      this.#hear(data);
    };

    /** Fault `foreign`: what `#receive` must not believe, once for another origin and once for another window. */
    #forge() {
      /** @type {FromFrame} */
      const data = { double: 'checkout', component: this.#number, say: 'change', valid: true };
      const source = this.#frame?.contentWindow ?? null;
      window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source }));
      window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source: window }));
    }

    /** @param {FromFrame} data */
    #hear(data) {
      if (data.say === 'ready' || data.say === 'change') this.#valid = data.valid;
      switch (data.say) {
        case 'loaded': return this.#settle();
        case 'ready':
          this.#ready = true;
          return this.#call('onReady');
        case 'change': return this.#call('onChange');
        case 'bin': return void this.#options.onCardBinChanged?.(this, data.metadata);
        case 'enter': return this.submit();
        case 'height': return this.#frame?.style.setProperty('height', `${data.height}px`);
        case 'load-error': return this.#tellError(problem('PaymentMethod', 'payment_method_attempt_failed', 'The component failed to load.', this.#details()));
        case 'answer':
          this.#asked.get(data.request)?.(data.answer);
          this.#asked.delete(data.request);
      }
    }

    #settle() {
      const { key, api, options } = this.#account;
      const { displayCardholderName: name = 'top', data } = this.#options;
      this.#post({ say: 'settings', settings: { locale: options.locale ?? 'en-GB', tokens: options.appearance ?? {}, name, holder: data?.cardholderName ?? '', key, api } });
    }

    /** @param {'onReady' | 'onChange' | 'onSubmit'} name */
    #call(name) {
      try {
        this.#options[name]?.(this);
      } catch (thrown) {
        reportError(thrown);
      }
    }

    /** @param {CheckoutError} error */
    #tellError(error) {
      this.#options.onError?.(this, error);
    }
  }

  /** @implements {Partial<import('@checkout.com/checkout-web-components').CheckoutWebComponents>} */
  class ComponentsDouble {
    /** @type {Account} */ #account;

    /** @param {Account} account */
    constructor(account) {
      this.#account = account;
    }

    /** @param {string} name @param {CardOptions} [options] */
    create(name, options = {}) {
      if (name !== 'card') throw misuse('component_not_supported', `This double has the card component only; you asked for ${name}.`);
      refuseUnknown(options, CARD_OPTIONS, 'card');
      return new CardComponentDouble(this.#account, options);
    }
  }

  /** @param {Options} options */
  const CheckoutWebComponents = async (options) => new ComponentsDouble(checkedAccount(options));

  /** @type {any} */ (window).CheckoutWebComponents = CheckoutWebComponents;
})();
