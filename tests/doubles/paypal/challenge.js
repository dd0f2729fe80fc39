// @ts-check
/**
 * The script inside the frame of the SIMULATED 3-D Secure: tells the number frame, on a channel that only this origin can join,
 * which button was pressed. It tells the page nothing and knows no card.
 */
const request = new URLSearchParams(location.hash.slice(1)).get('request') ?? '';

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    const channel = new BroadcastChannel(`paypal-double-challenge-${request}`);
    channel.postMessage(button.value);
    channel.close();
  });
}

export {};
