// @ts-check
/// <reference path="../../../tools/node_modules/@juspay-tech/hyper-js/dist/index.d.ts" />
/**
 * A SIMULATED HyperLoader.js, for tests: `window.Hyper` with the payment element, checked against the types of
 * `@juspay-tech/hyper-js`, and made as juspay/hyperswitch-web@eee6915 is, where that can be met from a page:
 *
 * - `Hyper()` gives the same instance again unless it is told `isForceInit`, and an instance submits all of its frames;
 * - events of an element reach the listeners of every element on the page, without the name of their frame;
 * - listeners are kept by name: the newest `confirmPayment`, and the newest form's 3-D Secure, have the word;
 * - an element is mounted by a selector `#id`, a container that is not found is no error, and `destroy` leaves the listeners;
 * - the payment's methods are fetched in a frame that comes with `elements()` and goes when it is done;
 * - `confirmPayment` hands on `return_url` and `redirect` and nothing else, and may never answer.
 *
 * It never sees card data: form.js in its frame asks the API (serve.mjs answers). Unlike the real one it names the one origin it
 * talks to, and hears that one only. It does NOT talk to Hyperswitch, and has no other elements, no wallets and none of their
 * scripts, no saved cards, no log and no style attributes, which the real one writes and a strict policy refuses.
 */
(() => {
  'use strict';

  /** @typedef {import('@juspay-tech/hyper-js').HyperInstance} HyperInstance */
  /** @typedef {import('@juspay-tech/hyper-js').PaymentElement} PaymentElement */
  /** @typedef {import('@juspay-tech/hyper-js').Element} ElementsFace */
  /** @typedef {import('@juspay-tech/hyper-js').ElementsOptions} ElementsOptions */
  /** @typedef {import('@juspay-tech/hyper-js').ElementsUpdateOptions} ElementsUpdate */
  /** @typedef {import('@juspay-tech/hyper-js').confirmPaymentInputPayload} ConfirmPayload */
  /** @typedef {Pick<HyperInstance, 'confirmPayment' | 'elements' | 'widgets' | 'retrievePaymentIntent'>} Face */
  /** What goes to and comes from frames: never card data. @typedef {Record<string, any>} Message */
  /** @typedef {(data: Message, event: MessageEvent) => void} Hear */

  const SCRIPT = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src) : new URL(location.href);
  const { origin: ORIGIN } = SCRIPT;
  const FRAMES = `${ORIGIN}/web/double/${SCRIPT.pathname.split('/')[1]}`;

  /** The tests' own lever (serve.mjs sets it); the real script has no such thing. */
  const FAULT = Symbol.for('hyperswitch-double.fault');

  const COMPONENTS = ['card', 'cardNumber', 'cardExpiry', 'cardCvc', 'paymentMethodCollect', 'googlePay', 'payPal', 'applePay', 'klarna', 'expressCheckout', 'paze', 'samsungPay', 'paymentMethodsManagement', 'payment'];

  const OPTIONS = [
    'defaultValues', 'business', 'layout', 'paymentMethodOrder', 'customerPaymentMethods', 'fields', 'readOnly', 'terms', 'wallets', 'displaySavedPaymentMethodsCheckbox',
    'displaySavedPaymentMethods', 'savedPaymentMethodsCheckboxCheckedByDefault', 'sdkHandleOneClickConfirmPayment', 'sdkHandleConfirmPayment', 'sdkHandleSavePayment',
    'paymentMethodsHeaderText', 'savedPaymentMethodsHeaderText', 'hideExpiredPaymentMethods', 'branding', 'displayDefaultSavedPaymentIcon', 'hideCardNicknameField',
    'displayBillingDetails', 'customMessageForCardTerms', 'showShortSurchargeMessage', 'paymentMethodsConfig', 'alwaysSendCustomerAcceptance', 'redirectionInfo',
  ];

  /** What an event is told by. @type {Record<string, (data: Message) => boolean>} */
  const EVENTS = {
    ready: (data) => data.ready === true,
    change: (data) => !data.focus && !data.blur && !data.ready,
    focus: (data) => data.focus === true,
    blur: (data) => data.blur === true,
  };

  /** By name, as `addSmartEventListener` has it. @type {Map<string, Hear>} */
  const listeners = new Map();
  /** Frames whose word counts, the loader's own among them. @type {Set<HTMLIFrameElement>} */
  const frames = new Set();
  /** Whether any form on the page has ever been ready. @type {(value: unknown) => void} */
  let firstReady = () => {};
  const isReady = new Promise((resolve) => (firstReady = resolve));
  let made = 0;
  /** @type {Face | undefined} */
  let shared;

  /** @returns {string | null} */
  const fault = () => /** @type {any} */ (window)[FAULT] ?? null;

  /** @param {string} message */
  const warn = (message) => console.warn(`[Hyperswitch double] ${message}`);

  window.addEventListener('message', (event) => {
    const known = [...frames].some((frame) => frame.contentWindow === event.source);
    const believed = (event.origin === ORIGIN && known) || fault() === 'foreign';
    if (!believed || typeof event.data !== 'object' || event.data === null) return;
    if (fault() === 'foreign' && known) forge();
    for (const hear of [...listeners.values()]) hear(event.data, event);
  });

  listeners.set('handleOnReady', (data) => data.ready && firstReady(undefined));

  /** Fault `foreign`: a claim that the real script believes, from a window that is no frame of it. */
  function forge() {
    const data = { elementType: 'payment', complete: true, empty: false, value: { type: 'card' } };
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source: window }));
  }

  /** @param {HTMLIFrameElement | undefined} frame @param {Message} message */
  function post(frame, message) {
    frame?.contentWindow?.postMessage(message, ORIGIN);
  }

  /** @param {string} id @param {string} file @param {Record<string, string>} facts */
  function newFrame(id, file, facts) {
    const frame = document.createElement('iframe');
    frame.id = id;
    frame.name = id;
    frame.title = 'Orca Payment Element Frame';
    frame.src = `${FRAMES}/${file}#${new URLSearchParams({ ...facts, origin: location.origin })}`;
    frames.add(frame);
    return frame;
  }

  /**
   * The hidden frame that fetches what the form needs, and goes.
   * @param {string} key @param {string} secret @returns {Promise<Message>}
   */
  function premounted(key, secret) {
    document.querySelector('#orca-element-hyper-preMountLoader-iframe')?.remove();
    const wrapper = document.createElement('div');
    wrapper.id = 'orca-element-hyper-preMountLoader-iframe';
    wrapper.style.display = 'none';
    const frame = newFrame('orca-payment-element-iframeRef-hyper-preMountLoader-iframe', 'index.html?fullscreenType=preMountLoader', { key, secret });
    wrapper.append(frame);
    document.body.append(wrapper);
    return new Promise((resolve) => {
      listeners.set('onClientListData', (data, event) => {
        if (data.data !== 'client_list' || event.source !== frame.contentWindow) return;
        resolve(data.response);
        frames.delete(frame);
        wrapper.remove();
      });
    });
  }

  /** @param {string} key @param {Message} options @param {HTMLIFrameElement[]} instance frames of the instance @returns {ElementsFace} */
  function elementsOf(key, options, instance) {
    const secret = String(options.clientSecret ?? '');
    if (!/.+_secret_[A-Za-z0-9]+/.test(secret)) console.error('INTEGRATION ERROR: clientSecret is expected to be in format ******_secret_*****');
    const clientList = premounted(key, secret);
    /** @type {HTMLIFrameElement[]} */
    const group = [];
    const settings = { ...options };
    /** @type {Map<string, PaymentElement>} */
    const created = new Map();
    return {
      getElement: (name) => created.get(name) ?? null,
      fetchUpdates: async () => ({}),
      /** @param {ElementsUpdate} changed */
      update(changed) {
        Object.assign(settings, changed);
        for (const frame of group) post(frame, { ElementsUpdate: true, options: changed });
      },
      create(component, given = {}) {
        if (!COMPONENTS.includes(component)) warn(`Unknown Key: ${component} type in create`);
        for (const name of Object.keys(given)) if (!OPTIONS.includes(name)) warn(`Unknown Key: ${name} in options`);
        const element = elementOf(component, given, (frame) => {
          group.push(frame);
          instance.push(frame);
        }, (frame, iframeId) => {
          post(frame, { paymentElementCreate: true, iframeId, publishableKey: key, options: given, paymentOptions: { ...settings, clientSecret: secret } });
          clientList.then((list) => post(frame, { clientList: list }));
        }, group);
        created.set(component, element);
        return element;
      },
    };
  }

  /**
   * @param {string} component @param {Message} options
   * @param {(frame: HTMLIFrameElement) => void} keep @param {(frame: HTMLIFrameElement, id: string) => void} greet @param {HTMLIFrameElement[]} group
   * @returns {PaymentElement}
   */
  function elementOf(component, options, keep, greet, group) {
    const instance = (made += 1);
    let mounted = '';
    /** @param {Message} message */
    const tell = (message) => group.forEach((frame) => post(frame, message));
    const unmount = () => {
      const container = mounted ? document.querySelector(mounted) : null;
      if (container) container.innerHTML = '';
      else console.warn('INTEGRATION ERROR: Div does not seem to exist on which payment element is to mount/unmount');
      for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
    };
    return {
      on(name, handler) {
        const condition = EVENTS[name];
        if (!condition) return;
        listeners.set(`on-${name}-${component}-${instance}`, (data) => {
          if (data.elementType === component && condition(data)) handler?.(/** @type {any} */ (told(data)));
        });
      },
      collapse() {},
      blur: () => tell({ doBlur: true }),
      focus: () => tell({ doFocus: true }),
      clear: () => tell({ doClearValues: true }),
      update: (changed) => tell({ paymentElementsUpdate: true, options: { ...options, ...changed } }),
      unmount,
      destroy() {
        unmount();
        mounted = '';
      },
      mount(selector) {
        mounted = selector;
        const id = selector.split('#')[1] ?? 'someString';
        const container = document.querySelector(selector);
        if (!container) return;
        container.innerHTML = '';
        const wrapper = document.createElement('div');
        wrapper.id = `orca-element-${id}`;
        wrapper.className = `${component} base`;
        const fullscreen = document.createElement('div');
        fullscreen.id = `orca-fullscreen-iframeRef-${id}`;
        const frame = newFrame(`orca-payment-element-iframeRef-${id}`, `index.html?componentName=${component}`, { id });
        frame.allow = 'payment *';
        frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-same-origin allow-forms');
        frame.width = '100%';
        frame.style.height = '0';
        wrapper.append(fullscreen, frame);
        container.append(wrapper);
        keep(frame);
        listeners.set(`onMount-${component}`, (data) => data.iframeId === id && attend(frame, fullscreen, id, data, greet));
      },
    };
  }

  /** What the form of a name says to the page around it. @param {HTMLIFrameElement} frame @param {HTMLElement} fullscreen @param {string} id @param {Message} data @param {(frame: HTMLIFrameElement, id: string) => void} greet */
  function attend(frame, fullscreen, id, data, greet) {
    if (data.iframeMounted) greet(frame, id);
    if (data.iframeHeight !== undefined) frame.style.height = `${data.iframeHeight}px`;
    if (data.openurl) location.replace(data.openurl);
    if (data.fullscreen === undefined) return;
    for (const old of fullscreen.children) frames.delete(/** @type {HTMLIFrameElement} */ (old));
    fullscreen.innerHTML = '';
    if (!data.fullscreen) return;
    const over = newFrame('orca-fullscreen', `fullscreenIndex.html?fullscreenType=${data.param}`, { id, ...data.metadata });
    Object.assign(over.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', zIndex: '422222133323' });
    fullscreen.append(over);
    listeners.set('onFullScreenCallback', (said, { source }) => {
      if (said.threeDsDone && source === over.contentWindow) post(frame, { threeDsDone: true });
    });
  }

  /** Without the name of the frame. @param {Message} data */
  function told(data) {
    const { iframeId, elementType, ...rest } = data;
    return 'complete' in data ? { elementType, ...rest } : rest;
  }

  /** @param {string} key @returns {Face} */
  function instanceOf(key) {
    /** @type {HTMLIFrameElement[]} */
    const instance = [];
    let secret = '';
    /** @param {ElementsOptions} options */
    const elements = (options) => {
      secret = options.clientSecret;
      return elementsOf(key, /** @type {Message} */ (options), instance);
    };
    return {
      elements,
      widgets: elements,
      /** @param {ConfirmPayload} payload */
      confirmPayment({ confirmParams, redirect = 'if_required' }) {
        if (fault() === 'throws') throw 'hyperswitch double: a string was thrown';
        const order = { doSubmit: true, clientSecret: secret, confirmParams: { return_url: confirmParams?.return_url ?? '', publishableKey: key, redirect } };
        return new Promise((resolve) => {
          isReady.then(() => {
            listeners.set('onSubmit', (data) => {
              if (data.submitSuccessful === undefined) return;
              if (data.submitSuccessful && redirect === 'always') return location.replace(data.url);
              resolve(/** @type {any} */ (data.submitSuccessful ? data.data : data));
            });
            for (const frame of instance) post(frame, order);
          });
        });
      },
      async retrievePaymentIntent(of) {
        const url = `${ORIGIN}/api/payments/${of.split('_secret_')[0]}?client_secret=${of}`;
        const answer = await fetch(url, { headers: { 'api-key': key } }).catch(() => null);
        return answer?.ok ? { paymentIntent: await answer.json() } : null;
      },
    };
  }

  /** What is given where the page is not secure: it does nothing. @returns {Face} */
  function idle() {
    const element = /** @type {PaymentElement} */ ({ on() {}, collapse() {}, blur() {}, update() {}, destroy() {}, unmount() {}, mount() {}, focus() {}, clear() {} });
    const elements = () => ({ getElement: () => null, update() {}, fetchUpdates: async () => ({}), create: () => element });
    const nothing = async () => /** @type {any} */ ({});
    return { elements, widgets: elements, confirmPayment: nothing, retrievePaymentIntent: nothing };
  }

  /** @param {string | { publishableKey: string }} keys @param {{ isForceInit?: boolean }} [options] @returns {Face} */
  function Hyper(keys, options = {}) {
    const key = typeof keys === 'string' ? keys : keys.publishableKey;
    if (!window.isSecureContext) return idle();
    if (shared && !options.isForceInit) return shared;
    if (!/^pk_(dev|snd|prd)_/.test(key)) console.error('INTEGRATION ERROR: Invalid Publishable key, a valid one begins with pk_dev_, pk_snd_ or pk_prd_');
    shared = instanceOf(key);
    return shared;
  }

  /** @type {any} */ (window).Hyper = Object.assign(Hyper, { init: Hyper, isDouble: true });
})();
