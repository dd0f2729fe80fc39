/**
 * What of a checkout is cut off or wider than its place, as the browser laid it out. Does NOT know what is on it.
 */

/** @param {import('./models/checkout.mjs').Checkout} checkout @returns {Promise<string[]>} a sentence for each fault */
export async function cutOrWide(checkout) {
  return checkout.host.evaluate((host) => {
    const found = [];
    const page = document.documentElement;
    const width = page.clientWidth;
    const all = [...host.shadowRoot.querySelectorAll('*'), ...host.children].filter((element) => element.checkVisibility() && !element.closest('svg'));
    for (const element of all) {
      const box = element.getBoundingClientRect();
      const { overflowX, clipPath, position, display } = getComputedStyle(element);
      if (position === 'absolute' || clipPath !== 'none' || box.width <= 1 || display === 'contents') continue;
      const name = `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`;
      if (box.left < -0.5 || box.right > width + 0.5) found.push(`beyond the edge (${box.left}–${box.right} of ${width}): ${name}`);
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && ['hidden', 'clip'].includes(overflowX);
      if (cut) found.push(`cut: ${name}`);
    }
    const wide = host.scrollWidth > host.clientWidth + 1;
    return wide ? [...found, 'the checkout scrolls sideways'] : found;
  });
}
