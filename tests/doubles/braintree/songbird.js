// @ts-check
/**
 * A SIMULATED Songbird, Cardinal's script that Braintree's own 3-D Secure component brings: it looks at no device, and shows a bank
 * over the page, in a frame of its own host. Made after what that component calls; Cardinal's own documents were not read.
 */
(() => {
  'use strict';

  const ORIGIN = 'https://centinelapistag.cardinalcommerce.com';

  /** @type {Map<string, (...said: any[]) => void>} */
  const listeners = new Map();

  /** @param {MessageEvent} event @param {HTMLIFrameElement} frame */
  const isOurs = ({ origin, source }, frame) => origin === ORIGIN && source === frame.contentWindow;

  /** What the bank said, as the script tells it: the text that the gateway reads it from stands for a signed one. @param {string} said */
  function validated(said) {
    const ExtendedData = said === 'left' ? { ChallengeCancel: '01' } : {};
    listeners.get('payments.validated')?.({ ActionCode: said === 'confirmed' ? 'SUCCESS' : 'FAILURE', ErrorNumber: 0, ErrorDescription: '', Payment: { ExtendedData } }, said);
  }

  const Cardinal = {
    /** @param {string} name @param {(...said: any[]) => void} listener */
    on: (name, listener) => void listeners.set(name, listener),
    /** @param {string} name */
    off: (name) => void listeners.delete(name),
    configure() {},
    setup: () => void setTimeout(() => listeners.get('payments.setupComplete')?.({ sessionId: 'double-session' })),
    trigger: async () => ({ Status: true }),
    /** @param {string} _kind @param {{ AcsUrl: string }} challenge */
    continue(_kind, { AcsUrl }) {
      const frame = document.createElement('iframe');
      frame.title = 'Simulated 3-D Secure';
      Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', background: 'white', zIndex: '2147483647' });
      frame.src = AcsUrl;
      /** @param {MessageEvent} event */
      const hear = (event) => {
        if (!isOurs(event, frame)) return;
        window.removeEventListener('message', hear);
        frame.remove();
        validated(event.data.said);
      };
      window.addEventListener('message', hear);
      document.body.append(frame);
    },
  };

  Object.assign(window, { Cardinal });
})();
