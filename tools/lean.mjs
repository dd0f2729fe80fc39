// The copy of fluent-bundle that ships: whole numbers only (see tools/lean.sh).
//   cargo metadata … | node tools/lean.mjs folder-of <crate>      prints where cargo keeps its source
//   node tools/lean.mjs copy <its source> <folder>                writes the changed copy, unless it stands already
// Does NOT touch cargo's own files. What it does not recognise in the source is an error.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILE = 'src/types/number.rs';
const CHANGES = [
  ['let mut val = self.value.to_string();', 'let mut val = (self.value as i64).to_string();'],
  ['type Err = std::num::ParseFloatError;', 'type Err = std::num::ParseIntError;'],
  ['f64::from_str(input).map(|n| {', 'i64::from_str(input).map(|n| n as f64).map(|n| {'],
];

const [order, ...given] = process.argv.slice(2);
if (order === 'folder-of') {
  const found = JSON.parse(readFileSync(0, 'utf8')).packages.find(({ name }) => name === given[0]);
  if (!found) throw new Error(`no crate ${given[0]}`);
  console.log(dirname(found.manifest_path));
} else if (order === 'copy') {
  copy(...given);
} else {
  console.error('usage: node tools/lean.mjs folder-of <crate> | copy <source> <folder>');
  process.exitCode = 2;
}

function copy(source, folder) {
  let text = readFileSync(join(source, FILE), 'utf8');
  for (const [before, after] of CHANGES) {
    if (text.split(before).length !== 2) throw new Error(`${FILE} does not have exactly one: ${before}`);
    text = text.replace(before, after);
  }
  const target = join(folder, FILE);
  // Left alone when it is right: cargo goes by times.
  const same = existsSync(target) && readFileSync(target, 'utf8') === text
    && readFileSync(join(folder, 'Cargo.toml'), 'utf8') === readFileSync(join(source, 'Cargo.toml'), 'utf8');
  if (same) return;
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  writeFileSync(target, text);
  // As a folder of ours it would be linted like our own code.
  const root = join(folder, 'src/lib.rs');
  writeFileSync(root, readFileSync(root, 'utf8').replace(/^(?!\/\/!)/m, '#![allow(warnings)]\n'));
}
