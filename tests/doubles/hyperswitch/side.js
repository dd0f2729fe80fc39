// @ts-check
/**
 * The script of the other frames of the SIMULATED Hyperswitch: the one that fetches the payment's methods before the form
 * stands, and the bank's 3-D Secure page, which asks the buyer to approve.
 * It knows no card. It does NOT do what a bank does, and simulates no device data collection.
 */

const facts = new URLSearchParams(location.hash.slice(1));
const [key, secret, origin] = ['key', 'secret', 'origin'].map((name) => facts.get(name) ?? '');
const payment = `/api/payments/${secret.split('_secret_')[0]}`;
const headers = { 'api-key': key, 'Content-Type': 'application/json' };

if (new URLSearchParams(location.search).get('fullscreenType') === 'preMountLoader') prefetch();
else bank();

/** @param {object} message */
function tell(message) {
  window.parent.postMessage(message, origin);
}

async function prefetch() {
  const answer = await fetch(`/api/account/payment_methods?client_secret=${secret}`, { headers }).then((got) => got.json()).catch(() => null);
  tell({ data: 'client_list', response: answer });
}

function bank() {
  const heading = document.createElement('h1');
  heading.textContent = '3-D Secure (simulated)';
  document.body.append(heading, choice('Approve', 'approved'), choice('Refuse', 'refused'));
}

/** @param {string} text @param {string} verdict */
function choice(text, verdict) {
  const button = document.createElement('button');
  button.textContent = text;
  button.addEventListener('click', async () => {
    await fetch(`${payment}/complete_authorize`, { method: 'POST', headers, body: JSON.stringify({ client_secret: secret, verdict }) });
    tell({ threeDsDone: true });
  });
  return button;
}

export {};
