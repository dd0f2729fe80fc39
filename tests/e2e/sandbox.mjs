/**
 * The sandbox as a child process on free ports, and its control interface: faults, charges, reset.
 * Does NOT drive a browser and does not know the widget.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** @typedef {{ attempt: string, session: string, method: string, amount: number, currency: string }} Order */
/** @typedef {{ total: number, by_attempt: Record<string, number>, by_session: Record<string, number>, orders: Order[] }} Charges */

export class Sandbox {
  /** @param {import('node:child_process').ChildProcess} process @param {Record<string, string>} origins `shop`, `provider` and `backup`, without a slash at the end */
  constructor(process, { shop, provider, backup }) {
    this.process = process;
    this.shop = shop;
    this.provider = provider;
    /** The provider's second account. */
    this.backup = backup;
  }

  /**
   * Starts one and waits for its line `ready`.
   * @param {string} binary absolute path
   * @param {string[]} [flags] such as `--dist <folder>`
   * @returns {Promise<Sandbox>} rejects with what it said if it ends before it is ready
   */
  static async start(binary, flags = []) {
    const child = spawn(binary, ['--port', '0', '--provider-port', '0', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = /** @type {string[]} */ ([]);
    const origins = /** @type {Record<string, string>} */ ({});
    child.stderr.on('data', (bytes) => said.push(String(bytes)));
    const failed = new Promise((_, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}: ${said.join('')}`)));
    });
    failed.catch(() => {}); // It may also end later, when it is asked to.
    const ready = (async () => {
      for await (const line of createInterface({ input: child.stdout })) {
        const address = /^(shop|provider|backup)\s+(http:\S+?)\/(\s|$)/.exec(line);
        if (address) origins[address[1]] = address[2];
        if (line === 'ready') return new Sandbox(child, origins);
      }
      return failed;
    })();
    return /** @type {Promise<Sandbox>} */ (Promise.race([ready, failed]));
  }

  /** @param {Record<string, string | null>} faults by target, as tests/sandbox/README.md lists them */
  async faults(faults) {
    await this.#call('POST', '/control/faults', faults);
  }

  /** All faults off. */
  async heal() {
    await this.#call('DELETE', '/control/faults');
  }

  /** Forgets sessions, attempts, orders, charges and faults. */
  async reset() {
    await this.#call('POST', '/control/reset');
  }

  /** @returns {Promise<Charges>} what really happened, from the provider's ledger and the shop's orders */
  async charges() {
    return (await this.#call('GET', '/control/charges')).json();
  }

  /** Makes a session, as the shop's own server would. @param {Record<string, string | number>} query @returns {Promise<{ id: string }>} the document */
  async session(query) {
    const words = Object.entries(query).map(([name, value]) => [name, String(value)]);
    return (await this.#call('GET', `/api/session?${new URLSearchParams(words)}`)).json();
  }

  /**
   * Does what the buyer does on another device, or time does.
   * @param {string} key of the attempt @param {'pay' | 'cancel' | 'refuse' | 'expire'} decision
   */
  async decide(key, decision) {
    await this.#call('POST', `/control/payments/${key}`, { decision });
  }

  async stop() {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
  }

  /** @param {string} method @param {string} path @param {object} [body] */
  async #call(method, path, body) {
    const response = await fetch(this.shop + path, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}
