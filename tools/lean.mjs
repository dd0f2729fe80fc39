// The copy of fluent-bundle that ships: whole numbers only, and plurals as the browser knows them (see tools/lean.sh).
//   cargo metadata … | node tools/lean.mjs folder-of <crate>      prints where cargo keeps its source
//   node tools/lean.mjs copy <its source> <folder>                writes the changed copy, unless it stands already
// Does NOT touch cargo's own files. What it does not recognise in the source is an error.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CHANGES = {
  'src/types/number.rs': [
    ['let mut val = self.value.to_string();', 'let mut val = (self.value as i64).to_string();'],
    ['type Err = std::num::ParseFloatError;', 'type Err = std::num::ParseIntError;'],
    ['f64::from_str(input).map(|n| {', 'i64::from_str(input).map(|n| n as f64).map(|n| {'],
  ],
  'src/types/plural.rs': [
    ['use fluent_langneg::{negotiate_languages, NegotiationStrategy};\n', ''],
    [/let default_lang: LanguageIdentifier[^]*?\.clone\(\);\n/, ''],
    ['IntlPluralRules::create(pr_lang, args.0)', 'IntlPluralRules::create(lang, args.0)'],
  ],
};

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
  const changed = Object.keys(CHANGES).map((file) => [file, change(file, readFileSync(join(source, file), 'utf8'))]);
  // Left alone when it is right: cargo goes by times.
  const stands = (file, text) => existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8') === text;
  const whole = [...changed, ['Cargo.toml', readFileSync(join(source, 'Cargo.toml'), 'utf8')]];
  if (whole.every(([file, text]) => stands(file, text))) return;
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  for (const [file, text] of changed) writeFileSync(join(folder, file), text);
  // As a folder of ours it would be linted like our own code.
  const root = join(folder, 'src/lib.rs');
  writeFileSync(root, readFileSync(root, 'utf8').replace(/^(?!\/\/!)/m, '#![allow(warnings)]\n'));
}

function change(file, text) {
  for (const [before, after] of CHANGES[file]) {
    if (text.split(before).length !== 2) throw new Error(`${file} does not have exactly one: ${before}`);
    text = text.replace(before, after);
  }
  return text;
}
