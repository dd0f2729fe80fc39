/**
 * PayPal's card fields, as the contract's tests meet them: the SIMULATED ones of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/paypal/serve.mjs';
import { say } from '../../words.mjs';
import { fields } from '../provider-kind.mjs';

/** The order that the shop's server is taken to have made. */
const ORDER = '5O190127TN364715T';

/** Hosts that PayPal’s documents list for every directive; the double has one host and neither static files nor styles. */
const LISTED = ['connect', 'frame', 'img', 'script', 'style'].map((name) => `${name}-src https://*.paypalobjects.com`);

/** @type {import('../provider-kind.mjs').Provider} */
export const paypal = {
  id: 'paypal',
  token: ORDER,
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  forges: true,
  ...fields((field) => `iframe[title="${field} PayPal Card Field"]`, { number: 'Number', expiry: 'Expiry', code: 'Cvv' }),
  label: () => say('en', 'card-number'), // The words are ours, and in a field that was typed into those of the beginning.
  past: 'error-expiry-invalid',
  unmet: Object.fromEntries([...LISTED, 'img-src https://*.paypal.com', 'style-src https://*.paypal.com'].map((source) => [source, 'what the double has none of'])),
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'AXdouble_client-id', session: ORDER }),
};
