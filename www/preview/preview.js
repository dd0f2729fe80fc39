// The designers' page: the address to the settings, the settings to one of its views, and the controls beside it.
// Each view is a module of its own and is loaded when it is opened. The checkout is driven through its public face alone.

import { fromAddress, toAddress } from './address.js';
import { controls } from './controls.js';
import { answers, copied, made, place } from './dom.js';
import { facts as loadFacts, widgetFolder } from './facts.js';
import { Packs } from './words/packs.js';

/** @typedef {import('./address.js').Settings} Settings */
/** @typedef {import('./facts.js').Facts} Facts */
/**
 * What a view is given.
 * @typedef {object} App
 * @property {Settings} settings
 * @property {Facts} facts
 * @property {Packs} packs
 * @property {(change: Partial<Settings>) => void} choose
 * @property {(change: Partial<Settings>) => string} href an address with a change
 */
/** @typedef {{ root: HTMLElement, show: (settings: Settings) => void, leave?: () => void, focus?: () => void }} View `focus` is called when what had the focus has gone */

/** The views in the order of the menu; `plain` has no use for the controls. @type {Record<string, { name: string, plain?: boolean, open: () => Promise<{ view: (app: App) => View }> }>} */
const VIEWS = {
  one: { name: 'One', open: () => import('./views/one.js') },
  matrix: { name: 'Matrix', open: () => import('./views/matrix.js') },
  outcomes: { name: 'Outcomes', open: () => import('./views/outcomes.js') },
  texts: { name: 'Texts', plain: true, open: () => import('./views/texts.js') },
  themes: { name: 'Themes', open: () => import('./views/themes.js') },
  review: { name: 'Hand-over', plain: true, open: () => import('./views/review.js') },
  code: { name: 'Code', open: () => import('./views/code.js') },
};

try {
  await begin(await loadFacts());
} catch (fault) {
  console.error(fault);
  place('missing').hidden = false;
}

/** @param {Facts} facts */
async function begin(facts) {
  const currencyOf = (/** @type {string} */ country) => facts.countries.find(({ code }) => code === country)?.currency || undefined;
  /** @type {App} */
  const app = {
    settings: fromAddress(location.search, currencyOf),
    facts,
    packs: await Packs.open(facts.tags),
    choose: (change) => choose(change),
    href: (change) => toAddress({ ...app.settings, ...change }),
  };
  const { form, fill } = controls(facts, (change) => choose(change));
  place('side').append(folded(form));
  /** @type {View | undefined} */
  let view;
  let opened = '';
  const links = Object.entries(VIEWS).map(([id, { name }]) => ({ id, link: made('a', {}, name) }));
  place('views').append(...links.map(({ link }) => link));

  import(`${widgetFolder}kassa.js`).catch(() => { place('missing').hidden = false; });
  addEventListener('popstate', () => {
    const before = app.settings.view;
    app.settings = fromAddress(location.search, currencyOf);
    void show().then(() => { if (before !== app.settings.view && document.activeElement === document.body) place('view').focus(); });
  });
  // Links to other views stay in the page; with a modifier key they are links like any other.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const next = fromAddress(link.getAttribute('href') ?? '', currencyOf);
    const isOther = next.view !== app.settings.view;
    app.settings = next;
    history.pushState(null, '', toAddress(next));
    void show().then(() => {
      if (isOther) place('view').focus();
      // The link was in what is hidden or made anew now.
      else if (!link.getClientRects().length) (view?.focus ?? (() => place('view').focus()))();
    });
  });
  app.packs.addEventListener('change', () => void show());
  await show();

  /** @param {Partial<Settings>} change */
  function choose(change) {
    app.settings = { ...app.settings, ...change };
    history.replaceState(history.state, '', toAddress(app.settings));
    void show();
  }

  async function show() {
    const { view: wanted } = app.settings;
    const name = Object.hasOwn(VIEWS, wanted) ? wanted : 'one';
    if (name !== opened) {
      opened = name;
      const { view: make } = await VIEWS[name].open();
      if (opened !== name) return;
      view?.leave?.();
      view = make(app);
      place('view').replaceChildren(view.root);
      document.title = `${VIEWS[name].name} · Kassa preview`;
    }
    document.body.classList.toggle('plain', Boolean(VIEWS[name].plain));
    for (const { id, link } of links) {
      link.href = app.href({ view: id });
      if (id === name) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    // What was chosen while the view was loaded counts, too.
    fill(app.settings);
    view?.show(app.settings);
  }

  const answer = answers(place('copied'));
  place('copy').addEventListener('click', async () => answer((await copied(location.href)) ? 'Copied.' : 'Not allowed here; copy the address instead.'));
}

/** The settings, folded where they would stand before the view and not beside it. @param {Node} form */
function folded(form) {
  const fold = made('details', { id: 'settings' }, made('summary', {}, 'Settings'), form);
  const wide = matchMedia('(min-width: 60rem)');
  const follow = () => { fold.open = wide.matches; };
  wide.addEventListener('change', follow);
  follow();
  return fold;
}
