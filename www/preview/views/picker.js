// Which values of a list are taken: a folded list of boxes, with all and none. Knows nothing of the values.

import { button, made } from '../dom.js';

/** @param {string} label @param {(values: string[]) => void} choose */
export function picker(label, choose) {
  const count = made('span', {});
  const list = made('div', { class: 'boxes' });
  const boxes = () => /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll('input')]);
  const tell = () => choose(boxes().filter(({ checked }) => checked).map(({ value }) => value));
  const all = (/** @type {boolean} */ checked) => () => {
    for (const box of boxes()) box.checked = checked;
    tell();
  };
  const root = made('details', { class: 'picker' }, made('summary', {}, `${label}: `, count), made('div', { class: 'picked' }, made('p', { class: 'row-of-actions' }, button('All', all(true)), button('None', all(false))), list));
  let shown = '';

  /** @param {{ value: string, label: string, hint?: string }[]} choices @param {string[]} chosen */
  function set(choices, chosen) {
    count.textContent = `${chosen.length} of ${choices.length}`;
    const key = choices.map(({ value }) => value).join(' ');
    if (key !== shown) {
      shown = key;
      list.replaceChildren(...choices.map(({ value, label, hint }) => made('label', {}, made('input', { type: 'checkbox', value, onchange: tell }), made('span', {}, label, hint && ' ', hint && made('small', {}, hint)))));
    }
    for (const box of boxes()) box.checked = chosen.includes(box.value);
  }

  return { root, set };
}
