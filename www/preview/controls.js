// The controls that say what is shown: made from the tables, filled from the settings, and telling the page what is chosen.
// Does NOT show a checkout.

import * as choices from './choices.js';
import { combo } from './combo.js';
import { made } from './dom.js';

/** @typedef {import('./address.js').Settings} Settings */
/** @typedef {import('./address.js').Control} Control */
/** @typedef {import('./facts.js').Facts} Facts */

const TYPING_PAUSE = 300; // ms after the last key until a half-typed amount counts

/**
 * @param {Facts} facts
 * @param {(change: Partial<Settings>) => void} choose
 */
export function controls(facts, choose) {
  const currencyOf = (/** @type {string} */ country) => facts.countries.find(({ code }) => code === country)?.currency;
  const combos = {
    locale: combo({ name: 'locale', label: 'Locale', choices: choices.locales(facts), free: true, choose: (locale) => choose({ locale }) }),
    country: combo({ name: 'country', label: 'Country', choices: choices.countries(facts), free: true, choose: (country) => choose({ country, currency: currencyOf(country) || 'EUR' }) }),
    currency: combo({ name: 'currency', label: 'Currency', choices: choices.currencies(facts), free: true, choose: (currency) => choose({ currency }) }),
    method: combo({ name: 'method', label: 'Method, put first', choices: choices.methods(facts), choose: (method) => choose({ method }) }),
  };
  const amount = made('input', { id: 'field-amount', inputMode: 'numeric', spellcheck: false, autocomplete: 'off', 'aria-describedby': 'amount-hint' });
  amount.setAttribute('list', 'amounts');
  let typing = 0;
  amount.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      typing = 0;
      choose({ amount: amount.value.trim() });
    }, TYPING_PAUSE);
  });
  const screen = select('screen', 'Screen', choices.screens(), (value) => choose({ state: value === 'failed' ? 'failed:declined' : value }));
  const outcome = select('outcome', 'Outcome', [{ value: '', label: 'no failure' }, ...choices.outcomes(facts)], (value) => choose({ state: value ? `failed:${value}` : 'choosing' }));
  /** @type {Partial<Record<Control, ReturnType<typeof select>>>} */
  const selects = {
    look: select('look', 'Provider of the card fields', choices.looks(facts), (look) => choose({ look })),
    theme: select('theme', 'Theme', choices.FEW.theme, (theme) => choose({ theme })),
    dir: select('dir', 'Direction', choices.FEW.dir, (dir) => choose({ dir })),
    size: select('size', 'Text size', choices.FEW.size, (size) => choose({ size })),
    motion: select('motion', 'Motion', choices.FEW.motion, (motion) => choose({ motion })),
    colours: select('colours', 'System colours', choices.FEW.colours, (colours) => choose({ colours })),
    loading: select('loading', 'Network', choices.FEW.loading, (loading) => choose({ loading })),
  };
  const group = (/** @type {string} */ name, /** @type {(Node | undefined)[]} */ ...fields) => made('fieldset', {}, made('legend', {}, name), ...fields);
  const tokens = made('p', { class: 'tokens-now' });
  const form = made('form', { id: 'controls', 'aria-label': 'What to show', onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    group('Buyer', combos.locale.root, combos.country.root, combos.currency.root,
      made('div', { class: 'field' }, made('label', { for: 'field-amount' }, 'Amount'), amount, made('small', { id: 'amount-hint' }, 'in minor units'),
        made('datalist', { id: 'amounts' }, ...choices.AMOUNTS.map((value) => made('option', { value }))))),
    group('Screen', screen.root, outcome.root, combos.method.root),
    group('Look', selects.theme?.root, selects.dir?.root, selects.look?.root, tokens),
    group('Reader', selects.size?.root, selects.motion?.root, selects.colours?.root),
    group('Network', selects.loading?.root));

  /** @param {Settings} settings */
  function fill(settings) {
    for (const [name, field] of Object.entries(combos)) field.set(settings[/** @type {Control} */ (name)]);
    // What is being typed stays.
    if (!typing && amount.value.trim() !== settings.amount) amount.value = settings.amount;
    const failed = settings.state.startsWith('failed:');
    screen.set(failed ? 'failed' : settings.state);
    outcome.set(failed ? settings.state.slice('failed:'.length) : '');
    for (const [name, field] of Object.entries(selects)) field.set(settings[/** @type {Control} */ (name)]);
    tokens.textContent = settings.tokens ? `Own tokens: ${settings.tokens.split(';').length}. Change them under Themes.` : '';
  }
  return { form, fill };
}

/** @param {string} name @param {string} label @param {import('./choices.js').Choice[]} all @param {(value: string) => void} choose */
export function select(name, label, all, choose) {
  const list = made('select', { id: `field-${name}`, onchange: () => choose(list.value) });
  for (const { value, label, group } of all) {
    let home = /** @type {HTMLElement} */ (list);
    if (group) {
      home = /** @type {HTMLElement} */ ([...list.children].find((child) => child instanceof HTMLOptGroupElement && child.label === group) ?? made('optgroup', { label: group }));
      list.append(home);
    }
    home.append(new Option(label, value));
  }
  const root = made('div', { class: 'field' }, made('label', { for: list.id }, label), list);
  /** @param {string} value */
  const set = (value) => {
    if (![...list.options].some((option) => option.value === value)) list.append(new Option(value, value));
    list.value = value;
  };
  return { root, list, set };
}
