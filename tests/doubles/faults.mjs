// @ts-check
/**
 * What the doubles share: faults by name, and pages that are told of one. Does NOT know a provider, nor what a fault does.
 */

/**
 * The fault, if the double has it.
 * @template {string} Fault
 * @param {string} double whose it is, for the message @param {readonly Fault[]} faults @param {Fault | null} name
 * @returns {Fault | null}
 */
export function checkedFault(double, faults, name) {
  if (name !== null && !faults.includes(name)) throw new Error(`The ${double} double has no fault '${name}'; it has ${faults.join(', ')}.`);
  return name;
}

/**
 * Some faults are the script's own: it reads them from its window, under `Symbol.for('<id>-double.fault')`.
 * @param {import('playwright-core').Frame} frame @param {string} id @param {string | null} name
 */
export async function tellFault(frame, id, name) {
  const set = frame.evaluate(([id, value]) => {
    /** @type {any} */ (window)[Symbol.for(`${id}-double.fault`)] = value;
  }, [id, name]);
  await set.catch(() => {}); // A frame that is going away needs no fault.
}
