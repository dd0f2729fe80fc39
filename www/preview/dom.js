// Elements with text and children, and nothing that reads markup: strings only ever become text nodes.

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [given] properties; what has a dash, and `role`, `for` and `class`, are attributes
 * @param {(Node | string | null | undefined | false)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function made(name, given = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.includes('-') || ['role', 'for', 'class', 'scope'].includes(key)) element.setAttribute(key, value === true ? '' : String(value));
    else if (key.startsWith('on')) element.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else Reflect.set(element, key, value);
  }
  element.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child !== null && child !== undefined && child !== false)));
  return element;
}

/** @param {string} id */
export function place(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * Fills a place anew only where it is to say something else: a link in it may have the focus, or be under a press.
 * @param {HTMLElement} place @returns {(says: unknown, make: () => (Node | string)[]) => void} `says` as JSON tells one content from another
 */
export function filling(place) {
  let said = '';
  return (says, make) => {
    const now = JSON.stringify(says);
    if (now === said) return;
    said = now;
    place.replaceChildren(...make());
  };
}

/** A button that says what it does. @param {string} text @param {(event: MouseEvent) => void} press @param {Record<string, unknown>} [given] */
export function button(text, press, given = {}) {
  return made('button', { type: 'button', onclick: press, ...given }, text);
}

/** A table with a heading row; the first cell of each row is its heading. @param {string} caption @param {string[]} head @param {(Node | string)[][]} rows */
export function tableOf(caption, head, rows) {
  return made('table', {},
    made('caption', {}, caption),
    made('thead', {}, made('tr', {}, ...head.map((text) => made('th', { scope: 'col' }, text)))),
    made('tbody', {}, ...rows.map(([first, ...rest]) => made('tr', {}, made('th', { scope: 'row' }, first), ...rest.map((cell) => made('td', {}, cell))))));
}

/** @param {string} text @returns {Promise<boolean>} whether it is on the clipboard now */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const ANSWER = 4_000; // ms that an answer stands

/** Gives answers in a live region: each is new, also when it says the same, and none stays. @param {HTMLElement} region */
export function answers(region) {
  let clearing = 0;
  return (/** @type {string} */ text) => {
    clearTimeout(clearing);
    region.textContent = '';
    requestAnimationFrame(() => { region.textContent = text; });
    clearing = setTimeout(() => { region.textContent = ''; }, ANSWER);
  };
}

/** A copy button with its answer beside it. @param {string} label @param {() => string} text */
export function copyButton(label, text) {
  const said = made('output');
  const answer = answers(said);
  return made('span', { class: 'copying' }, button(label, async () => answer((await copied(text())) ? 'Copied.' : 'Not allowed here; select it instead.')), ' ', said);
}

/** Hands over a file. @param {string} name @param {string} content @param {string} type */
export function download(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = made('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
