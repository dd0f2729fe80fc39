// @ts-check
/**
 * One hosted card field: one input in one frame of the provider's origin.
 *
 * To the page around it, it tells only states (empty, complete, which code, which brand) and, at the end, a token.
 * Card data goes to the sibling frames on a channel that only this origin can join, and to the token API of this origin.
 * Errors come out after the buyer has left the field or `validate` was asked for, never while typing begins.
 */
import { FORMATS, brandOf, digits, edited } from "./formats.js";

const query = new URLSearchParams(location.search);
const field = query.get("field") ?? "";
const group = query.get("group") ?? "";
const key = query.get("key") ?? "";
const origin = query.get("origin") ?? "";
const format = FORMATS[field];

/** How long sibling frames may take to answer, in milliseconds. */
const SIBLING_TIMEOUT = 3000;

/** The origins a frame may talk to: what its `frame-ancestors` policy allows. */
const PAGE = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const input = /** @type {HTMLInputElement} */ (document.querySelector("input"));

let text = "";
let told = "";
let shown = false;
let started = false;
/** @type {string | null} */
let brand = null;

if (format && PAGE.test(origin) && group && window.parent !== window) start();

function start() {
  const siblings = new BroadcastChannel(`kassa-${group}`);
  input.name = field;
  input.setAttribute("autocomplete", format.autocomplete);

  input.addEventListener("input", (event) => {
    const type = event instanceof InputEvent ? event.inputType : "";
    const edit = { before: text, raw: input.value, caret: input.selectionStart ?? input.value.length };
    const result = edited(format, { ...edit, backward: type === "deleteContentBackward", forward: type === "deleteContentForward" });
    text = result.text;
    input.value = text;
    // Only while focused: setting a selection would otherwise pull the focus in some browsers.
    if (document.activeElement === input) input.setSelectionRange(result.caret, result.caret);
    if (judge().potentially_valid) shown = false;
    if (field === "number" && brand !== brandOf(text)) {
      brand = brandOf(text);
      siblings.postMessage({ type: "brand", brand });
    }
    report();
  });
  input.addEventListener("focus", () => tell("focus"));
  input.addEventListener("blur", () => {
    // An empty field that was only passed through is not an error yet.
    if (text !== "") shown = true;
    report();
    tell("blur");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tell("submit");
  });

  siblings.addEventListener("message", async ({ data }) => {
    if (data.type === "brand" && field === "code") {
      brand = data.brand;
      report();
    } else if (data.type === "brand?" && field === "number") {
      siblings.postMessage({ type: "brand", brand });
    } else if (data.type === "read" && field !== "number") {
      siblings.postMessage({ type: "read!", request: data.request, field, value: digits(text), code: show() });
    }
  });
  if (field === "code") siblings.postMessage({ type: "brand?" });

  window.addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || source !== window.parent || data?.group !== group) return;
    if (data.type === "configure") configure(data.settings ?? {});
    else if (data.type === "focus") input.focus();
    else if (data.type === "validate") show();
    else if (data.type === "tokenise" && field === "number") tokenise(siblings, data);
  });
  tell("hello");
}

function judge() {
  const today = new Date();
  return format.judge(text, { brand, year: today.getFullYear(), month: today.getMonth() + 1 });
}

/**
 * Shows the error, if there is one.
 * @returns {string | null} its code
 */
function show() {
  shown = true;
  report();
  return judge().code;
}

/** Tells the page what this field amounts to, when that has changed. */
function report() {
  const { code, ...verdict } = judge();
  const error = shown ? code : null;
  if (error) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  /** @type {Record<string, unknown>} */
  const state = { ...verdict };
  if (field === "number") state.brand = brand;
  if (error) state.code = error;
  const telling = JSON.stringify(state);
  if (telling === told) return;
  told = telling;
  tell("change", { state });
}

/**
 * Exchanges all three fields for a token and hands that to the page.
 * @param {BroadcastChannel} siblings
 * @param {{ request: string, idempotencyKey: string, name?: string }} wanted
 */
async function tokenise(siblings, { request, idempotencyKey, name }) {
  const reply = (/** @type {object} */ outcome) => tell("token", { request, ...outcome });
  const refuse = (/** @type {string} */ code, /** @type {string} */ message, /** @type {string} */ at = "") =>
    reply({ error: at ? { code, message, field: at } : { code, message } });
  const own = show();
  const [expiry, code] = await Promise.all(["expiry", "code"].map((sibling) => ask(siblings, sibling)));
  if (!expiry || !code) return refuse("fields_unavailable", "A card field gave no answer.");
  for (const [at, wrong] of [["number", own], ["expiry", expiry.code], ["code", code.code]]) {
    if (wrong) return refuse(wrong, `The card field "${at}" is not valid.`, at ?? "");
  }
  try {
    const response = await fetch("/v1/tokens", {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": idempotencyKey },
      body: JSON.stringify({ number: digits(text), expiry: expiry.value.replace(/^(..)/, "$1/"), code: code.value, name }),
    });
    const body = await response.json().catch(() => ({}));
    if (response.ok) {
      const { token, card } = body;
      return reply({ result: { token, card } });
    }
    if (response.status >= 500) return refuse("provider_unavailable", "The provider could not make a token.");
    refuse(body.error?.code ?? "request_refused", "The provider refused to make a token.", body.error?.parameter in FORMATS ? body.error.parameter : "");
  } catch {
    refuse("network_error", "The provider could not be reached.");
  }
}

/**
 * What a sibling frame holds, or null if it does not answer.
 * @param {BroadcastChannel} siblings
 * @param {string} sibling
 * @returns {Promise<{ value: string, code: string | null } | null>}
 */
function ask(siblings, sibling) {
  const request = crypto.randomUUID();
  return new Promise((resolve) => {
    const done = (/** @type {{ value: string, code: string | null } | null} */ answer) => {
      clearTimeout(timer);
      siblings.removeEventListener("message", listen);
      resolve(answer);
    };
    const listen = (/** @type {MessageEvent} */ { data }) => {
      if (data.type === "read!" && data.request === request && data.field === sibling) done({ value: data.value, code: data.code });
    };
    const timer = setTimeout(() => done(null), SIBLING_TIMEOUT);
    siblings.addEventListener("message", listen);
    siblings.postMessage({ type: "read", request });
  });
}

/**
 * Language, direction, name, example and looks, as often as the page likes.
 * @param {{ locale?: string, dir?: string, label?: string, placeholder?: string, style?: Record<string, unknown> }} settings
 */
function configure({ locale, dir, label, placeholder, style }) {
  if (typeof locale === "string" && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(locale)) document.documentElement.lang = locale;
  document.documentElement.dir = dir === "rtl" ? "rtl" : "ltr";
  if (typeof label === "string") input.setAttribute("aria-label", label);
  if (typeof placeholder === "string") input.placeholder = placeholder;
  for (const [name, [property, test]] of Object.entries(LOOKS)) {
    const value = style?.[name];
    // Colours, font names and lengths only: nothing that could fetch or refer to anything.
    const harmless = typeof value === "string" && value.length <= 300 && !/(url|src|image[\w-]*|element|paint|attr|env|var)\s*\(|[;{}\\<>@]/i.test(value);
    if (harmless && CSS.supports(test, value)) document.documentElement.style.setProperty(property, value);
  }
  if (started) return;
  started = true;
  // What was typed before this script was there counts, too.
  if (input.value !== text) input.dispatchEvent(new InputEvent("input", { inputType: "insertText" }));
  report();
  tell("ready");
}

/**
 * The looks a page may choose: a custom property of field.css, and the CSS property a value must be good for.
 * @type {Record<string, [string, string]>}
 */
const LOOKS = {
  color: ["--color", "color"],
  placeholderColor: ["--placeholder-color", "color"],
  errorColor: ["--error-color", "color"],
  fontFamily: ["--font-family", "font-family"],
  fontSize: ["--font-size", "font-size"],
  background: ["--background", "background-color"],
};

/**
 * Tells the page around this frame, and nobody else.
 * @param {string} type
 * @param {object} [detail]
 */
function tell(type, detail) {
  window.parent.postMessage({ group, type, field, ...detail }, origin);
}
