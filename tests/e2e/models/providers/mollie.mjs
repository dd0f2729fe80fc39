/**
 * Mollie, as the contract's tests meet it: the SIMULATED one of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/mollie/serve.mjs';
import { fields } from '../provider-kind.mjs';

/** @type {import('../provider-kind.mjs').Provider} */
export const mollie = {
  id: 'mollie',
  token: 'tkn_',
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  forges: true,
  ...fields((field) => `iframe[name="${field}-input"]`, { number: 'cardNumber', expiry: 'expiryDate', code: 'verificationCode', name: 'cardHolder' }),
  // In the language it was opened with: Mollie changes none once its fields stand.
  label: () => 'Card number',
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'pfl_double' }),
  unfocusable: true,
  unfonted: true,
  asksName: true,
  past: 'error-expiry-invalid',
  unbranded: true,
  single: true,
};
