/**
 * What pages of a walk say and send: keys of confirm requests, and errors that nobody should see in a console.
 * Does NOT judge; the list of what was said has to stay empty.
 */

/** The browser's own words about what faults do to requests. */
const OF_THE_NETWORK = /^Failed to load resource|net::ERR_/;
/** The widget's words to the developer; that it stopped is none that may be said. */
const OF_THE_WIDGET = /^kassa: (?!the checkout stopped)/i;

/** @param {import('./walk.mjs').Walk} walk */
export function listen({ context, keys, said }) {
  context.on('request', (request) => {
    const key = request.method() === 'POST' && request.url().endsWith('/api/confirm') && request.headers()['idempotency-key'];
    if (key && !keys.includes(key)) keys.push(key);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !OF_THE_NETWORK.test(text) && !OF_THE_WIDGET.test(text)) said.push(`console: ${text}`);
  });
  context.on('weberror', (event) => {
    const error = event.error();
    said.push(`uncaught: ${error.stack ?? error.message}`);
  });
}
