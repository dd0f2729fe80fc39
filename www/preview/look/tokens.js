// The tokens a shop may set and what the built-in themes give them, read from the widget's own sheet of tokens. Pure.

/** @typedef {'light' | 'dark' | 'high-contrast'} Theme */

export const THEMES = /** @type {Theme[]} */ (['light', 'dark', 'high-contrast']);

/** @param {string} css src/view/style/tokens.css @returns {Record<Theme, Record<string, string>>} every token by theme, without dashes in front */
export function themesOf(css) {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/@media[^{]*\{/g, '');
  const themes = /** @type {Record<string, Record<string, string>>} */ ({ light: {}, dark: {}, 'high-contrast': {} });
  for (const [, selector, body] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const theme = selector.match(/data-theme='(dark|high-contrast)'/)?.[1] ?? (selector.trim() === '.frame' ? 'light' : '');
    for (const [, name, value] of body.matchAll(/var\(--kassa-([\w-]+), *([^;]+)\)\s*;/g)) if (theme) themes[theme][name] = value.trim();
  }
  // What a theme does not say it has from the first.
  return /** @type {Record<Theme, Record<string, string>>} */ (Object.fromEntries(Object.entries(themes).map(([theme, own]) => [theme, { ...themes.light, ...own }])));
}

/** @type {Record<string, string>} What each token colours, in the words of a designer. */
export const MEANINGS = {
  accent: 'pay button, chosen method, focus ring', 'on-accent': 'text on the accent', ink: 'text', quiet: 'secondary text',
  paper: 'the checkout’s ground', field: 'ground of fields', tint: 'ground of the chosen method and notes', line: 'hairlines',
  edge: 'edges of fields and buttons', wrong: 'faults and refusals', 'wrong-tint': 'ground of refusals', good: 'good endings',
  'good-tint': 'ground of good endings', radius: 'corners', font: 'font family', 'field-size': 'text in fields',
};

/** What is handed to the provider's frames (src/embed/look.rs); all else stays in the widget. */
export const HANDED = ['ink', 'quiet', 'wrong', 'field', 'font', 'field-size'];
