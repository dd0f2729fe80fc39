// What is on screen before the program is there: the style and a still picture of the checkout.
// It has no words but the one for screen readers, and nothing that can be pressed.

import css from '../../view/style/checkout.css';
import { loading } from 'kassa-locales';

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** One sheet for all checkouts on the page: allowed under a strict style-src. @param {ShadowRoot} root */
export function adoptStyle(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
}

/** @param {ShadowRoot} root @param {string} locale */
export function showSkeleton(root, locale) {
  const frame = make('div', 'frame skeleton', 'frame');
  frame.setAttribute('aria-busy', 'true');
  frame.setAttribute('role', 'status');
  frame.lang = locale;
  const spoken = make('span', 'spoken');
  spoken.textContent = loading[locale];
  const summary = make('div', 'bones');
  summary.append(make('i', 'bone short'), make('i', 'bone'), make('i', 'bone big'));
  const rows = make('div', 'rows');
  for (let row = 0; row < 5; row += 1) rows.append(make('i', 'bone row-bone'));
  frame.append(spoken, summary, rows, make('i', 'bone pay-bone'));
  root.replaceChildren(frame);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} [part]
 */
export function make(tag, className, part) {
  const element = document.createElement(tag);
  element.className = className;
  if (part) element.setAttribute('part', part);
  return element;
}
