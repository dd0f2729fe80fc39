/**
 * Behind the counter: what was charged, and what a buyer does on another device. Asks the sandbox's control interface.
 * Does NOT look at a page.
 */

/** @typedef {import('../sandbox.mjs').Sandbox} Sandbox */
/** @typedef {{ charged: number, orders: { attempt: string, method: string, status: string }[] }} Books of one session */

/** @param {Sandbox} sandbox @param {string} session @returns {Promise<Books>} */
export async function books(sandbox, session) {
  const said = await (await call(sandbox, 'GET', '/control/charges')).json();
  // Nobody else shops here: a charge that no session is known for is this one's too.
  return { charged: Math.max(said.total, said.by_session[session] ?? 0), orders: said.orders };
}

/** What the buyer does with a payment at the bank, on the phone, at a counter. Nothing, if there is no such payment. @param {Sandbox} sandbox @param {string} key @param {string} decision */
export async function decide(sandbox, key, decision) {
  return (await call(sandbox, 'POST', `/control/payments/${key}`, { decision })).ok;
}

/** @param {Sandbox} sandbox @param {string} target @param {string} kind */
export async function fault(sandbox, target, kind) {
  const answer = await call(sandbox, 'POST', '/control/faults', { [target]: kind });
  if (!answer.ok) throw new Error(`the sandbox has no fault ${target} ${kind}: ${await answer.text()}`);
}

/** @param {Sandbox} sandbox */
export async function heal(sandbox) {
  await call(sandbox, 'DELETE', '/control/faults');
}

/** So often a request is made whose connection the shop closes under it, as it does while replies are to be dropped. */
const TRIES = 8;

/** Each of these does the same when it comes twice. @param {Sandbox} sandbox @param {string} method @param {string} path @param {object} [body] @returns {Promise<Response>} */
async function call(sandbox, method, path, body, tried = 1) {
  try {
    return await fetch(sandbox.shop + path, { method, body: body && JSON.stringify(body) });
  } catch (fault) {
    if (tried >= TRIES) throw fault;
    return call(sandbox, method, path, body, tried + 1);
  }
}
