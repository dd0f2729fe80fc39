// One checkout, or two side by side, in a frame of any width; beside it its texts, what was found, and why it is so.
// Does NOT judge: findings and explanation come from their own modules.

import { languageName, locales as localeChoices } from '../choices.js';
import { combo } from '../combo.js';
import { button, made } from '../dom.js';
import { hosted } from '../stage/host.js';
import { findingsPanel } from './findings-panel.js';
import { textPanel } from './text-panel.js';
import { widthBar } from './width-bar.js';
import { whyPanel } from './why-panel.js';

/** @typedef {import('../preview.js').App} App */
/** @typedef {import('../address.js').Settings} Settings */

const PANELS = { text: 'Text', findings: 'Findings', why: 'Why' };

/** @param {App} app @returns {import('../preview.js').View} */
export function view(app) {
  const widths = widthBar((width) => app.choose({ width }));
  const compare = combo({
    name: 'compare', label: 'Compare with', free: false,
    choices: [{ value: '', label: 'nothing' }, ...localeChoices(app.facts)], choose: (value) => app.choose({ compare: value }),
  });
  const main = hosted(app, (host) => refresh(host));
  const other = hosted(app, () => {});
  const stages = made('div', { class: 'stages' });
  const panelOf = (/** @type {Settings} */ { panel }) => /** @type {keyof typeof panels} */ (Object.hasOwn(PANELS, panel) ? panel : 'text');
  const notes = made('ul', { class: 'notes' });
  const panels = {
    text: textPanel(app, () => main),
    findings: findingsPanel(app, () => main),
    why: whyPanel(() => main.checkout()),
  };
  const tabs = made('div', { role: 'tablist', 'aria-label': 'About this checkout', class: 'tabs' }, ...Object.entries(PANELS).map(([id, name]) => button(name, () => app.choose({ panel: id }), {
    id: `tab-${id}`, role: 'tab', 'aria-controls': `panel-${id}`,
  })));
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const ids = Object.keys(PANELS);
    const next = ids[(ids.indexOf(panelOf(app.settings)) + step + ids.length) % ids.length];
    app.choose({ panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  });
  for (const [id, { root }] of Object.entries(panels)) {
    root.id = `panel-${id}`;
    root.tabIndex = -1;
    root.setAttribute('role', 'tabpanel');
    root.setAttribute('aria-labelledby', `tab-${id}`);
  }
  const alone = made('a', { target: '_blank' }, 'Open alone');
  const root = made('div', { class: 'one' },
    made('section', { class: 'stage', 'aria-labelledby': 'stage-heading' },
      made('h2', { id: 'stage-heading', class: 'spoken' }, 'Checkout'),
      made('div', { class: 'bar' }, widths.root, compare.root, alone), stages, notes),
    made('section', { class: 'panels', 'aria-label': 'About this checkout' }, tabs, ...Object.values(panels).map(({ root }) => root)));

  const boxes = [main, other].map((host) => made('figure', { class: 'box' }, made('figcaption', {}), widths.handled(host.frame)));
  stages.append(boxes[0]);

  /** @param {typeof main} host */
  function refresh(host) {
    panels[panelOf(app.settings)].refresh();
    notes.replaceChildren(...remarks(app.settings, host.pack()).map((text) => made('li', {}, text)));
  }

  /** @param {Settings} settings */
  function show(settings) {
    const panel = panelOf(settings);
    for (const [id, { root }] of Object.entries(panels)) {
      root.hidden = id !== panel;
      const tab = tabs.querySelector(`#tab-${id}`);
      tab?.setAttribute('aria-selected', String(id === panel));
      tab?.setAttribute('tabindex', id === panel ? '0' : '-1');
    }
    widths.set(settings.width);
    compare.set(settings.compare);
    alone.href = new URL(`../stage/frame.html${app.href({})}`, import.meta.url).href;
    const hosts = settings.compare ? [main, other] : [main];
    const tags = [settings.locale, settings.compare];
    // The first one stays where it is: a frame that is put in again loads again.
    if (!settings.compare) boxes[1].remove();
    else if (!boxes[1].isConnected) stages.append(boxes[1]);
    for (const [at, host] of hosts.entries()) {
      boxes[at].querySelector('figcaption')?.replaceChildren(`${languageName(tags[at], tags[at])} · ${tags[at]}`);
      stages.dataset.theme = settings.theme;
      host.show({ ...settings, locale: tags[at] });
    }
  }

  return { root, show, focus: () => panels[panelOf(app.settings)].root.focus() };
}

/** What of this is only nearly so, in words. @param {Settings} settings @param {string} pack */
function remarks({ colours, motion, size, loading, state, look, locale }, pack) {
  const said = [];
  if (colours === 'forced') said.push('Forced colours are imitated: the widget’s own rules for them are in force and every token is a system colour. A browser repaints more than that. The real thing: on Windows a contrast theme; in Chromium’s developer tools, Rendering, “forced-colors: active”; in Firefox Settings, Colours, “Always”.');
  if (motion === 'reduce') said.push('Reduced motion puts the widget’s own rules for it in force; what the widget asks the system itself is not changed.');
  if (size !== '100') said.push(`Text size is the root font size of the frame: what “larger text” in a browser does. ${Number(size) > 200 ? 'At 400 % WCAG asks for reflow at 320 px; zooming a 1280 px page to 400 % gives 320 px of width with 100 % text, too.' : ''}`);
  if (loading !== 'normal') said.push('The network is changed inside this frame only, before the widget’s script is loaded; choose another entry to load it again.');
  if (state === 'live') said.push('Live: the checkout acts as in a shop and this page answers for the server; no money moves. Texts bear no marks, so they cannot be told apart here.');
  if (look !== 'sandbox') said.push('Digits in the card fields stand in for the provider’s frames; nothing is fetched from the provider.');
  if (pack && pack !== locale) said.push(`Asked for ${locale}; the words are ${pack}’s.`);
  return said;
}
