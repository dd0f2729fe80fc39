/**
 * The generated Content-Security-Policy: enforced in a real page it lets its own provider pay and keeps another out, and the
 * table behind it holds. Does NOT load any real provider's script.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAGE, renewed } from '../../../tools/matrix.mjs';
import { inventory, permissions, policy, remarks, table } from '../../../tools/policy.mjs';
import { readProviders } from '../../../tools/csp.mjs';
import { payByCard } from '../models/buyer.mjs';
import { markup, strictPolicy } from '../models/shop.mjs';
import { test } from '../stage.mjs';
import { say } from '../words.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {import('../../../tools/policy.mjs').Row} Row */

const US = { country: 'US', locale: 'en-US', currency: 'USD', amount: 5499 };
const ROOT = new URL('../../../', import.meta.url);
const SOURCES = /** @type {const} */ (['script_src', 'frame_src', 'connect_src', 'img_src', 'style_src', 'permissions']);
const ENVIRONMENTS = /** @type {const} */ (['test', 'live']);
const ROWS = readProviders();

test('under the policy generated for the sandbox a card pays, and nothing is violated', async (stage) => {
  const { shop, sandbox } = stage;
  await shop.openPage(markup(US), { policy: policyFor('sandbox', sandbox.provider) });
  await payByCard(stage);
  assert.deepEqual(await shop.seen('violations'), []);
  assert.deepEqual(shop.console, []);
  assert.equal((await sandbox.charges()).total, 1);
});

test('under the policy generated for another provider the sandbox stays out, and the buyer is told', async ({ shop, checkout }) => {
  await shop.openPage(markup(US), { policy: policyFor('mollie') });
  await checkout.choose('card');
  await checkout.says(say('en', 'outcome-provider-blocked.title'));
  await shop.heard('provider', 'sandbox.js', 'script-src');
  const violations = await shop.seen('violations');
  assert.ok(violations.length > 0 && violations.every((violation) => violation.startsWith('script-src') && violation.includes('sandbox.js')), `${violations}`);
  assert.equal(await checkout.canBePaid(), false);
  await checkout.choose('paypal');
  await checkout.payable();
});

test('where Trusted Types are enforced a card pays by the widget’s own policy, or by the page’s default one', async (stage) => {
  const { page, shop, checkout, sandbox } = stage;
  const whole = policyFor('sandbox', sandbox.provider);
  assert.match(whole, /require-trusted-types-for 'script'; trusted-types kassa$/);
  // A page that lists neither refuses the provider's script; one with a default policy decides by itself.
  const unlisted = whole.replace('trusted-types kassa', 'trusted-types default');
  await shop.openPage(markup(US), { policy: unlisted });
  await checkout.choose('card');
  await checkout.says(say('en', 'outcome-provider-blocked.title'));
  await page.addInitScript((only) => {
    window.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url.startsWith(only) ? url : null) });
  }, `${sandbox.provider}/`);
  await shop.openPage(markup(US), { policy: unlisted });
  await payByCard(stage);
});

test('the generated policy is the demo shop’s own, and as strict as the careful merchant’s', async ({ sandbox }) => {
  const generated = parse(policyFor('sandbox', sandbox.provider));
  const answer = await fetch(`${sandbox.shop}/`);
  const served = parse(String(answer.headers.get('content-security-policy')).replaceAll(` ${sandbox.backup}`, ''));
  assert.deepEqual(generated, served);
  for (const [name, sources] of Object.entries(parse(strictPolicy(sandbox.provider)))) assert.deepEqual(generated[name], sources, name);
});

test('the table of providers: every row is whole, and every source is a host that may be asked', async () => {
  const [header, ...lines] = readFileSync(new URL('src/providers/providers.tsv', ROOT), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  for (const cells of lines) assert.equal(cells.length, header.length, cells[0]);
  const mayBeEmpty = new Set([...SOURCES, 'session', 'unstyled', 'doubt']);
  for (const row of ROWS) {
    for (const [column, cell] of Object.entries(row)) assert.ok(cell !== '' || mayBeEmpty.has(column), `${row.id} has no ${column}`);
    assert.ok(row.script_src && row.frame_src, row.id);
    for (const column of SOURCES) for (const word of row[column].split(' ').filter(Boolean)) assert.match(word, wellFormed(column), `${row.id} ${column}`);
    assert.equal(row.script_purpose.split(' ; ').length, row.script_src.split(' ').length, `${row.id}: a purpose for each script`);
    assert.match(row.doubt, /^(\? .+)?$/, row.id);
    if (Object.entries(row).some(([column, cell]) => column !== 'doubt' && cell === '?')) assert.notEqual(row.doubt, '', row.id);
  }
  assert.equal(new Set(ROWS.map(({ id }) => id)).size, ROWS.length);
});

test('the table says “adapter” of exactly the providers that are built in', async () => {
  const registry = readFileSync(new URL('src/providers/mod.rs', ROOT), 'utf8');
  const built = [...registry.matchAll(/Entry \{\s*id: "(\w+)"/g)].map(([, id]) => id);
  assert.ok(built.includes('sandbox'));
  const said = ROWS.filter(({ adapter }) => adapter === 'yes').map(({ id }) => id);
  assert.deepEqual(said.sort(), built.sort());
  for (const id of said) assert.ok(existsSync(new URL(`src/providers/${id}.rs`, ROOT)), `${id}.rs`);
});

test('the policy of all providers has no source twice, in order, and nothing unsafe but WebAssembly', async () => {
  for (const environment of ENVIRONMENTS) {
    const text = policy(ROWS, { environment, nonce: 'abc' });
    assert.doesNotMatch(text.replaceAll("'wasm-unsafe-eval'", ''), /unsafe|issuers|inline|(test|live):|\s\*(\s|;|$)/);
    for (const directive of text.split('; ')) {
      const [name, ...sources] = directive.split(' ');
      assert.deepEqual(sources, [...new Set(sources)].sort(), `${environment} ${name}`);
    }
  }
  assert.deepEqual(policy(ROWS), policy([...ROWS].reverse()), 'the order asked in does not matter');
});

test('an environment gets its own hosts only, and a nonce where scripts and styles are', async () => {
  const adyen = only('adyen');
  assert.doesNotMatch(policy(adyen, { environment: 'live' }), /-test\./);
  assert.doesNotMatch(policy(adyen, { environment: 'test' }), /-live\./);
  const { 'script-src': scripts, 'style-src': styles, 'frame-src': frames } = parse(policy(adyen, { nonce: 'abc' }));
  assert.ok(scripts.includes("'nonce-abc'") && styles.includes("'nonce-abc'") && !frames.includes("'nonce-abc'"));
  assert.equal(permissions(only('stripe')), 'camera=(), geolocation=(), microphone=(), payment=(self "https://hooks.stripe.com" "https://js.stripe.com")');
});

test('card issuers and what 3-D Secure in the page needs come only where that is asked for', async () => {
  for (const environment of ENVIRONMENTS) {
    const [without, within] = [false, true].map((issuers) => parse(policy(only('braintree'), { environment, issuers })));
    assert.doesNotMatch(JSON.stringify(without), /cardinal|3ds|"https:"/);
    assert.ok(without['trusted-types']?.includes('kassa') && !within['trusted-types']);
    for (const name of ['frame-src', 'form-action']) assert.ok(within[name].includes('https:'), name);
    assert.deepEqual(within['script-src'].filter((host) => host.includes('cardinal')).length, 1);
    assert.ok(!parse(policy(only('stripe'), { environment, issuers: true }))['form-action'].includes('https:'));
  }
});

test('the inventory has one row a script, with purpose and integrity, and leaves the authorisation to the merchant', async () => {
  for (const environment of ENVIRONMENTS) {
    const scripts = inventory(ROWS, { environment });
    const own = inventory([]).map(({ address }) => address);
    assert.deepEqual(own, ['kassa.js', 'kassa-nomodule.js', 'kassa_bg.wasm', 'kassa_rest.wasm']);
    const listed = scripts.slice(own.length).map(({ address }) => address);
    const allowed = parse(policy(ROWS, { environment }))['script-src'].filter((source) => source.includes('://'));
    assert.deepEqual(listed.sort(), allowed, 'what the policy lets run is what the inventory lists');
    for (const script of scripts) for (const [column, cell] of Object.entries(script)) assert.ok(cell && !cell.includes('|'), `${script.address} ${column}`);
    const lines = table(scripts).split('\n');
    assert.equal(lines.length, scripts.length + 2);
    assert.ok(lines.slice(2).every((line) => line.split('|')[4].trim() === ''));
  }
});

test('what a provider wants beyond hosts is said, not granted', async () => {
  const said = (/** @type {string} */ id, options = {}) => remarks(only(id), options).join('\n');
  assert.match(said('adyen'), /issuer/);
  assert.match(said('paypal'), /style elements.*--nonce/);
  assert.doesNotMatch(said('paypal', { nonce: 'abc' }), /--nonce/);
  assert.match(said('sandbox'), /no live policy/);
  assert.equal(said('sandbox', { environment: 'test' }), '');
  assert.match(remarks([{ ...ROWS[0], adapter: 'no' }]).join('\n'), /no adapter/);
  for (const { id } of ROWS) assert.doesNotMatch(said(id), /no adapter/);
});

test('the page on providers holds what the tables say', async () => {
  const page = readFileSync(PAGE, 'utf8');
  assert.equal(page, renewed(page), 'run make matrix');
});

test('the command: each format holds the policy, and what it does not know it refuses with the list of what it knows', async () => {
  const whole = policy(only('mollie', 'stripe'));
  for (const [format, begins, holds] of [
    ['header', 'Content-Security-Policy: ', whole],
    ['html', '<meta http-equiv="Content-Security-Policy" content="', whole.replace(/; frame-ancestors .*/, '')],
    ['nginx', 'add_header Content-Security-Policy "', whole],
    ['json', '{', whole],
  ]) {
    const { status, stdout, stderr } = command('--format', format, '--inventory', 'stripe', 'mollie');
    assert.equal(status, 0, stderr);
    assert.ok(stdout.startsWith(begins) && stdout.includes(holds), `${format}: ${stdout}`);
    assert.match(stdout, /Trusted Types are not required: .*Stripe/);
    assert.ok(stdout.includes('kassa_rest.wasm') && stdout.includes('https://js.mollie.com'));
    assert.match(stderr, /mollie: not confirmed/);
  }
  for (const words of [['nobody'], [], ['--format', 'apache', 'stripe'], ['--environment', 'stage', 'stripe'], ['--unsafe', 'stripe']]) {
    const { status, stdout, stderr } = command(...words);
    assert.equal(status, 2, words.join(' '));
    assert.equal(stdout, '');
    assert.ok(ROWS.every(({ id }) => stderr.includes(id)), stderr);
  }
});

/** @param {string} id @param {string} [provider] the sandbox's origin, in place of the wildcard of its port */
function policyFor(id, provider = '') {
  return policy(only(id), { environment: 'test' }).replaceAll('http://127.0.0.1:*', provider);
}

/** @param {...string} ids */
function only(...ids) {
  return ROWS.filter(({ id }) => ids.includes(id));
}

/** @param {string} policy @returns {Record<string, string[]>} sources in order, by directive */
function parse(policy) {
  return Object.fromEntries(policy.split(';').map((text) => text.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources.sort()]));
}

/** @param {string} column */
function wellFormed(column) {
  const origin = String.raw`(https://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+|http://127\.0\.0\.1:\*)`;
  const feature = column === 'permissions' ? '[a-z-]+=' : '';
  return new RegExp(`^(((3ds-)?(test|live):|3ds:)?${feature}${origin}|${{ frame_src: 'issuers', style_src: 'inline-nonce' }[column] ?? '(?!)'})$`);
}

/** @param {...string} words */
function command(...words) {
  return spawnSync(process.execPath, [fileURLToPath(new URL('tools/csp.mjs', ROOT)), ...words], { encoding: 'utf8' });
}
