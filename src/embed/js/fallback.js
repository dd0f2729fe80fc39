// What is shown when the program cannot start or has stopped. The words were prepared at build time from
// the locale files, so that they need nothing that might be missing. There is no pay button here.

import { boot } from 'kassa-locales';
import { make } from './frame.js';

const RTL = /^(ar|he|fa|ur)\b/;

/**
 * @param {ShadowRoot} root
 * @param {string} locale
 * @param {'failed' | 'stopped'} kind
 * @param {() => void} retry
 */
export function showFallback(root, locale, kind, retry) {
  const words = boot[locale];
  const frame = make('div', 'frame', 'frame');
  frame.lang = locale;
  frame.dir = RTL.test(locale) ? 'rtl' : 'ltr';
  const status = make('div', 'status', 'outcome');
  status.setAttribute('role', 'alert');
  status.dataset.tone = 'problem';
  const inner = make('div', 'words');
  const title = make('p', 'title', 'outcome-title');
  const body = make('p', '', 'outcome-body');
  const button = make('button', 'step', 'outcome-step');
  button.setAttribute('type', 'button');
  button.textContent = words['boot-failed-retry'];
  button.addEventListener('click', retry);
  inner.append(title, body, button);
  status.append(inner);
  frame.append(status);
  root.replaceChildren(frame);
  // Put in after the region stands, so that screen readers announce it.
  title.textContent = words[`boot-${kind}-title`];
  body.textContent = words[`boot-${kind}-body`];
}
