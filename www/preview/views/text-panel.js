// The texts of the framed checkout: a press on one in the frame, or on one in the list, opens its message.
// Does NOT keep the checkout from acting: it does what it does, only links do not lead away.

import { made } from '../dom.js';
import { textsOn } from '../words/on-screen.js';
import { editor } from './editor.js';

/** @typedef {import('../preview.js').App} App */
/** @typedef {import('../words/on-screen.js').Seen} Seen */

/** @param {App} app @param {() => ReturnType<typeof import('../stage/host.js').hosted>} host */
export function textPanel(app, host) {
  const edit = editor(app);
  const list = made('ul', { class: 'seen' });
  const root = made('div', { class: 'panel' }, edit.root, made('h3', {}, 'All texts of this screen'), list);
  const watched = new WeakSet();
  let seen = /** @type {Seen[]} */ ([]);
  let compared = '';

  function refresh() {
    const checkout = host().checkout();
    if (!checkout) return;
    const pack = host().pack();
    seen = textsOn(checkout, app.packs, pack);
    if (!watched.has(checkout)) {
      watched.add(checkout);
      checkout.addEventListener('click', pressed, true);
    }
    const { message } = app.settings;
    const lines = seen.filter(({ ids }) => ids.length);
    const wanted = lines.map(({ ids, text }) => `${ids[0]} ${text} ${ids[0] === message}`).join('\n');
    // What has the focus stays.
    if (wanted !== compared) {
      compared = wanted;
      const focused = document.activeElement instanceof HTMLElement && list.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
      list.replaceChildren(...lines.map(({ ids, text, attribute }) => made('li', {}, made('button', {
        type: 'button', 'data-id': ids[0], 'aria-pressed': String(ids[0] === message), onclick: () => app.choose({ message: ids[0], panel: 'text' }),
      }, made('span', { lang: pack, dir: 'auto' }, text), made('code', {}, ids.join(' · ')), attribute && made('small', {}, `heard: ${attribute}`)))));
      if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`[data-id="${focused}"]`))?.focus();
    }
    edit.show(pack, message);
    point();
  }

  /** @param {Event} event */
  function pressed(event) {
    const path = event.composedPath();
    if (path.some((node) => node instanceof Object && Reflect.get(node, 'localName') === 'a')) event.preventDefault();
    const hit = path.map((node) => seen.filter(({ element, ids }) => element === node && ids.length)).find((found) => found.length);
    const inside = hit ?? seen.filter(({ element, ids }) => ids.length && path[0] instanceof Object && /** @type {Element} */ (path[0]).contains?.(element)).slice(0, 1);
    if (inside.length) app.choose({ message: inside[0].ids[0], panel: 'text' });
  }

  /** Shows in the frame where the chosen message stands. */
  function point() {
    const body = host().frame.contentDocument?.body;
    if (!body) return;
    for (const old of body.querySelectorAll('.pointer')) old.remove();
    for (const { element, ids } of seen) {
      if (!ids.includes(app.settings.message)) continue;
      const box = element.getBoundingClientRect();
      const pointer = body.ownerDocument.createElement('div');
      pointer.className = 'pointer';
      pointer.setAttribute('aria-hidden', 'true');
      const { style } = pointer;
      [style.left, style.top, style.width, style.height] = [box.left, box.top + (body.ownerDocument.defaultView?.scrollY ?? 0), box.width, box.height].map((length) => `${length}px`);
      body.append(pointer);
    }
  }

  return { root, refresh };
}
