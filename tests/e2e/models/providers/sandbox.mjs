/**
 * The sandbox, as the contract's tests meet it. Does NOT know what should come of anything.
 */
import { fields } from '../provider-kind.mjs';

const FAULTS = { block: { sdk: 'block' }, 'never-ready': { frames: 'never_ready' }, 'api-500': { tokens: '500:9' } };

/** @type {import('../provider-kind.mjs').Provider} */
export const sandbox = {
  id: 'sandbox',
  token: 'tok_',
  faults: ['block', 'never-ready', 'api-500'],
  ...fields((field) => `iframe[src*="field=${field}"]`, { number: 'number', expiry: 'expiry', code: 'code' }),
  label: () => null,
  async stand({ sandbox }) {
    return {
      async fault(name) {
        await sandbox.heal();
        if (name) await sandbox.faults(/** @type {Record<string, Record<string, string>>} */ (FAULTS)[name]);
      },
    };
  },
  account: ({ sandbox }) => ({ publishable_key: `pk_test_sandbox_${new URL(sandbox.provider).port}` }),
};
