/**
 * The designers' page as a page: every view opens from its source, as it is built and as Trunk lays it out, under a strict
 * policy and without a violation that axe can find; what it says for the providers a shop uses is what the tools say.
 * Does NOT test what the views show; the other specs of the page do.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../axe.mjs';
import { DIST, Preview, ROOT, VIEWS } from '../models/preview.mjs';
import { readProviders } from '../../../tools/csp.mjs';
import { inventory, output, remarks } from '../../../tools/policy.mjs';
import { eventually, test } from '../stage.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const ROWS = readProviders();

for (const [query, there] of Object.entries(VIEWS)) {
  test(`axe finds nothing on ${query}`, async ({ page, shop }) => {
    const preview = new Preview(page);
    await preview.open(query);
    await shown(preview, there);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await clean(page, `${query} ${colorScheme}`);
    }
    assert.deepEqual(faults(shop), []);
  }, { context: { viewport: { width: 1440, height: 900 } } });
}

test('on a telephone every view stands in one column, and nothing scrolls sideways but what has a box of its own', async ({ page, shop }) => {
  const preview = new Preview(page);
  for (const [query, there] of Object.entries(VIEWS)) {
    await preview.open(query);
    await shown(preview, there);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${query} scrolls sideways`);
  }
  assert.deepEqual(faults(shop), []);
}, { context: { viewport: { width: 320, height: 640 } } });

for (const way of /** @type {const} */ (['as make dist lays it', 'as Trunk lays it'])) {
  test(`the built page opens every view without a word in the console, ${way}`, async ({ page, shop }) => {
    const folder = mkdtempSync(join(tmpdir(), 'kassa-preview-'));
    try {
      const dist = way.includes('dist');
      cpSync(DIST, folder, { recursive: true, filter: (path) => !path.includes('/preview') });
      if (!dist) {
        cpSync(join(ROOT, 'www/index.html'), join(folder, 'index.html'));
        cpSync(join(ROOT, 'www/preview'), join(folder, 'preview'), { recursive: true });
      }
      const env = { ...process.env, ...(dist ? {} : { TRUNK_STAGING_DIR: folder }) };
      execFileSync('node', [join(ROOT, 'tools/preview-page.mjs'), dist ? folder : '--trunk'], { env });
      const preview = new Preview(page);
      const html = readFileSync(join(folder, dist ? 'preview/index.html' : 'index.html'), 'utf8');
      assert.equal(/http-equiv="Content-Security-Policy" content="default-src 'none'/.test(html), dist, 'the built page has a policy');
      for (const [query, there] of Object.entries(VIEWS)) {
        await preview.open(query, { files: { '/': `${folder}/` }, at: dist ? '/preview/' : '/' });
        await shown(preview, there);
      }
      assert.deepEqual(faults(shop), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test('nothing of the page counts in the widget’s bytes, and the widget knows nothing of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kassa-weight-'));
  try {
    cpSync(DIST, folder, { recursive: true, filter: (path) => !path.includes('/preview') });
    const weigh = () => execFileSync('node', [join(ROOT, 'tools/dist.mjs'), folder], { encoding: 'utf8' });
    const before = weigh();
    execFileSync('node', [join(ROOT, 'tools/preview-page.mjs'), folder]);
    assert.equal(weigh(), before);
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /preview\/|data-focus-probe|kassaStage/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the policy for the chosen providers, its remarks and the script inventory are those of the tools, and in the address', async ({ page, shop }) => {
  await opened(page, '?view=code&providers=adyen');
  for (const ids of [['adyen'], ['adyen', 'paypal'], ['paypal']]) {
    for (const { id, name } of ROWS) await page.getByRole('checkbox', { name, exact: true }).setChecked(ids.includes(id));
    for (const [environment, format] of /** @type {const} */ ([['live', 'header'], ['test', 'nginx']])) {
      await page.getByLabel('Environment').selectOption(environment);
      await page.getByLabel('Format').selectOption(format);
      const rows = ROWS.filter(({ id }) => ids.includes(id));
      await eventually(async () => assert.equal(await page.locator('#policy').textContent(), output(rows, { environment }, { format, withInventory: false })));
      assert.deepEqual(await page.locator('#remarks li').allTextContents(), remarks(rows, { environment }));
      assert.deepEqual(await page.locator('#inventory tr td:nth-child(2)').allTextContents(), inventory(rows, { environment }).map(({ address }) => address));
    }
  }
  await page.reload();
  await eventually(async () => assert.match(await page.locator('#policy').innerText(), /^add_header.*paypal/));
  assert.deepEqual(await shop.seen('errors'), []);
});

test('the policy is that of the provider whose form is shown, until others are chosen', async ({ page }) => {
  await opened(page, '?view=code&look=stripe&embed=attributes');
  assert.match(await page.locator('#embed-code').innerText(), /provider="stripe"/);
  await eventually(async () => assert.match(await page.locator('#policy').innerText(), /js\.stripe\.com/));
  await page.getByRole('checkbox', { name: 'Stripe', exact: true }).uncheck();
  await eventually(async () => assert.doesNotMatch(await page.locator('#policy').innerText(), /stripe/));
});

test('each provider can be compared, and what is not confirmed is said', async ({ page }) => {
  await opened(page, `?view=code&providers=${ROWS.map(({ id }) => id).join('+')}`);
  assert.deepEqual((await page.locator('#capable th').allTextContents()).slice(1), ROWS.map(({ name }) => name));
  const lines = page.locator('#capabilities tr');
  for (const line of await lines.all()) assert.equal(await line.locator('td').count(), ROWS.length);
  assert.match(await lines.last().innerText(), /Not confirmed.*hooks\.stripe\.com/s);
});

/** Waits until a view shows what it is for, with a checkout in every frame. @param {Preview} preview @param {string} there */
async function shown(preview, there) {
  await preview.view.locator(there).first().waitFor({ state: 'attached' });
  const frames = await preview.page.locator('iframe.stage-frame').count();
  for (let place = 0; place < frames; place += 1) await preview.drawn(place);
}

/** What the console complained of since the test began. @param {Stage['shop']} shop */
function faults(shop) {
  return shop.console.filter(({ type }) => ['error', 'warning', 'pageerror'].includes(type));
}

/** @param {Stage['page']} page @param {string} query */
async function opened(page, query) {
  await new Preview(page).open(query);
  await eventually(async () => assert.notEqual(await page.locator('#policy').textContent(), ''));
}
