/**
 * Hyperswitch, as the contract's tests meet it: the SIMULATED one of tests/doubles; its real script is never fetched.
 * Does NOT know what should come of anything.
 */
import { serve } from '../../../doubles/hyperswitch/serve.mjs';
import { Card } from '../card.mjs';

const FRAME = 'iframe[src*="componentName=payment"]';

/** What Hyperswitch itself calls the number field. @type {Record<string, string>} */
const LABELS = { ar: 'Type to fill رقم البطاقة input', de: 'Type to fill Kartennummer input', en: 'Type to fill Card Number input' };

/** @type {import('../provider-kind.mjs').Provider} */
export const hyperswitch = {
  id: 'hyperswitch',
  token: 'pay_',
  faults: ['block', 'never-ready', 'api-500', 'throws'],
  forges: true,
  frame: FRAME,
  form: 'whole',
  asksName: true,
  unbranded: true,
  single: true,
  card(page, within = '') {
    const input = (/** @type {string} */ name) => page.frameLocator(`${within} ${FRAME}`).locator(`input[name="${name}"]`);
    const card = new Card(page, within, { number: FRAME, expiry: FRAME, code: FRAME, name: FRAME });
    return Object.assign(card, { number: input('cardNoInput'), expiry: input('expiryInput'), code: input('cvvInput'), name: input('BillingName') });
  },
  label: (locale) => LABELS[locale] ?? null,
  unmet: {
    'connect-src https://beta.hyperswitch.io': 'how a payment stands, where the form did not say',
  },
  stand: ({ context }) => serve(context),
  account: () => ({ publishable_key: 'pk_snd_double', session: 'pay_double_secret_double' }),
};
