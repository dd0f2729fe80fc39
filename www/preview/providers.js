// What a shop page has to say for the providers it uses, and what their card fields can do: the texts of `make csp`, chosen by
// hand. The facts are the project's own table. Does NOT load anything from a provider.

/** @typedef {import('../../tools/policy.mjs').Row} Row */
/** @typedef {import('../../tools/policy.mjs').Environment} Environment */

/** Beside the page that Trunk built; in their own folders beside the source of the page. */
const isSource = /\/www\/(index\.html)?$/.test(location.pathname);
const from = (/** @type {string} */ folder, /** @type {string} */ name) => new URL(isSource ? `../${folder}/${name}` : name, document.baseURI).href;

const form = /** @type {HTMLFormElement} */ (place('security'));
const { output, inventory, remarks, rowsOf } = /** @type {typeof import('../../tools/policy.mjs')} */ (await import(from('tools', 'policy.mjs')));
const { CAPABILITIES, doubtOf } = /** @type {typeof import('../../tools/capabilities.mjs')} */ (await import(from('tools', 'capabilities.mjs')));
const rows = rowsOf(await fetch(from('src/providers', 'providers.tsv')).then((reply) => reply.text()));

offer();
show();
form.addEventListener('input', () => {
  remember();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
place('copy-policy').addEventListener('click', copy);

/** A box for each provider, ticked as the address says it. */
function offer() {
  const query = new URLSearchParams(location.search);
  const ticked = (query.get('providers') ?? rows[0].id).split(' ');
  place('providers').append(...rows.map(({ id, name }) => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'provider', value: id, checked: ticked.includes(id) });
    return made('label', [box, ` ${name}`]);
  }));
  for (const name of ['environment', 'format']) {
    const list = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
    const wish = query.get(name) ?? '';
    if ([...list.options].some(({ value }) => value === wish)) list.value = wish;
  }
}

/** The address holds what was chosen. */
function remember() {
  const url = new URL(location.href);
  url.searchParams.set('providers', chosen().map(({ id }) => id).join(' '));
  for (const name of ['environment', 'format']) url.searchParams.set(name, wish(name));
  history.replaceState(history.state, '', url);
}

function show() {
  const used = chosen();
  const environment = /** @type {Environment} */ (wish('environment'));
  place('policy').textContent = used.length === 0 ? '' : output(used, { environment }, { format: wish('format'), withInventory: false });
  place('remarks').replaceChildren(...remarks(used, { environment }).map((sentence) => made('li', [sentence])));
  place('inventory').replaceChildren(...inventory(used, { environment }).map(({ script, address, purpose, integrity }) => line([script, address, purpose, integrity])));
  place('capable').replaceChildren(line(['', ...used.map(({ name }) => name)], 'th'));
  place('capabilities').replaceChildren(...[...CAPABILITIES, /** @type {const} */ (['Not confirmed', doubtOf])].map(([name, say]) => {
    const cells = line(used.map((row) => say(row) || '–'));
    cells.prepend(Object.assign(made('th', [name]), { scope: 'row' }));
    return cells;
  }));
}

async function copy() {
  try {
    await navigator.clipboard.writeText(place('policy').textContent ?? '');
    place('copied-policy').textContent = 'Copied.';
  } catch {
    place('copied-policy').textContent = 'Not allowed here; select the text instead.';
  }
}

function chosen() {
  const ids = new FormData(form).getAll('provider');
  return rows.filter(({ id }) => ids.includes(id));
}

/** @param {string} name */
function wish(name) {
  return String(new FormData(form).get(name));
}

/** @param {string[]} texts @param {'td' | 'th'} [kind] */
function line(texts, kind = 'td') {
  return made('tr', texts.map((text) => (kind === 'th' ? Object.assign(made(kind, [text]), { scope: 'col' }) : made(kind, [text]))));
}

/** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {(Node | string)[]} children */
function made(name, children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** @param {string} id */
function place(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

export {}; // A module: it waits at its top.
