// @ts-check
/**
 * The frame's end of the bus that braintree-web 3.144.0 speaks with its frames (the wire of `framebus` 6): JSON behind a prefix,
 * an event's name behind the channel's, and a name of its own for the answer.
 *
 * It is stricter than Braintree's own frame: it says everything to the page's origin and to no other, and hears only that
 * origin, in the window around it, on its own channel. It does NOT broadcast to other windows.
 */

const PREFIX = '/*framebus*/';

/** @typedef {(data?: any) => void} Reply */
/** @typedef {(data: any, reply: Reply) => void} Handler */

export class Bus {
  #channel;
  #page;
  /** By the whole name. @type {Map<string, Handler>} */
  #handlers = new Map();

  /** @param {string} channel the id of the component @param {string} page origin of the page around the frame */
  constructor(channel, page) {
    this.#channel = channel;
    this.#page = page;
    window.addEventListener('message', (event) => {
      if (event.origin === page && event.source === window.parent) this.#hear(event.data);
    });
  }

  /** @param {string} event @param {object} [data] @param {(data: any) => void} [reply] takes the answer, once */
  emit(event, data, reply) {
    this.#post(`${this.#channel}:hosted-fields:${event}`, data, reply);
  }

  /** @param {string} event @param {Handler} handler */
  on(event, handler) {
    this.#handlers.set(`${this.#channel}:hosted-fields:${event}`, handler);
  }

  /** @param {string} event @param {object} [eventData] @param {(data: any) => void} [reply] */
  #post(event, eventData, reply) {
    const name = reply && this.#awaited(reply);
    window.parent.postMessage(PREFIX + JSON.stringify({ event, origin: this.#page, reply: name, eventData }), this.#page);
  }

  /** The name that the answer will have. @param {(data: any) => void} reply */
  #awaited(reply) {
    const name = crypto.randomUUID();
    this.#handlers.set(name, (data) => {
      this.#handlers.delete(name);
      reply(data);
    });
    return name;
  }

  /** @param {unknown} message */
  #hear(message) {
    if (typeof message !== 'string' || !message.startsWith(PREFIX)) return;
    const { event, eventData, reply } = JSON.parse(message.slice(PREFIX.length));
    this.#handlers.get(event)?.(eventData, (data) => reply && this.#post(reply, data));
  }
}
