// @ts-check
/**
 * The sandbox provider's browser SDK: `KassaSandbox(publishableKey).fields(options)`.
 *
 * It puts one frame of the provider's origin into each given container and passes settings in and states out.
 * It never sees card data: the frames exchange that among themselves, on their own origin, and hand out a token.
 * It shows no text of its own and draws no borders or focus rings: that is the caller's design.
 */
(() => {
  "use strict";

  /** @typedef {"number" | "expiry" | "code"} Field */
  /** @typedef {"ready" | "change" | "focus" | "blur" | "submit"} EventType */
  /** @typedef {{ color?: string, placeholderColor?: string, errorColor?: string, fontFamily?: string, fontSize?: string, background?: string }} Style */
  /** @typedef {{ locale?: string, dir?: "ltr" | "rtl", labels?: Partial<Record<Field, string>>, placeholders?: Partial<Record<Field, string>>, style?: Style }} Settings */
  /** @typedef {Settings & { containers: Record<Field, HTMLElement> }} Options */
  /**
   * What may be shown and compared of a card. The fingerprint is the same for the same number for as long as the sandbox runs, and
   * another for another; it says nothing of expiry or code. Absent while a fault leaves it out.
   * @typedef {{ brand: string | null, last4: string, expiry: string, fingerprint?: string }} Card
   */
  /** @typedef {{ token: string, card: Card }} Token */
  /** @typedef {{ resolve: (token: Token) => void, reject: (error: Error) => void, timer: number }} Pending */

  /** @type {Field[]} */
  const FIELDS = ["number", "expiry", "code"];

  /** How long a token may take, in milliseconds, before the caller is told that none came. */
  const TOKEN_TIMEOUT = 30_000;

  /**
   * The error that `tokenise` rejects with: a code for machines, the field at fault if there is one.
   * @param {string} code
   * @param {string} message
   * @param {Field} [field]
   */
  const failure = (code, message, field) => Object.assign(new Error(message), field ? { code, field } : { code });

  /**
   * The provider's origin. The key carries the port, and only loopback is possible: there is no live sandbox.
   * @param {string} key `pk_test_sandbox_<port>`
   */
  function originOf(key) {
    const port = Number(/^pk_test_sandbox_([1-9]\d{0,4})$/.exec(key)?.[1]);
    if (!(port <= 65535)) throw failure("key_invalid", "The publishable key must look like pk_test_sandbox_<port>.");
    return `http://127.0.0.1:${port}`;
  }

  class Fields {
    #origin;
    #group = crypto.randomUUID();
    /** @type {Settings} */
    #settings;
    /** @type {Map<Field, HTMLIFrameElement>} */
    #frames = new Map();
    /** @type {Set<Field>} */
    #waiting = new Set(FIELDS);
    /** @type {Map<string, Set<(detail: object) => void>>} */
    #listeners = new Map();
    /** @type {Map<string, Pending>} */
    #pending = new Map();
    #destroyed = false;

    /**
     * @param {string} key
     * @param {string} origin
     * @param {Options} options
     */
    constructor(key, origin, options) {
      for (const field of FIELDS) {
        if (!(options?.containers?.[field] instanceof HTMLElement)) throw failure("container_missing", `containers.${field} must be an element.`, field);
      }
      this.#origin = origin;
      this.#settings = { locale: options.locale, dir: options.dir, labels: options.labels, placeholders: options.placeholders, style: options.style };
      window.addEventListener("message", this.#receive);
      for (const field of FIELDS) {
        const frame = this.#frame(field, key);
        this.#frames.set(field, frame);
        options.containers[field].append(frame);
      }
    }

    /**
     * @param {EventType} type
     * @param {(detail: any) => void} listener
     */
    on(type, listener) {
      const listeners = this.#listeners.get(type) ?? new Set();
      this.#listeners.set(type, listeners.add(listener));
    }

    /**
     * @param {EventType} type
     * @param {(detail: any) => void} listener
     */
    off(type, listener) {
      this.#listeners.get(type)?.delete(listener);
    }

    /** @param {Field} field */
    focus(field) {
      this.#frames.get(field)?.focus();
      this.#send(field, { type: "focus" });
    }

    /** Makes every unfinished field show, and emit, its code. */
    validate() {
      for (const field of FIELDS) this.#send(field, { type: "validate" });
    }

    /**
     * Changes language, direction, names or looks; what has been typed stays.
     * @param {Settings} settings
     */
    update(settings) {
      const { labels, placeholders, style, ...rest } = settings;
      const old = this.#settings;
      this.#settings = {
        ...old,
        ...rest,
        labels: { ...old.labels, ...labels },
        placeholders: { ...old.placeholders, ...placeholders },
        style: { ...old.style, ...style },
      };
      for (const field of FIELDS) this.#configure(field);
    }

    /**
     * Exchanges the card for a token. The same key and card give the same token.
     * @param {{ idempotencyKey: string, name?: string }} options
     * @returns {Promise<Token>}
     */
    tokenise({ idempotencyKey, name }) {
      if (this.#destroyed) return Promise.reject(failure("destroyed", "These fields have been removed."));
      if (this.#waiting.size > 0) return Promise.reject(failure("not_ready", "The card fields are not ready yet."));
      const request = crypto.randomUUID();
      return new Promise((resolve, reject) => {
        const timer = window.setTimeout(() => this.#finish(request, failure("timeout", "The provider gave no token in time.")), TOKEN_TIMEOUT);
        this.#pending.set(request, { resolve, reject, timer });
        this.#send("number", { type: "tokenise", request, idempotencyKey: String(idempotencyKey), name });
      });
    }

    /** Removes frames and listeners. Pending tokens are rejected. */
    destroy() {
      this.#destroyed = true;
      window.removeEventListener("message", this.#receive);
      for (const request of [...this.#pending.keys()]) this.#finish(request, failure("destroyed", "These fields have been removed."));
      for (const frame of this.#frames.values()) frame.remove();
      this.#frames.clear();
      this.#listeners.clear();
    }

    /**
     * @param {Field} field
     * @param {string} key
     */
    #frame(field, key) {
      const frame = document.createElement("iframe");
      const query = new URLSearchParams({ field, key, group: this.#group, origin: location.origin });
      frame.src = `${this.#origin}/sdk/v1/field.html?${query}`;
      frame.title = this.#settings.labels?.[field] ?? field;
      frame.referrerPolicy = "no-referrer";
      // By property, which every style policy allows. The height follows the container; a container without one gets 48 px.
      // A light scheme, as the frame's own, or browsers would paint a backdrop behind it on dark pages.
      const looks = { display: "block", width: "100%", height: "100%", "min-height": "20px", "max-height": "48px", border: "0", background: "transparent", "color-scheme": "light" };
      for (const [name, value] of Object.entries(looks)) frame.style.setProperty(name, value);
      return frame;
    }

    /** @param {MessageEvent} event */
    #receive = ({ origin, source, data }) => {
      if (origin !== this.#origin || !source || data?.group !== this.#group) return;
      const field = FIELDS.find((field) => this.#frames.get(field)?.contentWindow === source);
      if (!field) return;
      switch (data.type) {
        case "hello":
          this.#configure(field);
          break;
        case "ready":
          if (this.#waiting.delete(field) && this.#waiting.size === 0) this.#emit("ready", {});
          break;
        case "change":
          this.#emit("change", { field, ...data.state });
          break;
        case "focus":
        case "blur":
        case "submit":
          this.#emit(data.type, { field });
          break;
        case "token":
          this.#finish(data.request, data.error ? failure(data.error.code, data.error.message, data.error.field) : data.result);
          break;
      }
    };

    /** @param {Field} field */
    #configure(field) {
      const { locale, dir, labels, placeholders, style } = this.#settings;
      const frame = this.#frames.get(field);
      if (frame && labels?.[field]) frame.title = labels[field];
      this.#send(field, { type: "configure", settings: { locale, dir, label: labels?.[field], placeholder: placeholders?.[field], style } });
    }

    /**
     * @param {Field} field
     * @param {object} message
     */
    #send(field, message) {
      this.#frames.get(field)?.contentWindow?.postMessage({ group: this.#group, ...message }, this.#origin);
    }

    /**
     * @param {EventType} type
     * @param {object} detail
     */
    #emit(type, detail) {
      for (const listener of [...(this.#listeners.get(type) ?? [])]) {
        try {
          listener(detail);
        } catch (error) {
          reportError(error);
        }
      }
    }

    /**
     * @param {string} request
     * @param {Token | Error} outcome
     */
    #finish(request, outcome) {
      const pending = this.#pending.get(request);
      if (!pending) return;
      this.#pending.delete(request);
      clearTimeout(pending.timer);
      if (outcome instanceof Error) pending.reject(outcome);
      else pending.resolve(outcome);
    }
  }

  /** @param {string} publishableKey `pk_test_sandbox_<port>` */
  function KassaSandbox(publishableKey) {
    const origin = originOf(publishableKey);
    /** @param {Options} options */
    const fields = (options) => new Fields(publishableKey, origin, options);
    return { fields };
  }

  Object.assign(window, { KassaSandbox });
})();
