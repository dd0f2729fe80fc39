// How wide the frame is: four usual widths, any number, and a handle at the frame's edge for pointer and arrow keys.
// Does NOT lay out the checkout; the frame does, as a window of that width would.

import { FEW, NARROWEST, WIDEST, clamped, pixelsOf } from '../choices.js';
import { made } from '../dom.js';

const FREE = 480; // CSS pixels, where `free` begins

/** @param {(width: string) => void} choose */
export function widthBar(choose) {
  let now = FREE;
  const exact = made('input', { type: 'number', id: 'exact', min: String(NARROWEST), max: String(WIDEST), step: '1', onchange: () => typed() });
  const radios = FEW.width.map(({ value, label }) => {
    const radio = made('input', { type: 'radio', name: 'width', value, onchange: () => choose(value) });
    return { radio, root: made('label', {}, radio, made('span', {}, label)) };
  });
  const root = made('div', { class: 'widths' },
    made('div', { role: 'radiogroup', 'aria-label': 'Width', class: 'segments' }, ...radios.map(({ root }) => root)),
    made('label', { class: 'exact' }, 'Exact, px ', exact));
  const boxes = /** @type {{ box: HTMLElement, handle: HTMLElement }[]} */ ([]);

  /** An empty field says no width. */
  function typed() {
    if (!exact.value) exact.value = String(now);
    else if (exact.reportValidity()) choose(exact.value);
  }

  /** A frame with its handle. @param {HTMLElement} frame */
  function handled(frame) {
    const handle = made('div', { class: 'handle', role: 'separator', tabIndex: 0, 'aria-orientation': 'vertical', 'aria-label': 'Width of the frame', 'aria-valuemin': NARROWEST, 'aria-valuemax': WIDEST });
    const box = made('div', { class: 'resizable' }, frame, handle);
    boxes.push({ box, handle });
    handle.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 10, ArrowLeft: -10, PageUp: 100, PageDown: -100 }[event.key];
      const end = { Home: NARROWEST, End: WIDEST }[event.key];
      if (!step && !end) return;
      event.preventDefault();
      const away = box.closest('[dir="rtl"]') ? -1 : 1;
      choose(String(end ?? clamped(now + (step ?? 0) * away)));
    });
    handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const from = { x: event.clientX, width: now };
      const move = (/** @type {PointerEvent} */ { clientX }) => lay(clamped(from.width + clientX - from.x));
      handle.addEventListener('pointermove', move);
      // Lost in any way, also when the pointer is taken away.
      handle.addEventListener('lostpointercapture', () => {
        handle.removeEventListener('pointermove', move);
        choose(String(now));
      }, { once: true });
    });
    return box;
  }

  /** @param {number} width */
  function lay(width) {
    const isTyped = document.activeElement === exact && exact.value !== String(now);
    now = width;
    for (const { box, handle } of boxes) {
      box.style.inlineSize = `${width}px`;
      handle.setAttribute('aria-valuenow', String(width));
      handle.setAttribute('aria-valuetext', `${width} pixels`);
    }
    if (!isTyped) exact.value = String(width);
  }

  /** @param {string} width */
  function set(width) {
    const known = radios.find(({ radio }) => radio.value === width) ?? radios.find(({ radio }) => radio.value === 'free');
    if (known) known.radio.checked = true;
    lay(pixelsOf(width, FREE));
  }

  return { root, set, handled };
}
