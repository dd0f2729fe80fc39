// Every outcome in every locale as the buyer reads it: title, body, the sentence about the money, the next steps. Each is a live
// checkout of which only the part `outcome` is shown. What the table of outcomes says stands beside it, hidden ones are marked.
// Does NOT know which provider's code leads to which outcome.

import { takenOf, valuesOf, withValue } from '../axes.js';
import { toAddress } from '../address.js';
import { pixelsOf } from '../choices.js';
import { made } from '../dom.js';
import { cells, cropped } from '../stage/cells.js';
import { picker } from './picker.js';
import { wall } from './wall.js';

/** @typedef {import('../address.js').Settings} Settings */

const SCALE = 0.75;
const HIGH = 250; // CSS pixels that title, body, money and steps take

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const { outcomes, disclosure } = app.facts;
  const live = cells(app);
  const grid = wall('Outcomes by locale', live.move);
  const locales = picker('Locales', (values) => app.choose({ locales: values.join(' ') || 'none' }));
  const open = disclosure.filter((row) => row.disclosure === 'open').map(({ provider }) => provider).join(', ');
  const root = made('div', { class: 'outcomes' },
    made('div', { class: 'bar' }, locales.root),
    made('ul', { class: 'notes' },
      made('li', {}, `${outcomes.filter(({ tier }) => tier === 'hidden').length} outcomes are hidden: the buyer, the events and the console read exactly what “declined” says.`),
      made('li', {}, `Those that depend on the bank are named only where the provider’s rules allow it (${open}); elsewhere they read as “declined”, too.`)),
    grid.root);
  let shown = '';

  /** @param {Settings} settings */
  function show(settings) {
    const taken = takenOf('locale', settings, app.facts);
    locales.set(valuesOf('locale', app.facts), taken.map(({ value }) => value));
    const key = toAddress({ ...settings, message: '', panel: '', state: '' });
    if (key === shown) return;
    shown = key;
    const width = pixelsOf(settings.width);
    grid.set({
      rows: outcomes.map(({ outcome, tier, money, first_step, second_step, same_card, meaning }) => ({
        id: outcome, label: outcome.replaceAll('_', ' '), hint: meaning,
        mark: { hidden: 'hidden: reads as declined', bank_policy: 'if the provider allows' }[tier],
        notes: [`money: ${money.replaceAll('_', ' ')}`, `steps: ${[first_step, second_step].filter(Boolean).join(', ').replaceAll('_', ' ')}`, `same card: ${same_card.replaceAll('_', ' ')}`],
      })),
      columns: taken.map(({ value, label, hint }) => ({ id: value, label, hint, lang: value })),
      side: 252, height: Math.round(HIGH * SCALE), width: () => Math.round(width * SCALE),
      fill: (place, row, column) => fill(place, { ...withValue(settings, 'locale', column.id, app.facts), state: `failed:${row.id}`, view: 'one' }, `${row.label}, ${column.label}${row.mark ? `, ${row.mark}` : ''}`, width),
    });
    live.ready(taken.map(({ value }) => value));
  }

  /** @param {HTMLElement} place @param {Settings} settings @param {string} name @param {number} width */
  function fill(place, settings, name, width) {
    const { box, inner, cover } = cropped(settings.theme, width, SCALE);
    cover.href = toAddress(settings);
    cover.tabIndex = -1;
    cover.setAttribute('aria-label', name);
    place.append(box, cover);
    const cell = /** @type {import('../stage/cells.js').Cell} */ ({
      settings, home: inner, found: () => {},
      drawn: () => {
        // Begin at the outcome: what is above it has no part of its own.
        const outcome = /** @type {HTMLElement | null | undefined} */ (cell.checkout?.shadowRoot?.querySelector('[part~="outcome"]'));
        const down = outcome && cell.checkout ? (outcome.getBoundingClientRect().top - cell.checkout.getBoundingClientRect().top) - 6 : 0;
        inner.style.translate = `0 ${-down}px`;
        box.classList.add('drawn');
      },
    });
    live.add(cell);
    return () => live.remove(cell);
  }

  return { root, show, leave: () => { grid.leave(); live.leave(); } };
}
