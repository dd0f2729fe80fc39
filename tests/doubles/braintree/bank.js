// @ts-check
/** Runs inside the SIMULATED bank's frame: tells the script around it which button was pressed, and nothing else. */
document.addEventListener('click', ({ target }) => {
  const said = target instanceof HTMLElement ? target.dataset['said'] : undefined;
  if (said) window.parent.postMessage({ said }, '*'); // It holds no secret, and the bank does not know the shop's page.
});

export {};
