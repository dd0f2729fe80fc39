// Why the checkout looks like this: its own explanation as tables, and the way one method went.
// Shows what explain() and catalogue.json say and adds no judgement.

import { made } from '../dom.js';
import { showExplanation } from '../explanation.js';
import { showWhy } from '../why.js';

/** @param {() => import('../stage/widget.js').KassaCheckout | undefined} checkout */
export function whyPanel(checkout) {
  const scroller = (/** @type {string} */ heading, /** @type {Node} */ table) => made('div', { class: 'scroller', tabIndex: 0, role: 'region', 'aria-labelledby': heading }, table);
  const head = (/** @type {string[]} */ ...names) => made('thead', {}, made('tr', {}, ...names.map((name) => made('th', { scope: 'col' }, name))));
  const root = made('div', { class: 'panel why' },
    made('h3', { id: 'shown-heading' }, 'Methods shown'),
    scroller('shown-heading', made('table', {}, head('#', 'Method', 'Provider', 'Because'), made('tbody', { id: 'shown' }))),
    made('h3', {}, 'One method'),
    made('p', {}, made('label', {}, 'Why is it there, or not? ', made('select', { id: 'one', onchange: () => { const explained = checkout()?.explain?.(); if (explained) showWhy(explained); } }))),
    made('p', { id: 'verdict' }), made('ol', { id: 'chain', class: 'chain' }), made('dl', { id: 'sources' }),
    made('h3', {}, 'Locale'), made('dl', { id: 'locale' }),
    made('h3', {}, 'What the developer is told'), made('ul', { id: 'issues' }),
    made('h3', { id: 'hidden-heading' }, 'Methods not shown'),
    scroller('hidden-heading', made('table', {}, head('Because', 'Methods'), made('tbody', { id: 'hidden' }))));
  return {
    root,
    refresh() {
      const explanation = checkout()?.explain?.();
      if (!explanation || !root.isConnected) return;
      showExplanation(explanation);
      showWhy(explanation);
    },
  };
}
