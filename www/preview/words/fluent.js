// A locale file, message by message: what it says, with which variables and forms, what its translator was told, and where it
// stands, so that one text can be replaced and all else stays letter for letter. The grammar is @fluent/syntax's.
// Does NOT judge wording, and knows no locale but by its tag.

/** @typedef {import('../facts.js').FluentSyntax} FluentSyntax */
/** @typedef {import('../../../tools/node_modules/@fluent/syntax/esm/index.d.ts').Message} Message */
/** @typedef {import('../../../tools/node_modules/@fluent/syntax/esm/index.d.ts').Pattern} Pattern */

/**
 * What one message, or one attribute of it, says.
 * @typedef {object} Entry
 * @property {string} id `message` or `message.attribute`
 * @property {string} pattern its source
 * @property {string[]} texts every text it can be; variables stand as `{$name}`
 * @property {string[]} variables
 * @property {string[][]} forms of each selector
 * @property {string} comment what the translator was told, of its group too
 * @property {number} line
 * @property {number} from where its source begins
 * @property {number} to
 * @property {string} tag of the file it stands in
 */

/**
 * @param {FluentSyntax} syntax
 * @param {string} source
 * @param {string} tag
 * @returns {{ tag: string, source: string, entries: Map<string, Entry>, junk: string[], about: string }}
 */
export function readFile(syntax, source, tag) {
  const entries = /** @type {Map<string, Entry>} */ (new Map());
  const junk = /** @type {string[]} */ ([]);
  const about = /** @type {string[]} */ ([]);
  let group = '';
  // Entries come in order, so lines are counted on.
  const counted = { at: 0, line: 1 };
  const lineOf = (/** @type {number} */ place) => {
    for (; counted.at < place; counted.at += 1) if (source[counted.at] === '\n') counted.line += 1;
    return counted.line;
  };
  for (const entry of syntax.parse(source, { withSpans: true }).body) {
    if (entry instanceof syntax.Junk) junk.push(entry.annotations.map(({ message }) => message).join('; ') || entry.content);
    else if (entry instanceof syntax.ResourceComment) about.push(entry.content);
    else if (entry instanceof syntax.GroupComment) group = entry.content;
    else if (entry instanceof syntax.Message) {
      const comment = [entry.comment?.content, group].filter(Boolean).join('\n');
      const note = (/** @type {string} */ id, /** @type {Pattern} */ pattern) => entries.set(id, {
        id, tag, comment, ...said(syntax, pattern), ...placed(source, pattern, lineOf),
      });
      if (entry.value) note(entry.id.name, entry.value);
      for (const attribute of entry.attributes) note(`${entry.id.name}.${attribute.id.name}`, attribute.value);
    }
  }
  return { tag, source, entries, junk, about: about.join('\n') };
}

/** @param {string} source @param {Pattern} pattern @param {(place: number) => number} lineOf */
function placed(source, pattern, lineOf) {
  const { start = 0, end = 0 } = pattern.span ?? {};
  // Where it begins on a line of its own, the spaces before it are the file's, as is the line end after a selector.
  const text = source.slice(start, end).trim();
  const from = start + source.slice(start, end).search(/\S|$/);
  return { from, to: from + text.length, pattern: text, line: lineOf(from) };
}

/** Every text of a pattern: one, or as many as its selectors have forms. @param {FluentSyntax} syntax @param {Pattern} pattern */
function said(syntax, pattern) {
  const variables = /** @type {Set<string>} */ (new Set());
  const forms = /** @type {string[][]} */ ([]);
  const texts = textsOf(pattern);
  return { texts, variables: [...variables].sort(), forms };

  /** @param {Pattern} pattern @returns {string[]} */
  function textsOf(pattern) {
    let texts = [''];
    for (const element of pattern.elements) {
      const parts = element instanceof syntax.TextElement ? [element.value.replaceAll('\n', ' ')] : placeable(element.expression);
      texts = texts.flatMap((text) => parts.map((part) => text + part));
    }
    return texts;
  }

  /** @param {unknown} expression @returns {string[]} */
  function placeable(expression) {
    if (expression instanceof syntax.SelectExpression) {
      placeable(expression.selector);
      forms.push(expression.variants.map(({ key }) => (key instanceof syntax.Identifier ? key.name : key.value)));
      return expression.variants.flatMap(({ value }) => textsOf(value));
    }
    if (expression instanceof syntax.VariableReference) {
      variables.add(expression.id.name);
      return [`{$${expression.id.name}}`];
    }
    if (expression instanceof syntax.StringLiteral || expression instanceof syntax.NumberLiteral) return [expression.value];
    return ['{?}'];
  }
}

/**
 * Reads a text that was typed, as if it stood in a file.
 * @param {FluentSyntax} syntax @param {string} id @param {string} pattern @param {string} tag
 * @returns {{ entry?: Entry, fault?: string }}
 */
export function readPattern(syntax, id, pattern, tag) {
  const [message, attribute] = id.split('.');
  const { entries, junk } = readFile(syntax, written(id, pattern), tag);
  const entry = entries.get(attribute ? `${message}.${attribute}` : message);
  if (junk.length || !entry || entries.size > 1) return { fault: junk[0] ?? 'This is not one text.' };
  return { entry };
}

/** A message of one text. @param {string} id @param {string} pattern */
export function written(id, pattern) {
  return whole(id.split('.')[0], [[id, pattern]]);
}

/** A line that goes on must not begin at the edge. @param {string} pattern */
function indented(pattern) {
  return pattern.replace(/\r/g, '').trim().split('\n').map((line, at) => (at && !/^[ }]/.test(line) ? `    ${line}` : line)).join('\n');
}

/**
 * The file with one text replaced, or added at its end where it was another file's.
 * @param {{ source: string, entries: Map<string, Entry> }} file @param {string} id @param {string} pattern
 */
export function replaced(file, id, pattern) {
  return replacedAll(file, [[id, pattern]]);
}

/**
 * The same with any number of texts. The places are those of the file as it is, so it need not be read again in between.
 * @param {{ source: string, entries: Map<string, Entry> }} file @param {[id: string, pattern: string][]} changes
 */
export function replacedAll({ source, entries }, changes) {
  const parts = /** @type {{ from: number, to: number, text: string }[]} */ ([]);
  const added = /** @type {Map<string, [id: string, pattern: string][]>} */ (new Map());
  for (const [id, pattern] of changes) {
    const [message, attribute] = id.split('.');
    const old = entries.get(id);
    const sibling = attribute && [...entries.values()].filter((entry) => entry.id.startsWith(`${message}.`)).at(-1);
    if (old) parts.push({ from: old.from, to: old.to, text: indented(pattern) });
    else if (sibling) parts.push({ from: sibling.to, to: sibling.to, text: line(attribute, pattern) });
    else added.set(message, [...(added.get(message) ?? []), [id, pattern]]);
  }
  let text = '';
  let at = 0;
  for (const part of parts.sort((one, other) => one.from - other.from)) {
    text += source.slice(at, part.from) + part.text;
    at = part.to;
  }
  text += source.slice(at);
  if (!added.size) return text;
  return text.replace(/\n*$/, '\n') + [...added].map(([message, own]) => whole(message, own)).join('');
}

/** A message of one text or more, its value first. @param {string} message @param {[id: string, pattern: string][]} own */
function whole(message, own) {
  const value = own.find(([id]) => id === message)?.[1];
  const attributes = own.filter(([id]) => id !== message).map(([id, pattern]) => line(id.split('.')[1], pattern));
  return `${message} =${value === undefined ? '' : ` ${indented(value)}`}${attributes.join('')}\n`;
}

/** @param {string} attribute @param {string} pattern */
function line(attribute, pattern) {
  return `\n    .${attribute} = ${indented(pattern)}`;
}
