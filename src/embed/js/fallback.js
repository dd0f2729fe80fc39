// What is shown when the program cannot start or has stopped. The words come from the locale's first file, which is
// mostly there already; English stands in the script itself. There is no pay button here.

import { english } from 'kassa-locales';
import { make } from './frame.js';
import { soon, words as wordsOf } from './words.js';

const RTL = /^(ar|he|fa|ur)\b/;

/**
 * Empties the root at once, and then says what happened.
 * @param {ShadowRoot} root
 * @param {string} locale
 * @param {'failed' | 'stopped'} kind
 * @param {() => void} retry
 */
export async function showFallback(root, locale, kind, retry) {
  const frame = make('div', 'frame', 'frame');
  const status = make('div', 'status', 'outcome');
  status.setAttribute('role', 'alert');
  status.dataset.tone = 'problem';
  frame.append(status);
  root.replaceChildren(frame);
  const found = await fetched(locale);
  const words = found ?? english;
  frame.lang = found ? locale : 'en';
  frame.dir = RTL.test(frame.lang) ? 'rtl' : 'ltr';
  const inner = make('div', 'words');
  const title = make('p', 'title', 'outcome-title');
  const body = make('p', '', 'outcome-body');
  const button = make('button', 'step', 'outcome-step');
  button.setAttribute('type', 'button');
  button.addEventListener('click', retry);
  title.textContent = words[`boot-${kind}-title`];
  body.textContent = words[`boot-${kind}-body`];
  button.textContent = words['boot-failed-retry'];
  inner.append(title, body, button);
  // Put in after the region stands, so that screen readers announce it.
  status.append(inner);
}

/**
 * The locale's plain messages, by id; nothing if they cannot be had.
 * @param {string} locale
 * @returns {Promise<Record<string, string> | undefined>}
 */
async function fetched(locale) {
  if (locale === 'en') return undefined;
  try {
    const [, own, title, body] = (await soon(wordsOf(locale))).split('\n');
    const [retry, stopped, ask] = own.split('\t');
    return {
      ...english,
      'boot-failed-retry': retry, 'boot-stopped-title': stopped, 'boot-stopped-body': ask, 'boot-failed-title': title, 'boot-failed-body': body,
    };
  } catch {
    return undefined;
  }
}
