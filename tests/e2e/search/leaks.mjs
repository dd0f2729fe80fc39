/**
 * Leaks on purpose: for each place that is searched, a function that runs in the page and puts a number there.
 * They prove that the searches can fail. Never used outside the control cases.
 */

/** @type {Record<string, { place: string, leak: (number: string) => unknown }>} by what the leak does */
export const LEAKS = {
  'an attribute': {
    place: 'the document, attributes and values, with all shadow roots',
    leak: (number) => document.querySelector('kassa-checkout').setAttribute('data-last', number),
  },
  'a text in a nested shadow root': {
    place: 'the document, attributes and values, with all shadow roots',
    leak: (number) => {
      const inner = document.createElement('div');
      document.querySelector('kassa-checkout').shadowRoot.append(inner);
      inner.attachShadow({ mode: 'open' }).append(number.replace(/(.{4})/g, '$1 '));
    },
  },
  'the value of an input': {
    place: 'the document, attributes and values, with all shadow roots',
    leak: (number) => {
      const input = document.createElement('input');
      input.value = number;
      document.body.append(input);
    },
  },
  'the address': { place: 'address, title, history and window name', leak: (number) => history.replaceState({ number }, '') },
  'local storage': { place: 'local storage', leak: (number) => localStorage.setItem('draft', btoa(`{"card":"${number}"}`)) },
  'session storage': { place: 'session storage', leak: (number) => sessionStorage.setItem(number, '1') },
  'the name of a database': {
    place: 'names of databases and caches',
    leak: (number) => new Promise((resolve) => (indexedDB.open(`card-${number}`).onsuccess = resolve)),
  },
  'an event': {
    place: 'events of the widget',
    leak: (number) => document.querySelector('kassa-checkout').dispatchEvent(new CustomEvent('kassa-change', { bubbles: true, detail: { deep: [{ number }] } })),
  },
  'a message to the window': {
    place: 'messages that the window received',
    leak: (number) =>
      new Promise((resolve) => {
        window.addEventListener('message', resolve, { once: true });
        window.postMessage({ number }, location.origin);
      }),
  },
  'a performance mark': { place: 'addresses in the performance timeline', leak: (number) => performance.mark('typed', { detail: number }) && undefined },
  'a cookie': { place: 'cookies', leak: (number) => void (document.cookie = `c=${encodeURIComponent(number.replace(/(.{4})/g, '$1 '))}`) },
  'the console': { place: 'console', leak: (number) => console.log('typed', number) },
  'the address of a request': { place: 'requests that do not go to the provider', leak: (number) => fetch(`/api/attempts/${number}`).catch(() => {}).then(() => undefined) },
  'a header of a request': {
    place: 'requests that do not go to the provider',
    leak: (number) => fetch('/api/attempts/x', { headers: { 'x-trace': number.replace(/(.{4})/g, '$1-') } }).catch(() => {}).then(() => undefined),
  },
  'the body of a request': {
    place: 'requests that do not go to the provider',
    leak: (number) => fetch('/api/confirm', { method: 'POST', body: JSON.stringify({ number }) }).catch(() => {}).then(() => undefined),
  },
  'the widget’s memory': {
    place: 'WebAssembly memory',
    leak: (number) => {
      const [memory] = window.seen.memories;
      const at = memory.buffer.byteLength;
      memory.grow(1); // At the end, so that nothing of the program is overwritten.
      new Uint8Array(memory.buffer, at + 100, number.length).set(new TextEncoder().encode(number));
    },
  },
  'a variable': { place: 'the JavaScript heap of the page', leak: (number) => void (window.kept = () => `the card is ${number}`, window.also = [`${number}!`]) },
};
