// @ts-check
/**
 * Runs inside the SIMULATED bank's frame: tells the simulated API which button was pressed, then the page that it is over.
 * It says nothing of how it ended to the page's window but what the API answered.
 */

/** @typedef {import('@stripe/stripe-js').PaymentIntentResult} PaymentIntentResult */

const facts = new URLSearchParams(location.hash.slice(1));

document.addEventListener('click', async ({ target }) => {
  const pressed = target instanceof HTMLElement ? target.dataset['result'] : undefined;
  if (!pressed) return;
  const body = new URLSearchParams({ client_secret: facts.get('secret') ?? '', key: facts.get('key') ?? '', result: pressed });
  /** @type {PaymentIntentResult} */
  const result = await fetch('https://api.stripe.com/v1/3ds2/challenge_complete', { method: 'POST', body }).then((reply) => reply.json());
  window.parent.postMessage({ double: 'stripe', action: facts.get('action'), result }, facts.get('origin') ?? '');
});

export {};
