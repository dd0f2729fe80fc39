/**
 * The designers' page, as it opens from its source: what it says for the providers a shop uses is what the tools say.
 * Does NOT test the checkout in it.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readProviders } from '../../../tools/csp.mjs';
import { inventory, output, remarks } from '../../../tools/policy.mjs';
import { eventually, test } from '../stage.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ORIGIN = 'http://localhost:8090'; // Nothing listens there: each address is a file.
const ROWS = readProviders();

test('the policy for the chosen providers, its remarks and the script inventory are those of the tools, and in the address', async ({ page, shop }) => {
  await opened(page, '?view=code&providers=adyen');
  for (const ids of [['adyen'], ['adyen', 'paypal'], ['paypal']]) {
    for (const { id, name } of ROWS) await page.getByRole('checkbox', { name, exact: true }).setChecked(ids.includes(id));
    for (const [environment, format] of /** @type {const} */ ([['live', 'header'], ['test', 'nginx']])) {
      await page.getByLabel('Environment').selectOption(environment);
      await page.getByLabel('Format').selectOption(format);
      const rows = ROWS.filter(({ id }) => ids.includes(id));
      assert.equal(await page.locator('#policy').textContent(), output(rows, { environment }, { format, withInventory: false }));
      assert.deepEqual(await page.locator('#remarks li').allTextContents(), remarks(rows, { environment }));
      assert.deepEqual(await page.locator('#inventory tr td:nth-child(2)').allTextContents(), inventory(rows, { environment }).map(({ address }) => address));
    }
  }
  await page.reload();
  await eventually(async () => assert.match(await page.locator('#policy').innerText(), /^add_header.*paypal/));
  assert.deepEqual(await shop.seen('errors'), []);
});

test('each provider can be compared, and what is not confirmed is said', async ({ page }) => {
  await opened(page, `?view=code&providers=${ROWS.map(({ id }) => id).join('+')}`);
  assert.deepEqual((await page.locator('#capable th').allTextContents()).slice(1), ROWS.map(({ name }) => name));
  const lines = page.locator('#capabilities tr');
  for (const line of await lines.all()) assert.equal(await line.locator('td').count(), ROWS.length);
  assert.match(await lines.last().innerText(), /Not confirmed.*hooks\.stripe\.com/s);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'wide tables scroll in their own box');
});

/** @param {Stage['page']} page @param {string} query */
async function opened(page, query) {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const dist = process.env.KASSA_DIST ?? `${ROOT}dist`;
    const path = pathname.startsWith('/dist/') ? dist + pathname.slice('/dist'.length) : ROOT + pathname.slice(1);
    return route.fulfill({ path: pathname.endsWith('/') ? `${path}index.html` : path });
  });
  await page.goto(`${ORIGIN}/www/${query}`);
  await eventually(async () => assert.notEqual(await page.locator('#policy').textContent(), ''));
}
