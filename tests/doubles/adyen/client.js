// @ts-check
/**
 * What runs in the page: Adyen's own client from npm, as the global `AdyenWeb` of Adyen's hosted script has it. serve.mjs bundles it.
 *
 * One lever is added for the tests: under the fault `throws` the data of a card cannot be had. Nothing else is changed.
 * It does NOT hold the rest of the client, its other payment methods and its style sheet: the adapter asks for neither.
 */
import { AdyenCheckout, CustomCard as AdyensOwn, ThreeDS2Challenge, ThreeDS2DeviceFingerprint } from '@adyen/adyen-web';

/** The tests' own lever (serve.mjs sets it); Adyen's client has no such thing. */
const FAULT = Symbol.for('adyen-double.fault');

class CustomCard extends AdyensOwn {
  /** @override */
  get data() {
    if (/** @type {any} */ (window)[FAULT] === 'throws') throw 'adyen double: a string was thrown';
    return super.data;
  }
}

// Adyen's hosted script has all its components at hand; the package wants to be told which.
AdyenCheckout.register(ThreeDS2Challenge, ThreeDS2DeviceFingerprint);

export { AdyenCheckout, CustomCard };
