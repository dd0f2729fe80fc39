/**
 * What the contract's tests have to know of a provider. Does NOT know any.
 */
import { Card } from './card.mjs';

/** @typedef {import('../stage.mjs').Stage} Stage */
/** @typedef {'block' | 'never-ready' | 'api-500' | 'throws' | null} Fault */
/** `spend` takes a token as a shop's server does, and throws at the second time. @typedef {{ fault(name: any): Promise<void>, spend?(token: string): void }} Handle */
/** What the session document says of the provider, besides its id. @typedef {{ publishable_key: string, session?: string }} Account */

/**
 * @typedef {object} Provider
 * @property {string} id
 * @property {string} token how its tokens begin
 * @property {readonly Fault[]} faults what can be made to fail
 * @property {string} frame selector of a frame that stands while the card can be typed
 * @property {(page: import('playwright-core').Page, within?: string) => Card} card its fields, within an element
 * @property {(locale: string) => string | null} label what the number field is called by the provider itself; null where by us
 * @property {(stage: Stage) => Promise<Handle>} stand makes it answer
 * @property {(stage: Stage) => Account} account
 * @property {'whole'} [form] one component for the whole card
 * @property {true} [asksName] whether it asks for the name on the card itself
 * @property {string} [past] message for a date that has passed, where it cannot be told from other wrong ones
 * @property {string} [invalid] message for a wrong number, where it cannot be told from an unfinished one
 * @property {true} [unbranded] whether it keeps the brand to itself
 * @property {true} [unfocusable] whether it has no way to focus a field; the focus goes to its frame
 * @property {true} [unfonted] whether its fields cannot have the shop's font
 * @property {true} [forges] whether its double can forge messages (fault `foreign`)
 * @property {Record<string, string>} [unmet] hosts it declares that its double has no use for, as `<directive> <host>`, and what for
 * @property {true} [single] whether it can stand once on a page only
 */

/**
 * The fields of a provider that has a frame for each.
 * @param {(field: string) => string} selector of a frame @param {Record<'number' | 'expiry' | 'code', string> & { name?: string }} names what it calls its fields
 * @returns {Pick<Provider, 'frame' | 'card'>}
 */
export function fields(selector, names) {
  const frames = Object.fromEntries(Object.entries(names).map(([field, name]) => [field, selector(name)]));
  return { frame: selector(names.number), card: (page, within = '') => new Card(page, within, /** @type {any} */ (frames)) };
}
