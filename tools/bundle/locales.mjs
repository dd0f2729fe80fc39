// The locale files as they ship, two for each locale (late.txt says what comes second), and what the script must know before
// they arrive: which locales there are, the words for "loading" and "failed", each first file's checksum.
// A shipped file has no ids, which are a third of it when compressed: its lines are the texts of English's messages and
// attributes, in English's order (src/locale/shipped.rs gives them their ids back).
// Does NOT check that translations are complete or well formed in detail: the native tests do.

import { parse, serialize, Identifier, Message, Resource } from '@fluent/syntax';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressed } from './files.mjs';

const REFERENCE = 'en';
const BOOT = /^boot-/;
/** What the script itself says while, or because, the module is not there. */
const REQUIRED = ['boot-loading', 'boot-failed-title', 'boot-failed-body', 'boot-failed-retry'];

/**
 * Reads every `<tag>.ftl` of the folder. Where there is a file for a shortened tag (`fr` for `fr-CA`), the longer one says only
 * what differs from it. Returns
 * - `files`: path to shipped text;
 * - `assets`: tag to address and checksum of the two files;
 * - `script`: what the module script must know (tools/types/virtual.d.ts); `outdated`: tag to what the other script says.
 * The second file's address and checksum open the first one, so that the script need not carry them.
 * Throws on a file Fluent cannot read, on a required boot message missing in English, on one that is not plain text, and on a
 * message that the file it differs from has not.
 */
export function readLocales(folder) {
  const tags = readdirSync(folder).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -4)).sort();
  if (!tags.includes(REFERENCE)) throw new Error(`locales/${REFERENCE}.ftl is missing`);
  tags.splice(tags.indexOf(REFERENCE), 1);
  tags.unshift(REFERENCE);

  const late = readLate(folder);
  const isLate = ({ id }) => late.some((beginning) => id.name.startsWith(beginning));
  const isFirst = ({ id }) => !isLate({ id }) && !OF_SCRIPT.includes(id.name) && !INSIDE.has(id.name);
  const english = readFluent(join(folder, `${REFERENCE}.ftl`), REFERENCE).body.filter((entry) => entry.type === 'Message');
  const [files, assets, boot] = [{}, {}, {}];
  for (const tag of tags) {
    const resource = readWhole(folder, tag, tags);
    const [first, second] = [`locales/${tag}.txt`, `locales/${tag}.rest.txt`];
    files[second] = shipped(resource, english, isLate);
    const rest = addressed(second, files[second]);
    boot[tag] = bootMessages(resource, tag);
    const script = OF_SCRIPT.map((id) => boot[tag][id] ?? '').join('\t');
    files[first] = `# ${rest.url} ${rest.integrity}\n${script}\n${shipped(resource, english, isFirst)}`;
    assets[tag] = { ...addressed(first, files[first]), rest };
  }
  for (const id of REQUIRED) {
    if (!boot[REFERENCE][id]) throw new Error(`locales/${REFERENCE}.ftl lacks ${id}`);
  }
  // English fills what a translation does not have yet: these words are shown when nothing else works.
  const each = (id) => Object.fromEntries(tags.map((tag) => [tag, boot[tag][id] ?? boot[REFERENCE][id]]));
  const inEnglish = Object.fromEntries(Object.entries(boot[REFERENCE]).filter(([id]) => !INSIDE.has(id)));
  const checksums = Object.fromEntries(tags.map((tag) => [tag, assets[tag].integrity.replace('sha256-', '')]));
  return { files, assets, script: { loading: each('boot-loading'), english: inEnglish, checksums, regions: readRegions(folder) }, outdated: each('boot-outdated') };
}

/** All that a locale says: its own messages in the place of those of the file for the shortened tag. */
function readWhole(folder, tag, tags) {
  const own = readFluent(join(folder, `${tag}.ftl`), tag);
  const parent = tag.split('-').slice(0, -1).join('-');
  if (!tags.includes(parent)) return own;
  const messages = new Map(own.body.filter((entry) => entry.type === 'Message').map((entry) => [entry.id.name, entry]));
  const whole = readWhole(folder, parent, tags).body.filter((entry) => entry.type === 'Message');
  const body = whole.map((entry) => {
    const mine = messages.get(entry.id.name);
    messages.delete(entry.id.name);
    return mine ? laidOver(entry, mine) : entry;
  });
  if (messages.size > 0) throw new Error(`locales/${tag}.ftl: ${[...messages.keys()].join(', ')} not in ${parent}.ftl`);
  return new Resource(body);
}

/** A message with the value and the attributes that another one has. */
function laidOver(below, above) {
  const own = new Map(above.attributes.map((attribute) => [attribute.id.name, attribute]));
  const attributes = below.attributes.map((attribute) => own.get(attribute.id.name) ?? attribute);
  return new Message(below.id, above.value ?? below.value, attributes);
}

/** Regional locale to the regions it serves besides its own. */
function readRegions(folder) {
  const lines = readFileSync(join(folder, 'regions.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]));
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
/** What the script says and the program does not: the second line of a first file, in this order. */
const OF_SCRIPT = ['boot-failed-retry', 'boot-stopped-title', 'boot-stopped-body'];

/** The texts of the wanted messages, in the order of `english`; an empty line where there is none. */
function shipped(resource, english, isWanted) {
  const own = new Map(resource.body.filter((entry) => entry.type === 'Message').map((entry) => [entry.id.name, entry]));
  const lines = english.filter(isWanted).flatMap((entry) => {
    const found = own.get(entry.id.name);
    const attributes = entry.attributes.map(({ id }) => found?.attributes.find((attribute) => attribute.id.name === id.name)?.value);
    return [...(entry.value ? [found?.value] : []), ...attributes].map(inOneLine);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** A pattern as Fluent writes it, a tab for the end of a line. */
function inOneLine(pattern) {
  if (!pattern) return '';
  const [, text] = serialize(new Resource([new Message(new Identifier('x'), pattern)])).match(/^x =\s*([^]*)\n$/);
  return text.replace(/\n\s*/g, '\t');
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
