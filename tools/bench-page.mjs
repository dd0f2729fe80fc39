// What the benchmarks share: a sandbox of their own and a page on a slow phone. Measures nothing itself.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';

/** How much slower than this machine the phone's processor is. */
const PROCESSOR_SLOWDOWN = 4;

/** Starts the sandbox on two free ports and waits for its line `ready`. */
export async function startSandbox(query) {
  const [shop, provider] = [await freePort(), await freePort()];
  const child = spawn(process.env.KASSA_SANDBOX, [], {
    env: { ...process.env, PORT: String(shop), PROVIDER_PORT: String(provider) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready, failed) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (/^ready$/m.test(said)) ready();
    });
    child.once('exit', (code) => failed(new Error(`the sandbox ended with ${code} before it was ready`)));
    child.once('error', failed);
  });
  return { address: `http://localhost:${shop}/?${query}`, stop: () => child.kill() };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A browser for as long as `use` takes. */
export async function withBrowser(use) {
  const browser = await chromium.launch({
    executablePath: process.env.KASSA_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page with an empty cache on a slow phone, with its protocol session; `use` has it, then it is closed. */
export async function onPhone(browser, use) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN });
  try {
    return await use(page, session);
  } finally {
    await context.close();
  }
}
