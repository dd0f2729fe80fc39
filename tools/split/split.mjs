// One module in, two out: the front, which a buyer needs in order to choose, and the rest, which comes while they do.
// Both share memory and tables. Where a function went to the rest, the front has a stub: a call through a place in the
// table, which the rest fills as it is instantiated. So calls and function pointers keep working in both directions, and
// a function in the wrong half costs bytes or, called before the rest is there, a trap. Data is data.mjs' business.
// Does NOT decide what is late (late.txt does), nor shrink. It works on the text of binaryen's wasm-dis, in which
// every field of a module begins a line; what it does not recognise is an error.

import { numbersInReach, splitData } from './data.mjs';

/** The module name under which the rest imports what the front exports. */
const FRONT = 'f';
/** Stands in the front's table for functions that are not there yet. */
const ABSENT = '$absent';
const NAME = '\\$(?:"(?:[^"\\\\]|\\\\.)*"|[^\\s()]+)';

/**
 * @param {string} text a whole module, with the functions' names
 * @param {{ gates: string[], modules: string[], methods: string[] }} late what is late, as `readLate` gives it
 * @returns {{ front: string, rest: string, functions: number, bytes: number }} two modules as text, and how many functions
 *   and bytes of data the rest has
 */
export function split(text, late) {
  const module = read(text);
  const moved = lateFunctions(module, late);
  const { places, table } = givePlaces(module, moved);
  const shared = sharedBy(module, moved);
  const early = [...module.functions].filter(([name]) => !moved.has(name)).map(([, field]) => field);
  const data = splitData(module.of('data'), early);
  return {
    front: front(module, places, table, shared, data.front),
    rest: rest(module, places, table, shared, data.rest),
    functions: moved.size,
    bytes: data.moved,
  };
}

/** The rules of late.txt: lines `gate <function>`, `module <path>` and `method <function>`. @param {string} text */
export function readLate(text) {
  const late = { gates: [], modules: [], methods: [] };
  for (const line of text.split('\n').map((written) => written.replace(/#.*/, '').trim()).filter(Boolean)) {
    const [, kind, path] = line.match(/^(gate|module|method) (\S.*)$/) ?? [];
    if (!kind) throw new Error(`late.txt: not understood: ${line}`);
    late[`${kind}s`].push(path);
  }
  return late;
}

/** @param {string} text */
function read(text) {
  const fields = text.replace(/\)\s*$/, '').split(/^(?= \()/m).slice(1);
  const of = (kind) => fields.filter((field) => field.startsWith(` (${kind} `));
  const tables = of('table').filter((field) => /^ \(table \S+ \d+ \d+ funcref\)\s*$/.test(field));
  const [elements] = of('elem');
  const [, start, listed] = elements?.match(/\(i32\.const (\d+)\) func ([^]*)\)\s*$/) ?? [];
  if (tables.length !== 1 || of('elem').length !== 1 || of('memory').length !== 1 || !listed) {
    throw new Error('the module has not exactly one memory and one table of functions, filled once');
  }
  return {
    fields, of, elements, table: tables[0], memory: of('memory')[0], start: Number(start),
    tabled: listed.match(new RegExp(NAME, 'g')),
    functions: new Map(of('func').map((field) => [nameOf(field), field])),
    exported: of('export').flatMap((field) => field.match(new RegExp(`\\(func (${NAME})\\)`))?.[1] ?? []),
  };
}

/**
 * Late are the gates, what is reached only by way of them, and what stands in the table for the sake of a late module:
 * its closures, futures and methods behind a trait. The compiler makes one function drop values of many types, and names it
 * after one of them: what drops a value of a late module is late only where nothing early can know its place in the table.
 */
function lateFunctions({ functions, tabled, exported, start, of }, { gates, modules, methods }) {
  const plain = new Map([...functions.keys()].map((name) => [name, readable(name)]));
  const all = new Set(plain.values());
  const missing = [...gates, ...methods].filter((path) => !all.has(path));
  if (missing.length > 0) throw new Error(`the module has no function ${missing.join(', ')}, which late.txt names`);
  const ofLateModule = modules.map((path) => new RegExp(`(^|[<&( ])${path}::`));
  const isLate = (name) => methods.includes(plain.get(name)) || ofLateModule.some((pattern) => pattern.test(plain.get(name) ?? ''));
  const drops = new Set(tabled.filter((name) => isLate(name) && plain.get(name).startsWith('core::ptr::drop_in_place')));

  const early = new Set();
  let waiting = [...exported, ...tabled.filter((name) => !isLate(name))];
  while (waiting.length > 0) {
    while (waiting.length > 0) {
      const name = waiting.pop();
      if (early.has(name) || !functions.has(name) || gates.includes(plain.get(name))) continue;
      early.add(name);
      waiting.push(...calledBy(functions.get(name)));
    }
    const texts = [...early].map((name) => functions.get(name));
    const known = numbersInReach(of('data'), texts);
    for (const text of texts) for (const number of numbersOf(text)) known.add(number);
    waiting = tabled.filter((name, at) => drops.has(name) && !early.has(name) && known.has(start + at));
  }
  return new Set([...functions.keys()].filter((name) => !early.has(name)));
}

/** The numbers of a function that could be a place in the table: nobody counts with such a place. @param {string} text */
function numbersOf(text) {
  const lines = text.split('\n');
  const above = [];
  return lines.flatMap((line) => {
    const depth = line.search(/\S/);
    above[depth] = line;
    const [, number] = line.match(/^ *\(i32\.const (\d+)\)/) ?? [];
    return number && !/^ *\(i32\.(add|sub|mul|and|or|xor|shl|shr|rot|eq|ne|lt|le|gt|ge)/.test(above[depth - 1] ?? '') ? [Number(number)] : [];
  });
}

/** Where in the table the rest puts its functions: where they stood already, else behind all others. */
function givePlaces({ tabled, start, table }, moved) {
  const places = new Map([...moved].map((name) => [name, []]));
  tabled.forEach((name, index) => places.get(name)?.push(start + index));
  let next = Number(table.match(/ (\d+) funcref\)/)[1]);
  for (const at of places.values()) if (at.length === 0) at.push(next++);
  return { places, table: table.replace(/ \d+ \d+ funcref\)/, ` ${next} ${next} funcref)`) };
}

/** What the rest takes from the front, as `kind $name`, with the short name it goes by: no name the glue uses has a dot. */
function sharedBy({ functions, memory, table }, moved) {
  const needed = new Set([`memory ${nameOf(memory)}`, `table ${nameOf(table)}`]);
  for (const name of moved) {
    const field = functions.get(name);
    if (/\((ref\.func|memory\.init|data\.drop|table\.init|elem\.drop) /.test(field)) throw new Error(`${name} does what split.mjs does not know`);
    for (const callee of calledBy(field)) if (functions.has(callee) && !moved.has(callee)) needed.add(`func ${callee}`);
    for (const [, kind, used] of field.matchAll(new RegExp(`\\((global|table)\\.\\w+ (${NAME})`, 'g'))) needed.add(`${kind} ${used}`);
  }
  return new Map([...needed].map((what, index) => [what, `.${index.toString(36)}`]));
}

function front({ fields, functions, elements, table, tabled }, places, grown, shared, data) {
  const listed = tabled.map((name) => (places.has(name) ? ABSENT : name)).join(' ');
  const kept = fields.map((field) => {
    if (field === table) return grown;
    if (field.startsWith(' (data ')) return '';
    if (field === elements) return field.replace(/ func [^]*$/, () => ` func ${listed})\n`);
    const name = functions.get(nameOf(field)) === field ? nameOf(field) : '';
    return places.has(name) ? stub(field, nameOf(table), places.get(name)[0]) : field;
  });
  const exports = [...shared].map(([what, short]) => ` (export "${short}" (${what}))\n`);
  return `(module\n${kept.join('')}${data} (func ${ABSENT} (unreachable))\n${exports.join('')})\n`;
}

function rest({ fields, of, functions, table }, places, grown, shared, data) {
  const bodies = [...places.keys()].map((name) => functions.get(name));
  const called = new Set(bodies.flatMap(calledBy));
  const borrowed = [...shared].map(([what, short]) => {
    const declared = functions.get(what.slice('func '.length)) ?? fields.find((field) => field.startsWith(` (${what} `));
    return ` (import "${FRONT}" "${short}" ${declaration(declared === table ? grown : declared)})\n`;
  });
  const filled = [...places].flatMap(([name, at]) => at.map((place) => ` (elem (table ${nameOf(table)}) (i32.const ${place}) func ${name})\n`));
  const imports = of('import').filter((field) => called.has(field.match(new RegExp(`\\(func (${NAME})`))?.[1]));
  return ['(module\n', ...of('type'), ...of('rec'), ...imports, ...borrowed, data, ...filled, ...bodies, ')\n'].join('');
}

/** A function that calls the one at a place in the table, with all it was given. */
function stub(field, table, place) {
  const header = declaration(field).slice(0, -1);
  const parameters = [...header.matchAll(/\(param \S+ \S+\)/g)];
  const given = parameters.map((_, index) => `(local.get ${index})`).join(' ');
  const types = header.match(/( \((?:param|result) [^)]*\))*$/)[0].replace(/\(param \S+ /g, '(param ');
  return ` ${header} (call_indirect ${table}${types} ${given} (i32.const ${place})))\n`;
}

/** What a field is without what it holds: `(func $f (param $0 i32) (result i32))`, `(global $g (mut i32))`. */
function declaration(field) {
  const [, kind] = field.match(/^ \((\w+)/);
  if (kind === 'memory' || kind === 'table') return field.trim();
  if (kind === 'global') return field.match(new RegExp(`\\(global ${NAME} (?:\\(mut \\w+\\)|\\w+)`))[0] + ')';
  return field.match(new RegExp(`\\(func ${NAME}(?: \\(type \\S+\\))?(?: \\(param \\S+ \\w+\\))*(?: \\(result [^)]*\\))?`))[0] + ')';
}

/** The functions a function names in its calls. @param {string} field */
function calledBy(field) {
  return [...field.matchAll(new RegExp(`\\((?:return_)?call (${NAME})`, 'g'))].map(([, name]) => name);
}

/** A function's path in the source, without the hashes of its crates. @param {string} name */
function readable(name) {
  return name.replace(/^\$"?|"$/g, '').replace(/\[[0-9a-f]{1,16}\]/g, '');
}

/** @param {string} field */
function nameOf(field) {
  return field.match(new RegExp(`^ \\(\\w+ (${NAME})`))?.[1] ?? '';
}
