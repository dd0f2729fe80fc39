/** What axe finds on a page. Does NOT know the checkout. */
import assert from 'node:assert/strict';
import { AxeBuilder } from './tools.mjs';

/** The whole page is looked at, frames included: some rules are about the page as one. @param {import('playwright-core').Page} page @param {string} screen */
export async function clean(page, screen) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, help, nodes }) => `${screen}: ${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any.map((check) => check.message).join('; ')}`).join(' | ')}`);
  assert.deepEqual(faults, []);
}
