/**
 * What one walk will do, drawn before it begins: the buyer, the card, and every move with all that it needs. Nothing that
 * happens later changes it, so a seed gives the same walk again. A move that finds nothing to press does nothing.
 * Does NOT carry anything out.
 */
import { CARDS, MARKETS, SHARES } from './buyers.mjs';
import { Chance } from './random.mjs';

/** @typedef {{ name: string, tab: number, what: string, which: number, pause: number }} Move `which`: a draw for whoever has to choose */
/** @typedef {{ method: string, card: import('./buyers.mjs').CardName, pastes: boolean, moves: Move[], ending: Ending }} Plan `pastes`: whole card numbers, over what stands there */
/** @typedef {{ stays: number, leaves: boolean, refuses: boolean }} Ending the tab that is kept; the buyer's first wish there */

/** How often a move is drawn. */
const MOVES = {
  pay: 22, choose: 7, reload: 10, back: 4, open: 6, close: 3, look: 4, offline: 4, online: 6,
  fault: 20, heal: 3, answer: 16, elsewhere: 8, step: 10, wait: 4,
};

/** The words that belong to a move. */
const WHAT = {
  pay: ['click', 'click', 'double click', 'click and Enter', 'submit()', 'submit() twice', 'form submit'],
  answer: ['pay', 'pay', 'cancel'],
  elsewhere: ['pay', 'pay', 'refuse', 'cancel', 'expire'],
};

/** Pauses after a move, in milliseconds: at once, in the middle of something, when it has settled. */
const PAUSES = [0, 0, 30, 120, 350, 700];

/** Everything that is made to go wrong, as `target kind`. */
const FAULTS = [
  'confirm slow:400', 'confirm slow:1500', 'confirm 500:1', 'confirm 500:3', 'confirm 503:1', 'confirm 429:1', 'confirm malformed:1',
  'confirm drop_before_commit:1', 'confirm drop_before_commit:2',
  'confirm drop_after_commit:1', 'confirm drop_after_commit:1', 'confirm drop_after_commit:2',
  'status slow:600', 'status 500:2', 'status 503:1', 'status 429:2', 'status malformed:1', 'status malformed:4',
  'cancel slow:600', 'cancel 500:1', 'cancel 500:4', 'cancel 503:1', 'cancel malformed:1',
  'session slow:500', 'session 500:1',
  'tokens slow:500', 'tokens 500:1', 'tokens 500:3', 'tokens no_fingerprint',
  'webhook late:600', 'webhook late:3000', 'webhook duplicate', 'webhook out_of_order', 'webhook never', 'webhook wrong_signature', 'webhook 500:2',
  'provider down:300', 'provider down:1500', 'settlement hold', 'settlement hold',
  'frames drop_three_ds', 'actions lifetime:1200', 'actions lifetime:3000',
];

/** @param {number} seed @returns {Plan} */
export function planOf(seed) {
  const chance = new Chance(seed);
  const method = chance.weighed(SHARES);
  const card = chance.pick(/** @type {import('./buyers.mjs').CardName[]} */ (Object.keys(CARDS)));
  const count = chance.between(4, 12);
  const moves = Array.from({ length: count }, () => drawn(chance, method));
  // Most walks get somewhere first: what goes wrong is best seen around a payment.
  if (chance.happens(0.4)) moves.splice(0, 1, { ...moves[0], name: 'fault', what: chance.pick(FAULTS) });
  if (chance.happens(0.8)) moves.splice(1, 1, { ...moves[1], name: 'pay', what: chance.pick(WHAT.pay) });
  // Two tabs of one order are where two payments would come from.
  if (chance.happens(0.3)) moves.unshift({ ...moves[0], name: 'open', what: '', pause: 0 });
  const ending = { stays: chance.between(0, 1), leaves: chance.happens(0.3), refuses: chance.happens(0.25) };
  return { method, card, pastes: chance.happens(0.3), moves, ending };
}

/** @param {Chance} chance @param {string} method @returns {Move} */
function drawn(chance, method) {
  const name = chance.weighed(MOVES);
  return { name, tab: chance.happens(0.6) ? 0 : 1, what: whatFor(chance, name, method), which: chance.between(0, 5), pause: chance.pick(PAUSES) };
}

/** @param {Chance} chance @param {keyof typeof MOVES} name @param {string} method */
function whatFor(chance, name, method) {
  if (name === 'fault') return chance.pick(FAULTS);
  if (name === 'choose') return chance.pick(MARKETS[method].methods);
  return name in WHAT ? chance.pick(WHAT[/** @type {keyof typeof WHAT} */ (name)]) : '';
}

/** A move as a line of a report. @param {Move} move */
export function sentence({ name, tab, what, which, pause }) {
  const where = ['offline', 'online', 'fault', 'heal', 'elsewhere', 'open', 'wait'].includes(name) ? '' : ` in tab ${tab}`;
  const of = name === 'step' || name === 'elsewhere' ? ` (${which})` : '';
  return `${name}${what && ` ${what}`}${of}${where}${pause ? `, then ${pause} ms` : ''}`;
}
