/**
 * The fewest moves of a failing walk that still fail. Does NOT know what a move is, or what failing means.
 */

/** A walk that depends on timing may fail only now and then; so often it is tried before a move counts as needed. */
const TRIES = 2;

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {(plan: import('./plan.mjs').Plan) => Promise<boolean>} fails
 */
export async function shrunk(plan, fails) {
  let fewest = plan;
  for (let place = fewest.moves.length - 1; place >= 0; place -= 1) {
    const without = { ...fewest, moves: fewest.moves.toSpliced(place, 1) };
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (await fails(without)) {
        fewest = without;
        break;
      }
    }
  }
  return fewest;
}
