// A field that finds one of many by typing: a combobox with a list, as the ARIA practices have it. It holds one value and tells
// when another is chosen. A value that is not in the list can be typed, because an address may name any. Knows nothing of its values.

import { made } from './dom.js';

/** @typedef {import('./choices.js').Choice} Choice */

const MOST = 80; // as many as one may still look through

/** @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * @param {{ name: string, label: string, choices: Choice[], free?: boolean, choose: (value: string) => void }} given
 * `free`: what is typed counts although no entry is it
 */
export function combo({ name, label, choices, free = false, choose }) {
  const listId = `list-${name}`;
  let value = '';
  let shown = /** @type {Choice[]} */ ([]);
  let active = -1;
  const list = made('ul', {
    id: listId, role: 'listbox', 'aria-label': label, class: 'options', hidden: true,
    // The focus stays in the field. A finger may scroll the list first: only a click chooses.
    onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
  });
  const input = made('input', {
    id: `field-${name}`, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false,
    'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list',
    onfocus: () => input.select(),
    onclick: () => open(''),
    oninput: () => open(input.value),
    onblur: () => settle(),
    onkeydown: (/** @type {KeyboardEvent} */ event) => pressed(event),
  });
  const root = made('div', { class: 'combo' }, made('label', { for: `field-${name}` }, label), input, list);

  /** @param {string} text */
  function open(text) {
    const wanted = folded(text).split(/\s+/).filter(Boolean);
    const found = choices.filter((choice) => wanted.every((part) => folded(`${choice.value} ${choice.label} ${choice.hint ?? ''}`).includes(part)));
    // What is written exactly so comes first.
    const exact = found.filter((choice) => folded(choice.value) === folded(text.trim()));
    shown = [...exact, ...found.filter((choice) => !exact.includes(choice))].slice(0, MOST);
    // In a long list the present value may lie beyond what is shown; Enter must find it all the same.
    const now = text ? undefined : found.find((choice) => choice.value === value);
    if (now && !shown.includes(now)) shown = [...shown.slice(0, MOST - 1), now];
    active = text ? (shown.length ? 0 : -1) : shown.findIndex((choice) => choice.value === value);
    const options = shown.map((choice, at) => made('li', {
      id: `${listId}-${at}`, role: 'option', 'aria-selected': String(at === active), class: choice.value === value ? 'now' : undefined,
      onclick: () => take(choice.value),
    }, made('span', {}, choice.label), choice.hint && made('small', {}, choice.hint)));
    list.replaceChildren(...(options.length ? options : [made('li', { role: 'option', 'aria-selected': 'false', 'aria-disabled': 'true', class: 'none' }, free ? 'Not in the list; Enter takes it as it is' : 'Nothing found')]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark();
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark() {
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
    const option = shown[active] && list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 });
    if (event.key in steps) {
      event.preventDefault();
      if (list.hidden) open('');
      else {
        active = Math.min(shown.length - 1, Math.max(0, active + steps[event.key]));
        mark();
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // In a closed list nothing has been typed: what stands there is the label of the present value.
      if (list.hidden) return;
      if (shown[active]) take(shown[active].value);
      else if (free && input.value.trim() && isTyped()) take(input.value.trim());
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      settle();
    }
  }

  /** @param {string} chosen */
  function take(chosen) {
    say(chosen);
    close();
    choose(chosen);
  }

  /** What was typed and not taken goes. */
  function settle() {
    close();
    say(value);
  }

  /** @param {string} next */
  function say(next) {
    value = next;
    const found = choices.find((choice) => choice.value === value);
    input.value = labelOf(value);
    input.title = found?.hint ?? '';
  }

  /** From outside: the value is another one at once, but what is being typed stays. @param {string} next */
  function set(next) {
    if (document.activeElement === input && isTyped()) value = next;
    else say(next);
  }

  function isTyped() {
    return input.value !== labelOf(value);
  }

  /** @param {string} of */
  function labelOf(of) {
    return choices.find((choice) => choice.value === of)?.label ?? of;
  }

  return { root, input, set };
}
