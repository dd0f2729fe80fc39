// The designers' page at work: the address to the controls, the controls to the checkout, and its explanation beside it.
// The checkout is driven through its public face alone. Does NOT load it again for a change, and keeps nothing.

import { CURRENCY_OF, DEFAULTS, choices } from './choices.js';
import { showExplanation } from './explanation.js';
import { order } from './order.js';
import { PSEUDO, pseudo } from './pseudo.js';
import { showWhy } from './why.js';

/** @typedef {import('./choices.js').Control} Control */
/** @typedef {import('../../src/embed/kassa.d.ts').KassaCheckout} KassaCheckout */
/** @typedef {import('../../src/embed/kassa.d.ts').KassaTokenEvent} KassaTokenEvent */

const TYPING_PAUSE = 300; // ms after the last key until a half-typed value counts
const NARROWEST = 240; // CSS pixels

const CONTROLS = /** @type {Control[]} */ (Object.keys(DEFAULTS));
const checkout = /** @type {KassaCheckout} */ (document.querySelector('kassa-checkout'));
const form = /** @type {HTMLFormElement} */ (byId('controls'));
const frame = byId('frame');

const chosen = fromAddress();
let explaining = 0;
/** The script stands beside the page that Trunk built; beside the source of the page it stands in dist/. */
const folder = /\/www\/(index\.html)?$/.test(location.pathname) ? '../dist/' : './';
const packs = await listed();
/** @type {Record<string, string>} Texts of locales that nobody speaks, by tag. */
const texts = await pseudoTexts();

offerChoices();
show();
listen();
load();

/** Tags of all locales; the build lists them. @returns {Promise<string[]>} */
async function listed() {
  const list = await fetch(`${folder}assets.json`).then((reply) => reply.json()).catch(() => ({ locales: { en: {} } }));
  return Object.keys(list.locales);
}

async function pseudoTexts() {
  const english = await fetch(`${folder}locales/en.ftl`).then((reply) => (reply.ok ? reply.text() : '')).catch(() => '');
  return Object.fromEntries(Object.keys(PSEUDO).map((tag) => [tag, pseudo(english, tag)]));
}

function fromAddress() {
  const query = new URLSearchParams(location.search);
  const given = { ...DEFAULTS };
  for (const control of CONTROLS) given[control] = query.get(control) ?? DEFAULTS[control];
  if (!query.has('currency')) given.currency = CURRENCY_OF[given.country] ?? DEFAULTS.currency;
  return given;
}

/** Puts everything chosen where it belongs. What stays the same is not touched. */
function show() {
  for (const control of CONTROLS) {
    const input = field(control);
    if (control === 'width') input.value = hasOption(input, chosen.width) ? chosen.width : 'free';
    else {
      if (input instanceof HTMLSelectElement && !hasOption(input, chosen[control])) input.append(new Option(chosen[control]));
      if (input.value !== chosen[control]) input.value = chosen[control];
    }
  }
  attribute('locale', chosen.locale);
  attribute('dir', chosen.dir === 'auto' ? null : chosen.dir);
  attribute('theme', chosen.theme);
  const own = texts[chosen.locale] && { [chosen.locale]: texts[chosen.locale] };
  const document = { ...order(chosen), ...(own && { texts: own }) };
  if (JSON.stringify(document) !== JSON.stringify(checkout.session)) checkout.session = document;
  attribute('state', chosen.state === 'live' ? null : chosen.state);
  frame.parentElement?.setAttribute('data-theme', chosen.theme);
  const pixels = Number.parseInt(chosen.width, 10);
  const free = !(pixels >= NARROWEST);
  frame.classList.toggle('free', free);
  frame.style.width = free ? '' : `${pixels}px`;
  explainSoon();
}

/** @param {Partial<typeof chosen>} choice */
function choose(choice) {
  Object.assign(chosen, choice);
  const url = new URL(location.href);
  for (const control of CONTROLS) url.searchParams.set(control, chosen[control]);
  history.replaceState(history.state, '', url);
  byId('copied').textContent = '';
  show();
}

function listen() {
  let typing = 0;
  form.addEventListener('input', ({ target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (name === 'exact') {
        if (Number(value) >= NARROWEST) choose({ width: String(Math.round(Number(value))) });
      } else if (name === 'country') choose({ country: value, currency: CURRENCY_OF[value] ?? chosen.currency });
      else choose({ [name]: value });
    }, target instanceof HTMLSelectElement ? 0 : TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  // The browser's own handle in the corner writes the width into the style; it counts when it is let go, wherever that is.
  addEventListener('pointerup', () => {
    const width = Math.round(Number.parseFloat(frame.style.width));
    if (width && String(width) !== chosen.width) choose({ width: String(width) });
  });
  new ResizeObserver(() => {
    const width = Math.round(frame.offsetWidth);
    byId('measured').textContent = `${width} px wide`;
    const exact = field('exact');
    if (document.activeElement !== exact) exact.value = String(width);
  }).observe(frame);

  byId('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      byId('copied').textContent = 'Copied.';
    } catch {
      byId('copied').textContent = 'Not allowed here; copy the address instead.';
    }
  });

  for (const name of ['kassa-ready', 'kassa-change', 'kassa-error']) checkout.addEventListener(name, explainSoon);
  // Without a state the checkout really pays. There is no shop behind this page, so the page makes the answer up.
  checkout.addEventListener('kassa-token', (event) => {
    const { respondWith, detail } = /** @type {KassaTokenEvent} */ (event);
    respondWith.call(event, { status: detail.method === 'cod' ? 'placed' : 'succeeded', payment: 'pay_preview' });
  });
}

async function load() {
  try {
    const kassa = await import(new URL(`${folder}kassa.js`, document.baseURI).href);
    await kassa.preload();
    explainSoon();
  } catch {
    byId('missing').hidden = false;
  }
}

/** The explanation, once the checkout has taken in what has just changed. */
function explainSoon() {
  cancelAnimationFrame(explaining);
  explaining = requestAnimationFrame(() => {
    explaining = requestAnimationFrame(() => {
      if (!checkout.explain) return;
      const explanation = checkout.explain();
      showExplanation(explanation);
      showWhy(explanation);
    });
  });
}

function offerChoices() {
  for (const [control, groups] of Object.entries(choices(packs))) {
    const select = field(control);
    for (const [name, group] of Object.entries(groups)) {
      const options = group.map(({ value, label }) => new Option(label, value));
      if (!name) select.append(...options);
      else {
        const list = document.createElement('optgroup');
        list.label = name;
        list.append(...options);
        select.append(list);
      }
    }
  }
}

/** @param {HTMLInputElement | HTMLSelectElement} select @param {string} value */
function hasOption(select, value) {
  return select instanceof HTMLSelectElement && [...select.options].some((option) => option.value === value);
}

/** @param {string} name @param {string | null} value */
function attribute(name, value) {
  if (checkout.getAttribute(name) === value) return;
  if (value === null) checkout.removeAttribute(name);
  else checkout.setAttribute(name, value);
}

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
