// The demo shop's own behaviour: which buyer, in which words, and what it does with the checkout's events.
// Everything it asks of the checkout goes through public attributes. Does NOT know how a payment is made.

import { PARTS, PRESETS, addressOf, buyerOf, sameOrder, sessionUrl, withSession } from './buyer.js';
import { SHOWS, overlayOf, showOf, withShow } from './shows.js';
import { WORDS, tagFor } from './words.js';

/** @typedef {import('./buyer.js').Buyer} Buyer */
/** @typedef {import('../../src/embed/kassa.d.ts').KassaCheckout} KassaCheckout */

const TYPING_PAUSE = 400; // ms after the last key until a half-typed value counts

const checkout = /** @type {KassaCheckout} */ (find('kassa-checkout'));
const form = /** @type {HTMLFormElement} */ (find('#buyer'));
const preset = /** @type {HTMLSelectElement} */ (find('[name=preset]'));
const choice = /** @type {HTMLSelectElement} */ (find('[name=show]'));
const thanks = /** @type {HTMLElement} */ (find('#thanks'));
const help = /** @type {HTMLDialogElement} */ (find('#help'));

let show = showOf(query());
let buyer = buyerOf(query(), navigator.language, SHOWS[show]?.country);
let words = WORDS.en;

offerChoices();
serve();
order();
listen();

/** Tells page, control and checkout who the buyer is. What the buyer has typed into the checkout is not touched. */
function serve() {
  speak();
  for (const part of PARTS) {
    const input = field(part);
    if (input.value !== buyer[part]) input.value = buyer[part];
  }
  const { country, ...rest } = buyer;
  const usual = Object.hasOwn(PRESETS, country) ? PRESETS[country] : undefined;
  preset.options[0].text = `${country} · ${buyer.locale} · ${buyer.currency}`;
  preset.value = usual && JSON.stringify(usual) === JSON.stringify(rest) ? country : '';
  choice.value = show;
  attribute('locale', buyer.locale);
}

/** Tells the checkout where its session is. */
function order() {
  attribute('session-url', address());
}

function address() {
  return sessionUrl(buyer, query(), overlayOf(show, buyer));
}

function speak() {
  const tag = tagFor(buyer.locale);
  words = WORDS[tag];
  document.documentElement.lang = tag;
  document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
  document.title = `${words.checkout} – Atelier Kassa`;
  for (const element of document.querySelectorAll('[data-words]')) {
    element.textContent = words[/** @type {HTMLElement} */ (element).dataset.words ?? ''] ?? '';
  }
  // The control keeps English around them; these three speak to the buyer.
  for (const own of ['.skip', '#change', '#show']) find(own).setAttribute('lang', tag);
}

/** @param {Buyer} next @param {string} [shown] */
function change(next, shown = show) {
  if (shown === show && PARTS.every((part) => next[part] === buyer[part])) return;
  const same = shown === show && sameOrder(next, buyer);
  // An order that was begun keeps its session in every language; one session may be paid, two would be two orders.
  const session = same ? query().get('session') : null;
  buyer = next;
  if (!same) thanks.hidden = true; // Another buyer, another order.
  goTo(addressOf(location.href, buyer, session));
  if (shown !== show) goTo(withShow(location.href, shown));
  show = shown;
  serve();
  if (!session) order();
}

/** Shows something else, to the buyer who sees it best; they keep their language. @param {string} shown */
function present(shown) {
  const { country } = SHOWS[shown] ?? {};
  change(country ? { country, ...PRESETS[country], locale: buyer.locale } : buyer, shown);
}

/**
 * A session in the address that has run out, or that a restarted server has forgotten, would never load again.
 * One that only cannot be reached stays: it may have been paid.
 * @param {string} code
 */
async function startAnew(code) {
  const session = query().get('session');
  if (!session || !['session-expired', 'session-unreachable'].includes(code)) return;
  const reply = await fetch(address()).catch(() => undefined);
  const gone = code === 'session-expired' ? reply?.ok : reply?.status === 404;
  if (!gone || query().get('session') !== session) return;
  goTo(withSession(location.href, null));
  order();
}

function query() {
  return new URLSearchParams(location.search);
}

/** Another address for the page that is here. @param {string} href */
function goTo(href) {
  history.replaceState(history.state, '', href);
}

function listen() {
  let typing = 0;
  const take = () => {
    clearTimeout(typing);
    change({ country: field('country').value, locale: field('locale').value, currency: field('currency').value, amount: field('amount').value });
  };
  form.addEventListener('input', (event) => {
    if (event.target === preset || event.target === choice) return;
    clearTimeout(typing);
    typing = setTimeout(take, TYPING_PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target === choice) return present(choice.value);
    if (event.target !== preset) return take();
    if (Object.hasOwn(PRESETS, preset.value)) change({ country: preset.value, ...PRESETS[preset.value] });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take();
  });

  const button = find('#change');
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    find('#details').toggleAttribute('hidden', !open);
  });

  // From here on a reload, or the way back from a bank, is about this order.
  checkout.addEventListener('kassa-submit', ({ detail }) => {
    if (detail.session) goTo(withSession(location.href, detail.session));
  });
  checkout.addEventListener('kassa-error', ({ detail }) => void startAnew(detail.code));
  checkout.addEventListener('kassa-result', ({ detail }) => {
    const thank = detail.status === 'succeeded' ? 'paid' : detail.status === 'placed' ? 'placed' : '';
    // No live region: the checkout has announced it already.
    thanks.hidden = !thank;
    thanks.dataset.words = thank;
    thanks.textContent = words[thank] ?? '';
  });
  checkout.addEventListener('kassa-help', ({ detail }) => {
    for (const [part, value] of Object.entries(detail)) {
      const place = help.querySelector(`[data-help="${part}"]`);
      if (place) place.textContent = value ?? '–';
    }
    if (!help.open) help.showModal();
  });
}

/** Fills the lists of the demo control. Names are in English, as the control is. */
function offerChoices() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [country, { locale, currency }] of Object.entries(PRESETS)) {
    const name = names.of(country) ?? country;
    preset.append(new Option(`${name} · ${locale} · ${currency}`, country));
    suggest('#countries', country, name);
  }
  const presets = Object.values(PRESETS);
  for (const locale of [...presets.map((each) => each.locale), 'zh-CN', 'ar-EG', 'de-CH', 'fr-CA']) suggest('#locales', locale);
  for (const currency of new Set([...presets.map((each) => each.currency), 'KWD', 'IDR', 'KRW'])) suggest('#currencies', currency);
}

/** @param {string} list @param {string} value @param {string} [label] */
function suggest(list, value, label) {
  const option = document.createElement('option');
  option.value = value;
  if (label) option.label = label;
  find(list).append(option);
}

/** Sets an attribute that has changed, and leaves the others alone. @param {string} name @param {string} value */
function attribute(name, value) {
  if (checkout.getAttribute(name) !== value) checkout.setAttribute(name, value);
}

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

/** @param {string} selector */
function find(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`the page lacks ${selector}`);
  return element;
}
