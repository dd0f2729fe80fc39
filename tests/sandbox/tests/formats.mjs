/**
 * The three card field formats, case by case: typing, erasing, pasting, and what the text amounts to.
 * Runs in plain Node without a browser; the frames around the formats are tested in a browser.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../assets/sdk/formats.js", import.meta.url), "utf8");
const { FORMATS, brandOf, digits, edited, luhn } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

/** Types key by key at the caret; `<` is backspace, `>` is delete, `[` goes left, `]` goes right. Gives `text|` with the caret. */
function type(field, keys) {
  let [text, caret] = ["", 0];
  for (const key of keys) {
    const edit = { before: text, backward: key === "<", forward: key === ">" };
    if (key === "[") caret -= 1;
    else if (key === "]") caret += 1;
    else {
      const from = key === "<" ? Math.max(caret - 1, 0) : caret;
      const to = key === ">" ? caret + 1 : caret;
      const typed = "<>".includes(key) ? "" : key;
      const raw = text.slice(0, from) + typed + text.slice(to);
      ({ text, caret } = edited(FORMATS[field], { ...edit, raw, caret: from + typed.length }));
    }
  }
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

for (const [field, keys, expected] of [
  ["number", "4242424242424242", "4242 4242 4242 4242|"],
  ["number", "378282246310005", "3782 822463 10005|"],
  ["number", "36227206271667", "3622 7206 2716 67|"],
  ["number", "42424242424242424249", "4242 4242 4242 4242 424|"],
  ["number", "5555555555554444999", "5555 5555 5555 4444|"],
  ["number", "4a2-4", "424|"],
  ["number", "٤٢٤٢۴۲๔๒४２", "4242 4242 42|"],
  ["number", "42424<", "4242|"],
  ["number", "42421[[9", "4242 9|1"],
  ["number", "12345678[[[[<", "123|5 678"],
  ["number", "12345678[[[[[>", "1234| 678"],
  ["number", "<", "|"],
  ["expiry", "1", "1|"],
  ["expiry", "12", "12 / |"],
  ["expiry", "1229", "12 / 29|"],
  ["expiry", "12299", "12 / 29|"],
  ["expiry", "5", "05 / |"],
  ["expiry", "529", "05 / 29|"],
  ["expiry", "1/29", "01 / 29|"],
  ["expiry", "12/29", "12 / 29|"],
  ["expiry", "12<", "1|"],
  ["expiry", "5<", "0|"],
  ["expiry", "1229<<", "12|"],
  ["code", "12345", "1234|"],
  ["code", "1a2", "12|"],
]) {
  assert.equal(type(field, keys), expected, `${field}: ${keys}`);
}

for (const [field, pasted, expected] of [
  ["number", "4242-4242-4242-4242", "4242 4242 4242 4242"],
  ["expiry", "12/2029", "12 / 29"],
  ["expiry", "1/2029", "01 / 29"],
  ["expiry", "2029-12", "12 / 29"],
  ["expiry", "122029", "12 / 29"],
  ["expiry", " 12/29 ", "12 / 29"],
  ["expiry", "٠٥/٢٩", "05 / 29"],
]) {
  const { text } = edited(FORMATS[field], { before: "", raw: pasted, caret: pasted.length, backward: false, forward: false });
  assert.equal(text, expected, pasted);
}

const today = { year: 2026, month: 11 };
for (const [field, text, brand, complete, potentially, code] of [
  ["number", "", null, false, true, "number_incomplete"],
  ["number", "4242", null, false, true, "number_incomplete"],
  ["number", "4242 4242 4242 4242", null, true, true, null],
  ["number", "4242 4242 4242 4241", null, false, true, "number_invalid"],
  ["number", "5555 5555 5555 4445", null, false, false, "number_invalid"],
  ["number", "3782 822463 10005", null, true, true, null],
  ["number", "3782 822463 1000", null, false, true, "number_incomplete"],
  ["expiry", "", null, false, true, "expiry_incomplete"],
  ["expiry", "1", null, false, true, "expiry_incomplete"],
  ["expiry", "13", null, false, false, "expiry_invalid"],
  ["expiry", "00 / ", null, false, false, "expiry_invalid"],
  ["expiry", "12 / 2", null, false, true, "expiry_incomplete"],
  ["expiry", "11 / 26", null, true, true, null],
  ["expiry", "10 / 26", null, false, false, "expiry_past"],
  ["expiry", "12 / 46", null, true, true, null],
  ["expiry", "01 / 47", null, false, false, "expiry_invalid"],
  ["code", "", "visa", false, true, "code_incomplete"],
  ["code", "12", "visa", false, true, "code_incomplete"],
  ["code", "123", "visa", true, true, null],
  ["code", "1234", "visa", false, false, "code_invalid"],
  ["code", "123", "amex", false, true, "code_incomplete"],
  ["code", "1234", "amex", true, true, null],
  ["code", "1234", null, true, true, null],
]) {
  const verdict = FORMATS[field].judge(text, { brand, ...today });
  assert.deepEqual(verdict, { empty: text === "", potentially_valid: potentially, complete, code }, `${field} ${text} ${brand}`);
}

for (const [number, brand] of [
  ["4242424242424242", "visa"],
  ["5105105105105100", "mastercard"],
  ["2223003122003222", "mastercard"],
  ["2220", null],
  ["2721", null],
  ["378282246310005", "amex"],
  ["6011111111111117", "discover"],
  ["3566002020360505", "jcb"],
  ["3527", null],
  ["36227206271667", "diners"],
  ["6200000000000005", "unionpay"],
  ["9", null],
]) {
  assert.equal(brandOf(number), brand, number);
  if (number.length > 4) assert.ok(luhn(digits(number)), number);
}

// The project's reference cases for card numbers and expiry dates; what is to be sent stands in the third column.
const cases = readFileSync(new URL("../../fixtures/cards.tsv", import.meta.url), "utf8").split("\n").slice(1).filter(Boolean);
assert.equal(cases.length, 15);
for (const line of cases) {
  const [part, typed, sent, reason] = line.split("\t");
  const text = FORMATS[part].tidy(typed, false);
  const { complete } = FORMATS[part].judge(text, { brand: brandOf(text), ...today });
  assert.equal(complete, sent !== "", `${part} ${typed} ${reason}`);
  const [month, year] = text.split(" / ");
  if (complete) assert.equal(part === "number" ? digits(text) : `20${year}-${month}`, sent);
}
