// What was found on the framed checkout. Does NOT look itself.

import { filling, made } from '../dom.js';
import { examine } from '../findings/examine.js';
import { findingList } from '../findings/list.js';
import { isDrawn } from '../stage/widget.js';

/** @param {import('../preview.js').App} app @param {() => ReturnType<typeof import('../stage/host.js').hosted>} host */
export function findingsPanel(app, host) {
  const place = made('div', {});
  const fill = filling(place);
  const root = made('div', { class: 'panel' }, place);
  return {
    root,
    refresh() {
      const checkout = host().checkout();
      if (!checkout) return;
      const drawn = isDrawn(checkout);
      const found = examine(checkout, app, host().pack());
      fill([drawn, found, app.href({})], () => [
        made('p', { class: 'quiet' }, !drawn ? 'Nothing is drawn yet, so nothing was looked at.' : found.length ? `${found.length} found on this screen.` : 'Nothing found on this screen: no text cut or overlapping, no word broken, contrast and target sizes by WCAG 2.2 AA, focus visible, every message there and within its length.'),
        findingList(app, found.map((finding) => ({ ...finding, settings: {} }))),
      ]);
    },
  };
}
