/**
 * Braintree, as the contract's tests meet it: Braintree's own scripts, and SIMULATED frames and API (tests/doubles).
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/braintree/serve.mjs';
import { say } from '../../words.mjs';
import { fields } from '../provider-kind.mjs';

/** @type {import('../provider-kind.mjs').Provider} */
export const braintree = {
  id: 'braintree',
  token: 'tokencc_',
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  ...fields((field) => `iframe[name="braintree-hosted-field-${field}"]`, { number: 'number', expiry: 'expirationDate', code: 'cvv' }),
  label: () => say('en', 'card-number'), // The words are ours, and those of the beginning.
  past: 'error-expiry-invalid',
  unmet: {
    'connect-src https://api.sandbox.braintreegateway.com': '3-D Secure',
  },
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'sandbox_double_merchant' }),
};
