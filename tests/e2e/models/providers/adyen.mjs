/**
 * Adyen, as the contract's tests meet it: Adyen's own client with the SIMULATED secured fields of tests/doubles.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/adyen/serve.mjs';
import { say } from '../../words.mjs';
import { fields } from '../provider-kind.mjs';

/** A frame does not say in its address which field it is; the element around it does. */
const NAMES = { number: 'encryptedCardNumber', expiry: 'encryptedExpiryDate', code: 'encryptedSecurityCode' };

/** @type {import('../provider-kind.mjs').Provider} */
export const adyen = {
  id: 'adyen',
  token: '{"paymentMethod":{"type":"scheme"',
  faults: ['block', 'never-ready', 'throws'],
  ...fields((field) => `[data-cse="${field}"] iframe`, NAMES),
  // Fields that stand keep the names they were made with, which are ours.
  label: () => say('en', 'card-number'),
  unmet: {
    'connect-src https://checkoutshopper-test.cdn.adyen.com': 'words in another language than English',
  },
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'test_DOUBLE' }),
};
