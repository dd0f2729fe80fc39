// Brand marks: one small SVG for each row of marks.tsv that names a mark in simple-icons, all in one shape, so that the
// view can trust them: the same box, one path, no colour, no style.
// Does NOT decide which method has which mark (marks.tsv does) and draws nothing itself.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { svgPathBbox } from 'svg-path-bbox';
import svgpath from 'svgpath';

/**
 * What stands around the path; the view accepts nothing else (src/session/mark.rs).
 * The box has the proportions of a card: wordmarks are wide, and in a square they would be illegibly small.
 */
const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 0 36 24"><path d="';
const TAIL = '"/></svg>';
const CENTRE = [12, 12];
/** What a mark may fill, in units of the box: wordmarks meet the width, all others the height. */
const ROOM = { width: 34, height: 20 };
/** A unit is less than a CSS pixel where marks are shown, so a hundredth cannot be seen. */
const DECIMALS = 2;

const ICONS = join(dirname(createRequire(import.meta.url).resolve('simple-icons')), 'icons');

/** Fills `folder` anew with `<id of the method or card scheme>.svg`. Throws on a mark the set does not have. */
export function writeMarks(table, folder) {
  const marks = readMarks(table);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [id, svg] of Object.entries(marks)) writeFileSync(join(folder, `${id}.svg`), svg);
}

function readMarks(table) {
  const [head, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  const [id, mark] = ['id', 'mark'].map((name) => head.indexOf(name));
  return Object.fromEntries(rows.filter((row) => row[mark]).map((row) => [row[id], draw(row[mark])]));
}

function draw(slug) {
  const path = readIcon(slug).match(/<path d="([^"]+)"\/><\/svg>\s*$/)?.[1];
  if (!path) throw new Error(`marks.tsv: ${slug} is not one path in simple-icons any more`);
  return HEAD + fitted(path) + TAIL;
}

function readIcon(slug) {
  try {
    return readFileSync(join(ICONS, `${slug}.svg`), 'utf8');
  } catch {
    throw new Error(`marks.tsv: simple-icons has no ${slug}; look whether the brand has left the set, and why`);
  }
}

/** The path at the centre of the box, as large as there is room. */
function fitted(path) {
  const [left, top, right, bottom] = svgPathBbox(path);
  const scale = Math.min(ROOM.width / (right - left), ROOM.height / (bottom - top));
  const drawn = svgpath(path)
    .translate(-(left + right) / 2, -(top + bottom) / 2)
    .scale(scale)
    .translate(...CENTRE)
    .rel()
    .round(DECIMALS)
    .toString();
  return terse(drawn);
}

/** `z m0.5 -0.5` as `zm.5-.5`: the same path in fewer bytes. */
function terse(path) {
  return path.replace(/(?<![\d.])0\./g, '.').replace(/(?<=[a-z]) | (?=[-a-z])/gi, '');
}
