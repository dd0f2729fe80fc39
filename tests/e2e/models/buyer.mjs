/**
 * What a buyer does in one go.
 * Does NOT check anything but the end they are told.
 */
import { say } from '../words.mjs';

/** Pays with a good card in English, and reads that it is paid. @param {import('../stage.mjs').Stage} stage */
export async function payByCard({ checkout, card }) {
  await checkout.choose('card');
  await card.fill();
  await checkout.name.fill('Ada Lovelace');
  await checkout.pay.click();
  await checkout.says(say('en', 'result-paid-title'));
}
