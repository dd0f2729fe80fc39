/**
 * What a buyer sees in one tab, read at one moment: where they are, what the checkout says, what can be pressed.
 * Does NOT press anything.
 */
import { say } from '../words.mjs';

/**
 * @typedef {object} Screen
 * @property {'shop' | 'bank' | 'nowhere'} place `nowhere`: the browser's own page, or a page that is just going
 * @property {string} tone of the status region: progress, good, problem or nothing
 * @property {string} outcome its id
 * @property {string} title
 * @property {string} body
 * @property {boolean} live a pay button that could be pressed
 * @property {number} choices how many methods could be chosen
 * @property {string[]} steps the buttons of next steps and ways out, top first
 * @property {string} attempt the key of this document's attempt that has not ended, if it began one
 * @property {boolean} challenged the bank's page stands in a frame
 * @property {string[]} errors uncaught in this document
 */

/** @type {Screen} */
const NOTHING = { place: 'nowhere', tone: '', outcome: '', title: '', body: '', live: false, choices: 0, steps: [], attempt: '', challenged: false, errors: [] };

/** Runs in every document before its own scripts. `factor`: how much faster the widget's pauses pass. @param {number} factor */
export function prepare(factor) {
  if (window !== window.top) return;
  const chaos = { attempt: '', errors: [] };
  Object.defineProperty(window, 'chaos', { value: chaos });
  window.addEventListener('kassa-submit', ({ detail }) => { chaos.attempt = detail.key; }, true);
  window.addEventListener('kassa-result', ({ detail }) => {
    if (detail.status !== 'unknown' && detail.key === chaos.attempt) chaos.attempt = '';
  }, true);
  window.addEventListener('unhandledrejection', (event) => chaos.errors.push(`unhandled rejection: ${event.reason}`));
  window.addEventListener('error', (event) => chaos.errors.push(`uncaught: ${event.message}`));
  window.print = () => {}; // Paper would stand in the way.
  // The longest of the widget's own pauses begin at 15 seconds, and so does its patience with others: both stay.
  const original = window.setTimeout;
  const quick = (ms) => (ms >= 900 && ms < 15_000 ? ms / factor : ms);
  window.setTimeout = (act, ms, ...rest) => original(act, quick(ms), ...rest);
}

/** What makes a button one of a next step or a way out. */
export const STEPS = 'button[part~="outcome-step"], [part~="challenge"] button';

/** @param {import('playwright-core').Page} page @param {import('../sandbox.mjs').Sandbox} sandbox @returns {Promise<Screen>} */
export async function look(page, sandbox) {
  if (page.url().startsWith(`${sandbox.provider}/`)) return { ...NOTHING, place: 'bank' };
  if (!page.url().startsWith(`${sandbox.shop}/`)) return NOTHING;
  // A page that is just going has nothing to say.
  const read = await page.evaluate(seen, STEPS).catch(() => null);
  return read ? { ...NOTHING, place: 'shop', ...read } : NOTHING;
}

/** Runs in the page. @param {string} steps */
function seen(steps) {
  const root = document.querySelector('kassa-checkout')?.shadowRoot;
  if (!root || !window.chaos) return null; // The browser's own page has the address it failed to load.
  const text = (part) => (root.querySelector(`[part~="${part}"]`)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const outcome = root.querySelector('[part~="outcome"]');
  const pay = root.querySelector('[part~="pay"]');
  return {
    tone: outcome?.dataset.tone ?? '',
    outcome: outcome?.dataset.outcome ?? '',
    title: text('outcome-title'),
    body: text('outcome-body'),
    live: Boolean(pay && !pay.disabled && shown(pay)),
    choices: [...root.querySelectorAll('input[type="radio"]')].filter((radio) => !radio.disabled && shown(radio.closest('label') ?? radio)).length,
    steps: [...root.querySelectorAll(steps)].filter(shown).map((button) => button.innerText.trim()),
    attempt: window.chaos.attempt,
    challenged: Boolean(document.querySelector('iframe[src*="/three_ds/"]')),
    errors: [...window.chaos.errors],
  };
}

const PAID = say('en', 'result-paid-title');
const NOT_CHARGED = say('en', 'money-not-charged');
const STOPPED = say('en', 'boot-stopped-title');

/** @param {Screen} screen */
export const isPaid = (screen) => screen.title === PAID;
/** Paid, ordered, or ordered and to be paid by a date. @param {Screen} screen */
export const isGood = (screen) => screen.tone === 'good';
/** @param {Screen} screen */
export const saysNotCharged = (screen) => screen.body.includes(NOT_CHARGED);
/** @param {Screen} screen */
export const hasStopped = (screen) => screen.title === STOPPED;

/** A screen as a line of a report. @param {Screen} screen */
export function described(screen) {
  const { place, tone, title, body, live, steps, attempt, challenged } = screen;
  const more = [tone && `[${tone}]`, title && `“${title}”`, body, live && 'pay button live', challenged && 'bank’s frame', attempt && `attempt ${attempt}`];
  return [place, ...more, steps.length > 0 && `buttons: ${steps.join(' | ')}`].filter(Boolean).join('; ');
}
