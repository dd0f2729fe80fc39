// What a shop writes to embed the checkout as it is shown now: script tags, the element, its tokens. Texts out, for
// copying; the values are those of the settings. Does NOT know how the shop's server makes the session.

import { tokensOf } from './address.js';

/** @typedef {import('./address.js').Settings} Settings */
/** @typedef {import('./facts.js').Facts} Facts */

/** @type {Record<string, string>} */
export const WAYS = { session: 'with a session from the shop’s server', attributes: 'with attributes alone', script: 'with a session set by script' };

/** @param {string} text */
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * @param {Settings} settings
 * @param {Facts} facts
 * @param {unknown} session what the page hands over here
 */
export function embedCode(settings, { assets, providers }, session) {
  const { script } = assets;
  const look = providers.find(({ id }) => id === settings.look);
  const attributes = /** @type {[string, string][]} */ ([
    ...(settings.embed === 'session' ? [['session-url', '/api/session']] : []),
    ['locale', settings.locale],
    ...(settings.embed === 'attributes' ? [['country', settings.country], ['currency', settings.currency], ['amount', settings.amount], ['provider', settings.look], ['publishable-key', look?.key_test ?? ''], ['confirm-url', '/api/confirm']] : []),
    ...(settings.theme === 'auto' ? [] : [['theme', settings.theme]]),
    ...(settings.dir === 'auto' ? [] : [['dir', settings.dir]]),
  ]);
  const css = tokenCss(tokensOf(settings.tokens));
  return [
    `<script type="module" src="/kassa/${script.url}" integrity="${script.integrity}" crossorigin></script>`,
    '<script nomodule defer src="/kassa/kassa-nomodule.js"></script>',
    ...(css ? ['', '<!-- In the shop’s style sheet: -->', ...css.split('\n').map((line) => `<!-- ${line} -->`)] : []),
    '',
    `<kassa-checkout${attributes.map(([name, value]) => `\n  ${name}="${quoted(value)}"`).join('')}>`,
    '  Please switch on JavaScript to pay.',
    '</kassa-checkout>',
    ...(settings.embed === 'script' ? ['', '<script type="module" src="/checkout.js"></script>', '', '// checkout.js', `document.querySelector('kassa-checkout').session = ${JSON.stringify(session, null, 2)};`] : []),
  ].join('\n');
}

/** A rule with the tokens. @param {Record<string, string>} tokens @param {string} [selector] */
export function tokenCss(tokens, selector = 'kassa-checkout') {
  const lines = Object.entries(tokens).map(([name, value]) => `  --kassa-${name}: ${value};`);
  return lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '';
}
