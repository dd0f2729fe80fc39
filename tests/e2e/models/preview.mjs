/**
 * The designers' page, opened from its source or as it is built, every address being a file. Does NOT test anything.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventually } from '../stage.mjs';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const DIST = process.env.KASSA_DIST ?? `${ROOT}dist`;
const ORIGIN = 'http://localhost:8090'; // Nothing listens there.

/** @type {Record<string, string>} What is looked at in each view, and that shows that it is there. */
export const VIEWS = {
  '?view=one': 'iframe.stage-frame',
  '?view=one&panel=why': '#shown tr td:nth-child(4)',
  '?view=one&panel=findings': '.panel .findings',
  '?view=one&message=pay-button': '.editor .message-id',
  '?view=matrix&locales=de+ar+en-XA&states=choosing+paid': '.crop.drawn',
  '?view=outcomes&locales=de+ar': '.crop.drawn',
  '?view=texts&locale=de&compare=fr&message=pay-button&search=pay': '.editor .message-id',
  '?view=themes&tokens=accent:%23ffb000': '.crop.drawn',
  '?view=review&locale=de': '.checklist .item',
  '?view=code&embed=script': '#embed-code',
};

/** What `stagedCheckouts` gives. @typedef {{ packs: any, facts: any, from: (path: string) => Promise<any>, draw: (shot: Record<string, string>, texts?: string) => Promise<any>, end: () => void }} Staged */

/** Runs in the page before its scripts: `stagedCheckouts()` draws checkouts of the page's own making, one at a time. */
function staging() {
  Reflect.set(globalThis, 'stagedCheckouts', async () => {
    const from = (/** @type {string} */ path) => import(new URL(`preview/${path}`, document.baseURI).href);
    const [{ facts: load }, { Packs }, { dress, isDrawn }, { fromAddress }] = await Promise.all(['facts.js', 'words/packs.js', 'stage/widget.js', 'address.js'].map(from));
    const facts = await load();
    const packs = await Packs.open(facts.tags);
    const home = document.createElement('div');
    home.style.width = '320px';
    document.body.append(home);
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const draw = async (/** @type {Record<string, string>} */ shot, /** @type {string | undefined} */ texts) => {
      const checkout = /** @type {any} */ (document.createElement('kassa-checkout'));
      dress(checkout, { ...fromAddress('', () => 'EUR'), ...shot }, facts, { [shot.locale]: texts });
      home.replaceChildren(checkout);
      while (!isDrawn(checkout)) await frame();
      await frame();
      return checkout;
    };
    return { facts, packs, from, draw, end: () => home.remove() };
  });
}

export class Preview {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    /** @type {Record<string, string> | undefined} Which folders stand at which paths. */
    this.files = undefined;
  }

  /**
   * Opens the page and waits until its view is there.
   * @param {string} query from `?`
   * @param {{ files?: Record<string, string>, at?: string }} [where] which folders stand at which paths, and where the page is
   */
  async open(query, { files = { '/dist/': `${DIST}/`, '/': ROOT }, at = '/www/' } = {}) {
    const isRouted = Boolean(this.files);
    this.files = files;
    if (!isRouted) await this.page.addInitScript(staging);
    if (!isRouted) await this.page.context().route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const [begins, folder] = Object.entries(this.files ?? {}).find(([path]) => pathname.startsWith(path)) ?? ['', ''];
      const path = `${folder}${pathname.slice(begins.length)}${pathname.endsWith('/') ? 'index.html' : ''}`;
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
    });
    await this.page.goto(`${ORIGIN}${at}${query}`);
    await eventually(async () => assert.equal(await this.page.locator('#views a[aria-current]').count(), 1));
    await eventually(async () => assert.notEqual(await this.page.locator('#view > *').count(), 0));
  }

  /** The framed checkout. @param {number} [place] */
  frame(place = 0) {
    return this.page.locator('iframe.stage-frame').nth(place).contentFrame();
  }

  /** The part `frame` of the framed checkout. @param {number} [place] */
  part(place = 0) {
    return this.frame(place).locator('[part~="frame"]');
  }

  /** Waits until the framed checkout shows a screen. @param {number} [place] */
  async drawn(place = 0) {
    await eventually(async () => assert.equal(await this.part(place).evaluate((frame) => frame.classList.contains('skeleton')), false));
  }

  /** Calls something of the framed checkout. @template T @template G @param {(host: any, given: G) => T} call @param {G} [given] @returns {Promise<T>} */
  host(call, given) {
    return this.frame().locator('kassa-checkout').evaluate(/** @type {any} */ (call), given);
  }

  /** @param {string} name */
  field(name) {
    return this.page.locator(`#field-${name}`);
  }

  /** What the address says. @param {string} control */
  said(control) {
    return new URL(this.page.url()).searchParams.get(control);
  }

  /** Takes an entry of a searchable list. @param {string} name @param {string} search @param {string} entry */
  async pick(name, search, entry) {
    await this.field(name).click();
    await this.field(name).fill(search);
    await this.page.locator(`#list-${name} [role="option"]`).filter({ hasText: entry }).first().click();
  }

  /** What is in the view. */
  get view() {
    return this.page.locator('#view');
  }
}
