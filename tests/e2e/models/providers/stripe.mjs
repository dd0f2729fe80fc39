/**
 * Stripe, as the contract's tests meet it: the SIMULATED one of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/stripe/serve.mjs';
import { fields } from '../provider-kind.mjs';

/** What Stripe itself calls the number field. @type {Record<string, string>} */
const LABELS = { ar: 'رقم بطاقة الائتمان أو الخصم', de: 'Kredit- oder Debitkartennummer', en: 'Credit or debit card number' };

/** @type {import('../provider-kind.mjs').Provider} */
export const stripe = {
  id: 'stripe',
  token: 'pm_',
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  forges: true,
  ...fields((field) => `iframe[src*="componentName=${field}"]`, { number: 'cardNumber', expiry: 'cardExpiry', code: 'cardCvc' }),
  label: (locale) => LABELS[locale] ?? null,
  unmet: {
    'connect-src https://api.stripe.com': 'an action that the page asks Stripe about; the fields ask from their own frame',
    'frame-src https://hooks.stripe.com': '3-D Secure',
    'script-src https://*.js.stripe.com': 'hosts whose names change, which the double has none of',
    'frame-src https://*.js.stripe.com': 'hosts whose names change, which the double has none of',
    'img-src https://*.stripe.com': 'pixels against fraud, which the double has none of',
  },
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'pk_test_double' }),
};
