// Where the files stand that the page reads: in their own folders, as long as it is served from the project's root.
// tools/preview-page.mjs lays them beside the page when it is built, and writes this file anew there. Reads nothing itself.

/** The folder of kassa.js. */
export const WIDGET = '../../dist/';

/** @type {Record<string, string>} What the page reads, and from where. A name that ends in a slash is a folder. */
export const FILES = {
  'locales/': '../../locales/',
  'languages.tsv': '../../tests/native/locales/languages.tsv',
  'places.tsv': '../../tests/native/locales/places.tsv',
  'outcomes.tsv': '../../src/domain/data/outcomes.tsv',
  'methods.tsv': '../../src/domain/data/methods.tsv',
  'countries.tsv': '../../src/domain/data/countries.tsv',
  'currencies.tsv': '../../src/domain/data/currencies.tsv',
  'disclosure.tsv': '../../src/domain/data/disclosure.tsv',
  'providers.tsv': '../../src/providers/providers.tsv',
  'tokens.css': '../../src/view/style/tokens.css',
  'policy.mjs': '../../tools/policy.mjs',
  'capabilities.mjs': '../../tools/capabilities.mjs',
  'fluent-syntax.js': '../../tools/node_modules/@fluent/syntax/esm/index.js',
};
