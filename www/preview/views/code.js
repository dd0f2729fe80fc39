// What a shop page writes: how to embed the checkout as it is shown now, and what the page has to say for the providers it uses,
// with what their card fields can do: the texts of `make csp`. The facts are the project's own table.
// Does NOT load anything from a provider.

import { DEFAULTS, listOf } from '../address.js';
import { select } from '../controls.js';
import { copyButton, made } from '../dom.js';
import { WAYS, embedCode } from '../embed.js';
import { addressOf } from '../facts.js';
import { sessionOf } from '../stage/widget.js';

/** @typedef {import('../../../tools/policy.mjs').Environment} Environment */
/** @typedef {typeof import('../../../tools/policy.mjs')} PolicyTools */
/** @typedef {typeof import('../../../tools/capabilities.mjs')} CapabilityTools */

/** @type {Promise<[PolicyTools, CapabilityTools]>} */
const tools = Promise.all([import(addressOf('policy.mjs')), import(addressOf('capabilities.mjs'))]);

const ENVIRONMENTS = ['live', 'test'];
const FORMATS = { header: 'HTTP headers', nginx: 'nginx', html: 'meta element', json: 'JSON' };

/** @param {import('../preview.js').App} app @returns {import('../preview.js').View} */
export function view(app) {
  const { facts: { providers: rows } } = app;
  const scroller = (/** @type {string} */ heading, /** @type {Node} */ inside) => made('div', { class: 'scroller', tabIndex: 0, role: 'region', 'aria-labelledby': heading }, inside);
  const way = select('embed', 'Session', Object.entries(WAYS).map(([value, label]) => ({ value, label })), (embed) => app.choose({ embed }));
  const environment = select('environment', 'Environment', ENVIRONMENTS.map((value) => ({ value, label: value })), (environment) => app.choose({ environment }));
  const format = select('format', 'Format', Object.entries(FORMATS).map(([value, label]) => ({ value, label })), (format) => app.choose({ format }));
  const boxes = rows.map(({ id, name }) => made('input', { type: 'checkbox', name: 'provider', value: id, onchange: () => app.choose({ providers: boxes.filter(({ checked }) => checked).map(({ value }) => value).join(' ') || 'none' }), 'aria-label': name }));
  const code = made('pre', { id: 'embed-code' });
  const policy = made('pre', { id: 'policy' });
  const [remarks, inventory, capable, capabilities] = [made('ul', { id: 'remarks' }), made('tbody', { id: 'inventory' }), made('thead', { id: 'capable' }), made('tbody', { id: 'capabilities' })];
  const root = made('div', { class: 'code' },
    made('section', { class: 'sheet' },
      made('h2', { id: 'embed-heading' }, 'Embed this checkout'), way.root,
      scroller('embed-heading', code), made('p', { class: 'row-of-actions' }, copyButton('Copy embed code', () => code.textContent ?? '')),
      made('p', { class: 'quiet' }, 'Files stand at /kassa/ here. `make dist` prints the preload hints that save a round trip.')),
    made('section', { class: 'sheet security' },
      made('h2', {}, 'Providers'),
      made('form', { id: 'security', 'aria-label': 'Which providers', onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
        made('fieldset', {}, made('legend', {}, 'Used by the shop'), made('div', { id: 'providers' }, ...rows.map(({ name }, at) => made('label', {}, boxes[at], ` ${name}`)))),
        environment.root, format.root),
      made('h3', { id: 'policy-heading' }, 'What the page has to say'), scroller('policy-heading', policy),
      made('p', { class: 'row-of-actions' }, copyButton('Copy policy', () => policy.textContent ?? '')), remarks,
      made('h3', { id: 'inventory-heading' }, 'Scripts, for PCI DSS 6.4.3'),
      scroller('inventory-heading', made('table', {}, made('thead', {}, line(['Script', 'Address', 'Purpose', 'Integrity'], 'th')), inventory)),
      made('h3', { id: 'capabilities-heading' }, 'What their card fields can do'),
      scroller('capabilities-heading', made('table', {}, capable, capabilities))));

  /** @param {import('../address.js').Settings} settings */
  async function show(settings) {
    way.set(settings.embed);
    // An address may say anything; what there is none of is as usual.
    const wanted = {
      environment: ENVIRONMENTS.includes(settings.environment) ? settings.environment : DEFAULTS.environment,
      format: Object.hasOwn(FORMATS, settings.format) ? settings.format : DEFAULTS.format,
    };
    environment.set(wanted.environment);
    format.set(wanted.format);
    const ids = listOf(settings.providers || settings.look);
    for (const box of boxes) box.checked = ids.includes(box.value);
    code.textContent = embedCode(settings, app.facts, sessionOf(settings, app.facts));
    const used = rows.filter(({ id }) => ids.includes(id));
    const [say, { CAPABILITIES, doubtOf }] = await tools;
    const options = { environment: /** @type {Environment} */ (wanted.environment) };
    policy.textContent = used.length === 0 ? '' : say.output(used, options, { format: wanted.format, withInventory: false });
    remarks.replaceChildren(...say.remarks(used, options).map((sentence) => made('li', {}, sentence)));
    inventory.replaceChildren(...say.inventory(used, options).map(({ script, address, purpose, integrity }) => line([script, address, purpose, integrity])));
    capable.replaceChildren(line(['Card fields', ...used.map(({ name }) => name)], 'th'));
    capabilities.replaceChildren(...[...CAPABILITIES, /** @type {const} */ (['Not confirmed', doubtOf])].map(([name, tell]) => {
      const cells = line(used.map((row) => tell(row) || '–'));
      cells.prepend(made('th', { scope: 'row' }, name));
      return cells;
    }));
  }

  return { root, show };
}

/** @param {string[]} texts @param {'td' | 'th'} [kind] */
function line(texts, kind = 'td') {
  return made('tr', {}, ...texts.map((text) => (kind === 'th' && text ? made('th', { scope: 'col' }, text) : made('td', {}, text))));
}
