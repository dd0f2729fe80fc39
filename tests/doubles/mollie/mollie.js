// @ts-check
/**
 * A SIMULATED Mollie.js (Components v1), for tests: `window.Mollie` with the four card components, checked against types.d.ts.
 * It puts one frame of https://js.mollie.com into each container and a hidden controller at the end of the page, passes settings in
 * and states out. It never sees card data: the frames exchange that among themselves (frame.js), and the controller asks for the token.
 *
 * Told by Mollie's pages: the names, the options, the events, the classes of the container, `{ token }` or `{ error }`, `test` at the end of
 * a token of test mode. Seen in Mollie's examples and plug-ins: the controller (mollie/components-examples#24), the names of the frames.
 * ASSUMED, because no page says it: that what the pages do not list is refused by throwing; that a second Mollie object is refused while
 * a controller stands (Mollie calls several of them a defect, mollie/components-examples#27); that a type is refused while it is mounted.
 *
 * It does NOT talk to Mollie, has neither the `card` component nor saved cards, does not change the page's tab order as Mollie.js is
 * said to (mollie/components-examples#8), and has no way to put the focus into a field, as Mollie's pages have none.
 */
(() => {
  'use strict';

  /** @typedef {import('./types').Mollie} MollieObject */
  /** @typedef {import('./types').Component} Component */
  /** @typedef {import('./types').ComponentType} ComponentType */
  /** @typedef {import('./types').ComponentOptions} ComponentOptions */
  /** @typedef {import('./types').ChangeEvent} ChangeEvent */
  /** @typedef {import('./types').EventName} EventName */
  /** @typedef {import('./types').Locale} Locale */
  /** @typedef {import('./types').MollieOptions} MollieOptions */
  /** @typedef {import('./types').TokenResult} TokenResult */
  /** What all frames of one Mollie object know. @typedef {{ id: string, profileId: string, locale: string, testmode: boolean }} Group */
  /**
   * What a frame says. Each message carries the number of its frame; none carries card data.
   * @typedef {{ double: 'mollie', frame: number } & (
   *   | { say: 'loaded' | 'ready' | 'focus' | 'blur' }
   *   | { say: 'change', state: ChangeEvent }
   *   | { say: 'result', request: string, result: TokenResult }
   * )} FromFrame
   */

  const ORIGIN = 'https://js.mollie.com';
  const PAGE = `${ORIGIN}/v1/double-frame.html`;

  /** The tests' own lever (serve.mjs sets it); Mollie.js has no such thing. */
  const FAULT = Symbol.for('mollie-double.fault');

  /** @type {readonly ComponentType[]} */
  const TYPES = ['cardHolder', 'cardNumber', 'expiryDate', 'verificationCode'];

  /** @type {readonly EventName[]} */
  const EVENTS = ['blur', 'focus', 'change'];

  const COLOUR = /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(rgb|hsl)a?\([^()]+\)|transparent)$/i;
  const NUMBER = /^[\d.]+(px|em|rem)?$/;
  const WORD = /^[^\s/:]+$/;

  /** What may be said of text, and how. @type {Record<keyof import('./types').Properties, RegExp>} */
  const PROPERTIES = {
    backgroundColor: COLOUR,
    color: COLOUR,
    fontSize: NUMBER,
    fontWeight: WORD,
    letterSpacing: NUMBER,
    lineHeight: NUMBER,
    textAlign: WORD,
    textDecoration: WORD,
    textTransform: WORD,
  };

  let count = 0;

  /** Also on pages without TLS, where `randomUUID` is missing. */
  const unique = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

  /** @param {string} message */
  const misuse = (message) => Object.assign(new Error(message), { name: 'MollieComponentsError' });

  /** @returns {string | null} */
  const fault = () => /** @type {any} */ (window)[FAULT] ?? null;

  /** @param {object} found @param {readonly string[]} known @param {string} where */
  function onlyKnown(found, known, where) {
    if (typeof found !== 'object' || found === null) throw misuse(`${where} must be an object.`);
    const unknown = Object.keys(found).find((name) => !known.includes(name));
    if (unknown) throw misuse(`${where} has no '${unknown}'.`);
  }

  /** @param {ComponentOptions} options */
  function checkStyles({ styles = {} }) {
    onlyKnown(styles, ['base', 'valid', 'invalid'], 'styles');
    for (const [name, state] of Object.entries(styles)) {
      const { '::placeholder': placeholder, ...own } = state;
      checkProperties(own, `styles.${name}`);
      if (placeholder) checkProperties(placeholder, `styles.${name}.::placeholder`);
    }
  }

  /** @param {object} properties @param {string} where */
  function checkProperties(properties, where) {
    onlyKnown(properties, Object.keys(PROPERTIES), where);
    for (const [name, value] of Object.entries(properties)) {
      const allowed = PROPERTIES[/** @type {keyof typeof PROPERTIES} */ (name)];
      if (!allowed.test(String(value))) throw misuse(`${where}.${name} cannot be '${value}'.`);
    }
  }

  /** @param {unknown} target @returns {HTMLElement} */
  function containerOf(target) {
    const found = typeof target === 'string' ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement)) throw misuse('The target of mount() must be an HTMLElement, or a selector of one.');
    if (found.getRootNode() !== document) throw misuse('The target of mount() is not in the document, or within a ShadowRoot.');
    return found;
  }

  /** One frame of Mollie's origin, and the talk with it. */
  class Frame {
    #number = (count += 1);
    /** @type {(message: FromFrame) => void} */ #hear;
    /** What was said before it listened. @type {object[] | null} */ #queue = [];

    /** @param {string} role @param {string} name @param {Group} group @param {(message: FromFrame) => void} hear */
    constructor(role, name, group, hear) {
      this.#hear = hear;
      this.element = document.createElement('iframe');
      this.element.name = name;
      this.element.src = `${PAGE}#${new URLSearchParams({ role, frame: String(this.#number), group: group.id, origin: location.origin })}`;
      window.addEventListener('message', this.#receive);
    }

    /** To no other origin, and once it listens. @param {object} message */
    post(message) {
      if (this.#queue) this.#queue.push(message);
      else this.element.contentWindow?.postMessage({ double: 'mollie', ...message }, ORIGIN);
    }

    close() {
      window.removeEventListener('message', this.#receive);
      this.element.remove();
    }

    /** @param {MessageEvent<FromFrame>} event */
    #receive = ({ origin, source, data }) => {
      if (origin !== ORIGIN || !source || source !== this.element.contentWindow) return;
      if (data?.double !== 'mollie' || data.frame !== this.#number) return;
      if (fault() === 'foreign') this.#forge();
      if (data.say === 'loaded') this.#flush();
      this.#hear(data);
    };

    #flush() {
      const queue = this.#queue ?? [];
      this.#queue = null;
      for (const message of queue) this.post(message);
    }

    /** Fault `foreign`: what `#receive` must not believe, once for another origin and once for another window. */
    #forge() {
      const state = { error: '', touched: true, dirty: true };
      const data = { double: 'mollie', frame: this.#number, say: 'change', state };
      window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source: this.element.contentWindow }));
      window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source: window }));
    }
  }

  /** @implements {Component} */
  class ComponentDouble {
    /** @type {Map<EventName, ((event: ChangeEvent) => void)[]>} */ #listeners = new Map();
    /** @type {HTMLElement | undefined} */ #box;
    /** @type {Frame | undefined} */ #frame;
    /** @type {Group} */ #group;
    /** @type {ComponentOptions} */ #options;

    /** @param {ComponentType} type @param {Group} group @param {ComponentOptions} options */
    constructor(type, group, options) {
      onlyKnown(options, ['styles'], 'The options of a component');
      checkStyles(options);
      this.type = type;
      this.#group = group;
      this.#options = options;
    }

    get isMounted() {
      return this.#box?.isConnected === true;
    }

    /** @param {HTMLElement | string} target */
    mount(target) {
      const container = containerOf(target);
      if (this.isMounted) throw misuse(`The component ${this.type} is mounted already.`);
      this.unmount();
      this.#box = document.createElement('div');
      this.#box.classList.add('mollie-component', `mollie-component--${this.type}`, 'mollie-component--is-loading');
      this.#frame = new Frame(this.type, `${this.type}-input`, this.#group, (message) => this.#hear(message));
      this.#frame.element.title = `${this.type} input`;
      const style = { border: '0', width: '100%', height: '1.5em', display: 'block' };
      Object.assign(this.#frame.element.style, style);
      const { locale } = this.#group;
      this.#frame.post({ say: 'settings', locale, styles: this.#options.styles ?? {} });
      this.#box.append(this.#frame.element);
      container.append(this.#box);
    }

    /** @param {EventName} event @param {(event: ChangeEvent) => void} callback */
    addEventListener(event, callback) {
      if (!EVENTS.includes(event)) throw misuse(`A component has no event '${event}'.`);
      if (typeof callback !== 'function') throw misuse('A listener must be a function.');
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), callback]);
    }

    unmount() {
      this.#frame?.close();
      this.#box?.remove();
      this.#frame = this.#box = undefined;
    }

    /** @param {FromFrame} message */
    #hear(message) {
      if (message.say === 'ready') this.#box?.classList.remove('mollie-component--is-loading');
      if (message.say === 'focus' || message.say === 'blur') this.#touched(message.say);
      if (message.say === 'change') this.#changed(message.state);
    }

    /** @param {'focus' | 'blur'} say */
    #touched(say) {
      this.#box?.classList.add('is-touched');
      this.#box?.classList.toggle('has-focus', say === 'focus');
      this.#tell(say, /** @type {any} */ ({ type: say }));
    }

    /** @param {ChangeEvent} state */
    #changed(state) {
      this.#box?.classList.toggle('is-valid', !state.error);
      this.#box?.classList.toggle('is-invalid', Boolean(state.error));
      this.#tell('change', { ...state });
    }

    /** @param {EventName} event @param {ChangeEvent} detail */
    #tell(event, detail) {
      for (const listener of this.#listeners.get(event) ?? []) {
        try {
          listener(Object.freeze(detail));
        } catch (problem) {
          reportError(problem); // One listener's trouble is not the next one's.
        }
      }
    }
  }

  /** @implements {MollieObject} */
  class MollieDouble {
    /** @type {Group} */ #group;
    /** @type {Frame} */ #controller;
    /** @type {HTMLElement} */ #host = document.createElement('div');
    /** @type {Map<ComponentType, ComponentDouble>} */ #components = new Map();
    /** @type {Map<string, (result: TokenResult) => void>} */ #asked = new Map();

    /** @param {string} profileId @param {MollieOptions} options */
    constructor(profileId, { locale, testmode = false }) {
      this.#group = { id: unique(), profileId, locale: locale ?? navigator.language.replace('-', '_'), testmode };
      this.#controller = new Frame('controller', 'mollie-components-controller-iframe', this.#group, (message) => this.#hear(message));
      this.#host.className = 'mollie-components-controller';
      this.#host.style.display = 'none';
      this.#host.append(this.#controller.element);
      document.body.append(this.#host);
    }

    /** @param {ComponentType} type @param {ComponentOptions} [options] */
    createComponent(type, options = {}) {
      if (!TYPES.includes(type)) throw misuse(`There is no component '${type}'; this double of Mollie.js has ${TYPES.join(', ')}.`);
      if (this.#components.get(type)?.isMounted) throw misuse(`A component ${type} exists already.`);
      const component = new ComponentDouble(type, this.#group, options);
      this.#components.set(type, component);
      return component;
    }

    /** @returns {Promise<TokenResult>} */
    createToken() {
      if (fault() === 'throws') throw 'mollie double: a string was thrown';
      const mounted = TYPES.every((type) => this.#components.get(type)?.isMounted);
      if (!mounted || !this.#host.isConnected) return Promise.resolve({ error: { message: 'Some components are not mounted.' } });
      return new Promise((resolve) => {
        const request = unique();
        this.#asked.set(request, resolve);
        const { profileId, testmode } = this.#group;
        this.#controller.post({ say: 'tokenise', request, profileId, testmode });
      });
    }

    /** @param {FromFrame} message */
    #hear(message) {
      if (message.say !== 'result') return;
      this.#asked.get(message.request)?.(message.result);
      this.#asked.delete(message.request);
    }
  }

  /** @param {string} profileId @param {MollieOptions} [options] */
  const Mollie = function (profileId, options = {}) {
    if (typeof profileId !== 'string' || !profileId.startsWith('pfl_')) throw misuse('The profile ID begins with pfl_.');
    onlyKnown(options, ['locale', 'testmode'], 'The options of Mollie()');
    if (document.querySelector('.mollie-components-controller')) throw misuse('There is a Mollie object on this page already.');
    return new MollieDouble(profileId, options);
  };

  /** @type {any} */ (window).Mollie = /** @type {import('./types').MollieConstructor} */ (Object.assign(Mollie, { isDouble: true }));
})();
