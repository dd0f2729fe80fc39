// Which data goes with the late code: constants that nothing in the front refers to.
// The linker keeps each constant a segment of its own (--no-merge-data-segments). A segment stays in front if the address of
// any of its bytes stands in a function of the front, as a number or as the offset of a load, or in data of the front.
// Large constants move, and texts: what is moved by mistake would read as zeros, and a text has no index that could be folded
// into its address (see `suspect`). Does NOT know what the data is for.

/** Bytes from which a constant is worth moving. Small ones share their neighbours' compression. */
const WORTH = 192;
/** The same for a text. */
const WORTH_OF_TEXT = 8;
/** Two segments nearer than this become one: the zeros between cost less than another header. */
const NEAR = 24;

/** @typedef {{ start: number, end: number, bytes: Buffer, fixed: boolean }} Segment */

/**
 * @param {string[]} fields the data segments of a module, as text
 * @param {string[]} early functions of the front, as text
 * @returns {{ front: string, rest: string, moved: number }} the segments of both halves, and how many bytes moved
 */
export function splitData(fields, early) {
  const segments = inOrder(fields);
  const kept = reached(segments, early, ({ fixed, bytes }) => fixed || bytes.length < (isText(bytes) ? WORTH_OF_TEXT : WORTH));
  const late = segments.filter((segment) => !kept.has(segment));
  for (const text of early) suspect(text, segments, late);
  return {
    front: written(segments.filter((segment) => kept.has(segment))),
    rest: written(late, segments),
    moved: late.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/**
 * What the front can read in data: each number in it that stands where an address or a place in the table could.
 * @param {string[]} fields the data segments of a module, as text @param {string[]} early functions of the front, as text
 * @returns {Set<number>}
 */
export function numbersInReach(fields, early) {
  const numbers = new Set();
  for (const segment of reached(inOrder(fields), early, ({ fixed }) => fixed)) for (const number of wordsOf(segment)) numbers.add(number);
  return numbers;
}

/** @param {string[]} fields @returns {Segment[]} */
function inOrder(fields) {
  return fields.map(read).sort((a, b) => a.start - b.start);
}

/**
 * The segments whose address stands in a function of the front, or in a segment that is reached.
 * @param {Segment[]} segments in order @param {string[]} early @param {(segment: Segment) => boolean} anyway
 */
function reached(segments, early, anyway) {
  const kept = new Set(segments.filter(anyway));
  const waiting = [...kept];
  const keep = (address) => {
    const segment = holding(segments, address);
    if (segment && !kept.has(segment)) {
      kept.add(segment);
      waiting.push(segment);
    }
  };
  for (const text of early) for (const [, number] of text.matchAll(/(?:i32\.const |offset=)(\d{5,})/g)) keep(Number(number));
  while (waiting.length > 0) for (const number of wordsOf(waiting.pop())) keep(number);
  return kept;
}

/** @param {Segment} segment */
function wordsOf({ bytes, start }) {
  const words = [];
  for (let at = (4 - (start % 4)) % 4; at + 4 <= bytes.length; at += 4) words.push(bytes.readUInt32LE(at));
  return words;
}

/**
 * The compiler may fold an index that begins at n into an address n places before its table. The front would then read
 * zeros once the table has moved, so an address that is in no segment and shortly before one that moves is an error.
 * @param {string} text a function of the front @param {Segment[]} segments all @param {Segment[]} late those that move
 */
function suspect(text, segments, late) {
  for (const [, number] of text.matchAll(/(?:i32\.const |offset=)(\d{7,})/g)) {
    const address = Number(number);
    if (holding(segments, address)) continue;
    const after = late.find(({ start }) => start > address && start - address < 512);
    if (after) throw new Error(`a function of the front reads at ${address}, shortly before data that would move (${after.start})`);
  }
}

/** @param {string} field @returns {Segment} */
function read(field) {
  const [, name, start, content] = field.match(/^ \(data (\S+) \(i32\.const (\d+)\) "([^]*)"\)\s*$/) ?? [];
  if (content === undefined) throw new Error(`a data segment is not as expected: ${field.slice(0, 80)}`);
  const bytes = unescape(content);
  return { start: Number(start), end: Number(start) + bytes.length, bytes, fixed: !name.startsWith('$.rodata') };
}

/** @param {Segment[]} segments in order @param {number} address */
function holding(segments, address) {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle].end > address) high = middle;
    else low = middle + 1;
  }
  const found = segments[low];
  return found && found.start <= address ? found : undefined;
}

/** @param {Buffer} bytes */
function isText(bytes) {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10) && !bytes.toString('utf8').includes('\ufffd');
}

/**
 * Segments as text, neighbours joined.
 * @param {Segment[]} segments in order @param {Segment[]} [around] what stands between them and must be found there afterwards
 */
function written(segments, around = []) {
  /** @type {{ start: number, end: number, parts: Buffer[] }[]} */
  const joined = [];
  for (const { start, end, bytes } of segments) {
    const last = joined.at(-1);
    const between = last && start - last.end < NEAR ? gap(around, last.end, start) : undefined;
    if (last && between) {
      last.parts.push(between, bytes);
      last.end = end;
    } else {
      joined.push({ start, end, parts: [bytes] });
    }
  }
  return joined.map(({ start, parts }) => ` (data (i32.const ${start}) "${escape(Buffer.concat(parts))}")\n`).join('');
}

/**
 * What stands in a gap; nothing if that may change while the program runs.
 * @param {Segment[]} segments in order @param {number} from @param {number} to
 */
function gap(segments, from, to) {
  const bytes = Buffer.alloc(to - from);
  for (const segment of segments) {
    if (segment.end <= from || segment.start >= to) continue;
    if (segment.fixed) return undefined;
    segment.bytes.copy(bytes, segment.start - from);
  }
  return bytes;
}

/** @param {string} text */
function unescape(text) {
  const named = { t: 9, n: 10, r: 13, '"': 34, "'": 39, '\\': 92 };
  const bytes = [];
  const raw = Buffer.from(text, 'utf8');
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== 92) {
      bytes.push(raw[at]);
      continue;
    }
    const next = String.fromCharCode(raw[at + 1]);
    if (next in named) {
      bytes.push(named[next]);
      at += 1;
    } else {
      bytes.push(parseInt(raw.toString('latin1', at + 1, at + 3), 16));
      at += 2;
    }
  }
  return Buffer.from(bytes);
}

/** @param {Buffer} bytes */
function escape(bytes) {
  return Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}
