// The tokens, to be set with an instant result on live checkouts; the gate that warns and corrects; what the provider's fields
// can honour; and the style sheet to take away. Does NOT invent a theme: it begins with the built-in ones.

import { toAddress, tokensOf, tokensText } from '../address.js';
import { USUAL_WIDTH, screenLabel } from '../choices.js';
import { select } from '../controls.js';
import { button, copyButton, download, filling, made, tableOf } from '../dom.js';
import { tokenCss } from '../embed.js';
import { findingList } from '../findings/list.js';
import { colourOf, hexOf } from '../look/contrast.js';
import { correctedAll, gate } from '../look/gate.js';
import { HANDED, MEANINGS, THEMES, themesOf } from '../look/tokens.js';
import { cells, cropped } from '../stage/cells.js';

/** @typedef {import('../address.js').Settings} Settings */
/** @typedef {import('../look/tokens.js').Theme} Theme */

const SHOWN = ['choosing', 'errors', 'failed:insufficient_funds', 'paid'];
const SCALE = 0.72;
const CROP = 800; // CSS pixels
const PAUSE = 120; // ms

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const themes = themesOf(app.facts.tokens);
  const names = Object.keys(themes.light);
  const live = cells(app);
  const fields = names.map((name) => field(name));
  const base = select('base', 'Built-in theme', [{ value: 'auto', label: 'light or dark, as the system' }, ...THEMES.map((value) => ({ value, label: value.replace('-', ' ') }))], (theme) => app.choose({ theme }));
  const remarks = made('ul', { class: 'findings', id: 'gate', tabIndex: -1, 'aria-labelledby': 'gate-heading' });
  const correctAll = button('Correct all that can be', () => take(correctedAll((own) => judged({ ...app.settings, tokens: tokensText(own) }), tokensOf(app.settings.tokens))), { class: 'main' });
  const css = made('pre', { id: 'theme-css' });
  const honours = made('div', { class: 'scroller', tabIndex: 0, role: 'region', 'aria-label': 'What the provider’s fields can honour' });
  const measured = made('div', {});
  const fillMeasured = filling(measured);
  const stages = SHOWN.map((state) => {
    const { box, inner, cover } = cropped(app.settings.theme, USUAL_WIDTH, SCALE);
    const place = made('div', { class: 'swatch' }, box, cover);
    place.style.inlineSize = `${USUAL_WIDTH * SCALE}px`;
    place.style.blockSize = `${CROP * SCALE}px`;
    return { state, place, box, inner, cover, cell: /** @type {import('../stage/cells.js').Cell | undefined} */ (undefined), found: /** @type {import('../findings/examine.js').Finding[]} */ ([]) };
  });
  const root = made('div', { class: 'themes' },
    made('section', { class: 'sheet', 'aria-labelledby': 'tokens-heading' }, made('h2', { id: 'tokens-heading' }, 'Tokens'), base.root,
      made('p', { class: 'row-of-actions' }, button('As the theme has it', () => put({}))),
      made('div', { class: 'tokens' }, ...fields.map(({ root }) => root))),
    made('div', { class: 'results' },
      made('section', { class: 'swatches', 'aria-label': 'Checkouts with these tokens' }, ...stages.map(({ place }) => place)),
      made('section', { class: 'sheet', 'aria-labelledby': 'gate-heading' }, made('h2', { id: 'gate-heading' }, 'Gate'), made('p', { class: 'row-of-actions' }, correctAll), remarks, measured),
      made('section', { class: 'sheet' }, made('h2', {}, 'What the card fields can honour'), honours),
      made('section', { class: 'sheet', 'aria-labelledby': 'css-heading' }, made('h2', { id: 'css-heading' }, 'Style sheet'), css,
        made('p', { class: 'row-of-actions' }, copyButton('Copy CSS', () => css.textContent ?? ''), button('Download CSS', () => download('kassa-theme.css', `${css.textContent}\n`, 'text/css'))))));
  let shown = '';
  /** Timers of fields that are being typed in. */
  const typing = /** @type {Map<string, number>} */ (new Map());

  /** @param {string} name */
  function field(name) {
    const isColour = Boolean(colourOf(themes.light[name]));
    const text = made('input', { id: `token-${name}`, spellcheck: false, autocomplete: 'off', 'aria-describedby': `meaning-${name}`, oninput: () => typed(name, text.value.trim()) });
    const colour = isColour ? made('input', { type: 'color', 'aria-label': `${name}, colour`, oninput: () => { text.value = colour?.value ?? ''; typed(name, text.value); } }) : undefined;
    const root = made('div', { class: 'token' }, made('label', { for: text.id }, made('strong', {}, name), ' ', made('small', { id: `meaning-${name}` }, MEANINGS[name] ?? '')), made('div', {}, colour, text));
    return { name, root, text, colour };
  }

  /** @param {string} name @param {string} value */
  function typed(name, value) {
    clearTimeout(typing.get(name));
    typing.set(name, setTimeout(() => {
      typing.delete(name);
      const own = tokensOf(app.settings.tokens);
      if (!value || value === baseOf(app.settings)[name]) delete own[name];
      else own[name] = value;
      app.choose({ tokens: tokensText(own) });
    }, PAUSE));
  }

  /** All of them at once, whatever is half typed. @param {Record<string, string>} own */
  function put(own) {
    for (const timer of typing.values()) clearTimeout(timer);
    typing.clear();
    app.choose({ tokens: tokensText(own) });
  }

  /** @param {string} theme @returns {theme is Theme} */
  function isTheme(theme) {
    return Object.hasOwn(themes, theme);
  }

  /** @param {Settings} settings */
  function baseOf(settings) {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    return themes[isTheme(settings.theme) ? settings.theme : isDark ? 'dark' : 'light'];
  }

  /** In every theme these tokens may meet: a shop's count over all. @param {Settings} settings */
  function judged(settings) {
    const provider = app.facts.providers.find(({ id }) => id === settings.look);
    const met = isTheme(settings.theme) ? [settings.theme] : /** @type {Theme[]} */ (['light', 'dark']);
    return met.flatMap((theme) => gate(themes[theme], tokensOf(settings.tokens), provider).map((remark) => ({ ...remark, theme })));
  }

  /** @param {Record<string, string>} own */
  function take(own) {
    const base = baseOf(app.settings);
    put(Object.fromEntries(Object.entries(own).filter(([name, value]) => value !== base[name])));
  }

  /** @param {Settings} settings */
  function show(settings) {
    base.set(settings.theme);
    const own = tokensOf(settings.tokens);
    const all = { ...baseOf(settings), ...own };
    for (const { name, text, colour } of fields) {
      if (document.activeElement !== text && !typing.has(name)) text.value = all[name] ?? '';
      const value = colourOf(all[name] ?? '');
      if (colour && value && !typing.has(name)) colour.value = hexOf(value);
      text.closest('.token')?.classList.toggle('own', name in own);
    }
    const found = judged(settings);
    const focused = document.activeElement;
    const fixes = () => [...remarks.querySelectorAll('button')];
    const at = fixes().findIndex((fix) => fix === focused);
    correctAll.hidden = !found.some(({ fix }) => fix);
    remarks.replaceChildren(...(found.length ? found.map((remark) => made('li', { 'data-rule': remark.rule }, made('strong', {}, remark.rule), ` --kassa-${remark.token}, ${remark.theme}: ${remark.says} `, remark.fix && button(`Take ${remark.fix}`, () => take({ ...own, [remark.token]: String(remark.fix) })))) : [made('li', { class: 'none' }, 'Every pair of colours has its contrast, and fields are large enough.')]));
    if (settings.theme === 'auto' && Object.keys(own).length) remarks.append(made('li', { class: 'none' }, 'With the theme “auto” these tokens count in light and in dark; both are judged. Set them inside @media (prefers-color-scheme) to tell them apart.'));
    // What was pressed is done and gone: on with the next one.
    if (at >= 0) (fixes()[at] ?? fixes().at(-1) ?? remarks).focus();
    else if (focused === correctAll && correctAll.hidden) remarks.focus();
    css.textContent = tokenCss(own) || '/* Nothing differs from the theme. */';
    honours.replaceChildren(tableOf(`Handed to the provider’s frames: ${HANDED.map((name) => `--kassa-${name}`).join(', ')}.`, ['Provider', 'Style', 'Web fonts', 'Of this theme not shown'],
      app.facts.providers.map((row) => [row.name, row.styles, row.fonts, gate(baseOf(settings), own, row).filter(({ rule }) => rule === 'provider').map(({ says }) => says).join(' ') || '–'])));
    const key = toAddress(settings);
    if (key !== shown) {
      shown = key;
      for (const stage of stages) restage(stage, settings);
    }
  }

  /** @param {typeof stages[number]} stage @param {Settings} settings */
  function restage(stage, settings) {
    if (stage.cell) live.remove(stage.cell);
    stage.box.dataset.theme = settings.theme;
    const own = { ...settings, state: stage.state, view: 'one' };
    stage.cover.href = toAddress(own);
    stage.cover.setAttribute('aria-label', `${screenLabel(stage.state)}; open alone`);
    stage.cell = { settings: own, home: stage.inner, drawn: () => stage.box.classList.add('drawn'), found: (found) => {
      stage.found = found.filter(({ rule }) => ['contrast', 'target', 'focus', 'cut', 'overlap', 'broken'].includes(rule));
      const all = stages.flatMap(({ found, state }) => found.map((finding) => ({ ...finding, settings: { ...settings, state, view: 'one' }, cell: state })));
      fillMeasured([all, app.href({})], () => [made('h3', {}, `Measured on the checkouts above: ${all.length || 'nothing'} found`), findingList(app, all)]);
    } };
    live.add(stage.cell);
  }

  return { root, show, leave: () => { for (const { cell } of stages) if (cell) live.remove(cell); live.leave(); } };
}
