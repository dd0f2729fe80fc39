// The locale files as they ship, two for each locale (late.txt says what comes second), and what the script must know before
// they arrive: which locales there are, the words for "loading" and "failed", each first file's address and checksum.
// Does NOT check that translations are complete or well formed in detail: the native tests do.

import { parse, serialize, Resource } from '@fluent/syntax';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressed } from './files.mjs';

const REFERENCE = 'en';
const BOOT = /^boot-/;
/** What the script itself says while, or because, the module is not there. */
const REQUIRED = ['boot-loading', 'boot-failed-title', 'boot-failed-body', 'boot-failed-retry'];

/**
 * Reads every `<tag>.ftl` of the folder.
 * Returns `files`: path to shipped text; `module`: the exports of the virtual module `kassa-locales`; and `rest`: tag to
 * address and checksum of the second file. They also open the first file, so that the script need not carry them.
 * Throws on a file Fluent cannot read, on a required boot message missing in English, and on one that is not plain text.
 */
export function readLocales(folder) {
  const tags = readdirSync(folder).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -4)).sort();
  if (!tags.includes(REFERENCE)) throw new Error(`locales/${REFERENCE}.ftl is missing`);
  tags.splice(tags.indexOf(REFERENCE), 1);
  tags.unshift(REFERENCE);

  const late = readLate(folder);
  const isLate = ({ id }) => late.some((beginning) => id.name.startsWith(beginning));
  const isFirst = (entry) => !isLate(entry);
  const files = {};
  const rest = {};
  const module = { tags, boot: {}, urls: {}, integrity: {} };
  for (const tag of tags) {
    const resource = readFluent(join(folder, `${tag}.ftl`), tag);
    const [first, second] = [`locales/${tag}.ftl`, `locales/${tag}.rest.ftl`];
    files[second] = shipped(resource, isLate);
    rest[tag] = addressed(second, files[second]);
    files[first] = `# ${rest[tag].url} ${rest[tag].integrity}\n${shipped(resource, isFirst)}`;
    // English fills what a translation does not have yet: these words are shown when nothing else works.
    module.boot[tag] = { ...module.boot[REFERENCE], ...bootMessages(resource, tag) };
    const { url, integrity } = addressed(first, files[first]);
    module.urls[tag] = url;
    module.integrity[tag] = integrity;
  }
  for (const id of REQUIRED) {
    if (!module.boot[REFERENCE][id]) throw new Error(`locales/${REFERENCE}.ftl lacks ${id}`);
  }
  return { files, module, rest };
}

/** How the ids begin of what is said only once a buyer can choose. */
function readLate(folder) {
  return readFileSync(join(folder, 'late.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
}

function readFluent(path, tag) {
  const source = readFileSync(path, 'utf8');
  const resource = parse(source);
  const junk = resource.body.find((entry) => entry.type === 'Junk');
  if (junk) {
    const line = source.slice(0, junk.span.start).split('\n').length;
    const reason = junk.annotations.map((annotation) => annotation.message).join(' ');
    throw new Error(`locales/${tag}.ftl:${line}: ${reason}`);
  }
  return resource;
}

/** What stands in the scripts themselves, so that the file need not carry it. */
const INSIDE = new Set(['boot-loading', 'boot-outdated']);

/** The messages that are wanted. Comments are for translators; blank lines between messages go with them. */
function shipped(resource, isWanted) {
  const body = resource.body.filter((entry) => entry.type === 'Message' && !INSIDE.has(entry.id.name) && isWanted(entry));
  for (const entry of body) entry.comment = null;
  return serialize(new Resource(body));
}

function bootMessages(resource, tag) {
  const messages = {};
  for (const entry of resource.body) {
    if (entry.type === 'Message' && BOOT.test(entry.id.name)) messages[entry.id.name] = plainText(entry, tag);
  }
  return messages;
}

/** No engine runs yet when these are shown, so they cannot have variables or references. */
function plainText(message, tag) {
  const elements = message.value?.elements ?? [];
  const texts = elements.map((element) => element.value ?? (element.expression.type === 'StringLiteral' ? element.expression.parse().value : null));
  if (texts.length === 0 || texts.includes(null)) throw new Error(`locales/${tag}.ftl: ${message.id.name} must be plain text`);
  return texts.join('');
}
