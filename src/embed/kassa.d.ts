// Types of <kassa-checkout> and of the script that defines it. The element's behaviour is described in README.md.

/** Integer minor units of the currency, by its ISO 4217 exponent. A string of digits above 2^53. */
export type MinorUnits = number | string;

/** The session document, version 1: what the shop's server says about one order. Unknown fields are ignored. */
export interface KassaSession {
  version: 1;
  id: string;
  merchant?: {
    name?: string;
    terms_url?: string | null;
    privacy_url?: string | null;
    refund_url?: string | null;
    support_url?: string | null;
  };
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** BCP 47. */
  locale?: string;
  /** ISO 4217. */
  currency: string;
  /** What is to be paid: items + shipping + tax - discount, else the checkout refuses. */
  total: MinorUnits;
  items?: { name: string; quantity?: number; amount: MinorUnits }[];
  shipping?: MinorUnits;
  tax?: MinorUnits;
  discount?: MinorUnits;
  providers?: { id: string; publishable_key: string; methods?: string[] }[];
  methods?: { allow?: string[]; deny?: string[]; order?: string[] };
  confirm_url?: string;
  status_url?: string;
  /** RFC 3339, UTC. */
  expires_at?: string;
  test?: boolean;
  /** The good ending of a session that was paid or ordered already. */
  result?: Extract<KassaAnswer, { status: 'succeeded' | 'placed' }>;
}

/** What the shop's server, or the page itself, answers to a payment. */
export type KassaAnswer =
  | { status: 'succeeded'; payment: string }
  | { status: 'placed'; payment: string }
  | { status: 'processing' }
  | { status: 'requires_action'; action: { type: 'redirect'; url: string } }
  | { status: 'failed'; provider: string; code: string };

export interface KassaExplanation {
  /** The buyer's country (null if nobody knows it) and whose word it is. */
  country: { code: string | null; source: 'session' | 'attribute' | 'buyer' | 'guess' | 'unknown' } | null;
  methods: {
    method: string;
    shown: boolean;
    rank?: number;
    provider?: string | null;
    /** Stable, kebab-case. */
    reason: string;
    /** The reason in English, for developers. */
    why: string;
  }[];
  locale: { pack?: string; asked?: string | null; reason?: string; formats?: string; missing?: string[] };
  issues: string[];
}

export interface KassaEventMap {
  'kassa-ready': CustomEvent<{ methods: string[] }>;
  'kassa-change': CustomEvent<{ what: 'session' | 'locale' | 'step'; step?: string }>;
  'kassa-method': CustomEvent<{ method: string }>;
  'kassa-submit': CustomEvent<{ key: string; session: string | null; method: string; amount: MinorUnits; currency: string }>;
  'kassa-token': KassaTokenEvent;
  'kassa-action': CustomEvent<{ type: 'redirect'; method: string }>;
  'kassa-result': CustomEvent<{
    status: 'succeeded' | 'placed' | 'failed' | 'unknown';
    /** The attempt's key and session: compare them with your order. Deliver on your server's word, not on this event. */
    key: string;
    session: string | null;
    method: string;
    amount: MinorUnits;
    currency: string;
    outcome: string | null;
    payment: string | null;
  }>;
  'kassa-error': CustomEvent<{ code: string; message: string }>;
  'kassa-metric': CustomEvent<{ name: string; milliseconds: number }>;
  'kassa-help': CustomEvent<{ session: string | null; method: string | null; outcome: string | null }>;
}

/** Raised when a payment is to be made. Without an answer the checkout posts to `confirm-url`. */
export interface KassaTokenEvent
  extends CustomEvent<{
    /** The idempotency key: the same attempt always has the same one. */
    key: string;
    session: string | null;
    method: string;
    provider?: string | null;
    token?: string;
    amount: MinorUnits;
    currency: string;
    locale: string;
    return_url?: string;
    fields?: Record<string, string>;
  }> {
  /** Call it before the listener returns. A promise that rejects counts as "result unknown", never as "not charged". */
  respondWith(answer: Promise<KassaAnswer> | KassaAnswer): void;
}

export class KassaCheckout extends HTMLElement {
  /** The session document, in place of `session-url`. Live. */
  session: KassaSession | undefined;
  /** Lays some fields over the present session. */
  update(partial: Partial<KassaSession>): void;
  /** Why each method and this locale were chosen. */
  explain(): KassaExplanation;
  /** Presses Pay. */
  submit(): void;
  /** Puts the focus on the methods. */
  focus(): void;

  addEventListener<K extends keyof KassaEventMap>(
    type: K,
    listener: (this: KassaCheckout, event: KassaEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Defines the element; false if the name is taken. */
export function define(tag?: string, registry?: CustomElementRegistry): boolean;
/** Starts fetching the program early. */
export function preload(): Promise<unknown>;
/** The release. */
export const version: string;

declare global {
  interface HTMLElementTagNameMap {
    'kassa-checkout': KassaCheckout;
  }
}
