// @ts-check
/** The script inside the frame of the SIMULATED PayPal: has the order approved, then tells the page which button was pressed. */
const order = new URLSearchParams(location.hash.slice(1)).get('order') ?? '';

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    if (button.value === 'approved') await fetch(`/v2/checkout/orders/${order}/double-authenticated`, { method: 'POST' });
    window.parent.postMessage({ said: button.value }, '*'); // It holds no secret, and PayPal's page does not know the shop's.
  });
}

export {};
