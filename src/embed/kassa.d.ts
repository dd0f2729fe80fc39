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
  /** ISO 3166-1 alpha-2. Counts over the attribute; where neither says it, it is guessed and the buyer may change it. */
  country?: string;
  /** BCP 47. */
  locale?: string;
  /** ISO 4217. */
  currency: string;
  /** What is to be paid: items + shipping + tax (unless `tax_included`) - discount, else the checkout refuses. */
  total: MinorUnits;
  /** `amount` is the line's total; with `unit_amount`, quantity times that must agree, or stands in for it. */
  items?: { name: string; quantity?: number; amount?: MinorUnits; unit_amount?: MinorUnits }[];
  shipping?: MinorUnits;
  tax?: MinorUnits;
  /** true: `tax` is inside the prices and adds nothing. Default false: it comes on top. */
  tax_included?: boolean;
  discount?: MinorUnits;
  /** The total in a currency the buyer knows better, roughly. Shown as "about", never charged. */
  approximate?: { currency: string; amount: MinorUnits };
  /**
   * Plans by method id: a number of payments, or each of them. Interest is assumed unless `interest_free` is true; 2 to 60
   * payments. A method with a fee has no plans. `due`: the day of each payment, `2026-12-24`, where its amount is known.
   */
  instalments?: Record<string, (({ count: number } | { amounts: MinorUnits[] }) & { interest_free?: boolean; due?: string[] })[]>;
  /**
   * Your own texts: BCP 47 tag to Fluent messages with the ids and variables of `locales/en.ftl`. A message that breaks a rule
   * is left out and told in the console; a tag without texts of ours adds a locale. `outcome-declined`, which also stands for
   * causes that must not be told, cannot be changed where we have words for it.
   */
  texts?: Record<string, string>;
  /** A name for the buyer that stays the same from visit to visit, for releases to a share of buyers. Else `id` counts. */
  buyer_id?: string;
  /**
   * In the order of preference: the first that can take a method serves it. Where its card fields cannot be had, those of the
   * next one that can stand in.
   */
  providers?: KassaProvider[];
  methods?: KassaWishes;
  /** What the buyer has paid with before, the preferred first. Opaque ids; never card data. */
  saved?: KassaSaved[];
  confirm_url?: string;
  status_url?: string;
  /** RFC 3339, UTC. */
  expires_at?: string;
  test?: boolean;
  /** The good ending of a session that was paid or ordered already. */
  result?: Extract<KassaAnswer, { status: 'succeeded' | 'placed' }>;
}

/** A provider and what it can do. What is left out is not restricted. */
export interface KassaProvider {
  id: string;
  publishable_key: string;
  /** What the provider gave the shop's server for this very payment, where its card entry needs it. Never a secret key. */
  session?: string;
  /** Method ids. */
  methods?: string[];
  /** ISO 4217. */
  currencies?: string[];
  /** ISO 3166-1 alpha-2: whose buyers it serves. */
  countries?: string[];
  /** By method id, in minor units of the order's currency, both inclusive. */
  limits?: Record<string, { min?: MinorUnits; max?: MinorUnits }>;
  /** Whole per cent of buyers it is released to, 0 to 100. The same buyer is always in or always out. */
  share?: number;
}

/**
 * What the merchant wishes of the methods, by method id. `deny` wins over everything. In `allow` and the orders a method
 * that has ended stands for its successor; elsewhere it is left out. Faults are reported and ignored one by one.
 */
export interface KassaWishes {
  /** Nothing else is shown; what is named is shown even where it is not usual. */
  allow?: string[];
  deny?: string[];
  /** Shown first, in this order. */
  order?: string[];
  /** By ISO 3166-1 alpha-2: shown before `order` to buyers of that country. */
  order_by_country?: Record<string, string[]>;
  /** The smallest amount, in minor units of the order's currency, inclusive. */
  min?: Record<string, MinorUnits>;
  /** The largest amount, likewise. */
  max?: Record<string, MinorUnits>;
  /** What the buyer pays on top: a fixed amount, or its parts. */
  fee?: Record<string, MinorUnits | KassaFee>;
  /**
   * What is asked besides what a method needs: ids of fields (`name`, `company`, `email`, `phone`, `birthdate`, `document`,
   * `postal_code`, …), or `address` for all parts of one as the buyer's country writes it.
   */
  ask?: Record<string, string[]>;
  /** What the method is called: in all languages, or by BCP 47 tag. Plain text. */
  label?: Record<string, string | Record<string, string>>;
  /** Whole per cent of buyers the method is released to, 0 to 100. Whoever is in at 10 is in at 20. */
  share?: Record<string, number>;
}

/** The part of the amount is rounded half up to a whole minor unit, `fixed` is added, then `cap` counts. */
export interface KassaFee {
  fixed?: MinorUnits;
  /** Hundredths of a per cent of the amount: 150 is 1.5 %. At most 10000. */
  basis_points?: number;
  cap?: MinorUnits;
}

export interface KassaSaved {
  /** Opaque; the provider's or the shop's. */
  id: string;
  method: string;
  /** The provider that keeps it: the id of one in `providers`. */
  provider: string;
  label?: string;
  /** Exactly four digits. */
  last4?: string;
  brand?: string;
}

/** What the shop's server, or the page itself, answers to a payment. */
export type KassaAnswer =
  | { status: 'succeeded'; payment: string }
  | { status: 'placed'; payment: string }
  | { status: 'processing' }
  | { status: 'requires_action'; action: KassaAction }
  | { status: 'failed'; provider: string; code: string };

/** What the buyer has to do: one of the merchant server contract's actions. */
export type KassaAction =
  | { type: 'redirect'; url: string }
  /** The provider's own script does it: `data` is a client secret (Stripe) or the action as JSON (Adyen). */
  | { type: 'provider'; provider: string; data: string }
  | { type: string; [field: string]: unknown };

export interface KassaExplanation {
  /** The buyer's country (null if nobody knows it) and whose word it is. */
  country: { code: string | null; source: 'session' | 'attribute' | 'buyer' | 'guess' | 'unknown' } | null;
  /**
   * Every method of the catalogue once, and every saved entry, shown ones first and in order. Empty for a moment after
   * `kassa-ready`: the reasons come with the rest of the program, and `kassa-change` says so.
   */
  methods: {
    method: string;
    /** The id of the saved entry, if it is one. */
    saved?: string;
    shown: boolean;
    rank?: number;
    /** Who serves it now. */
    provider?: string | null;
    /** The provider it was chosen with, whose card fields could not be had. */
    instead_of?: string;
    /** How it begins on this device. */
    presentation?: 'fields' | 'embedded' | 'redirect' | 'qr' | 'voucher' | 'offline';
    /** What it costs the buyer on top. */
    fee?: MinorUnits;
    /** Stable, kebab-case. */
    reason: string;
    /** The reason in English, for developers. */
    why: string;
    /** Every stage the method reached; the last one decided. */
    chain: KassaLink[];
  }[];
  /** Empty at first, as `methods`. */
  releases: KassaRelease[];
  /** When the facts of the catalogue were last looked at, and the address of their sources, notes and doubts by method. */
  catalogue?: { date: string; url?: string };
  /**
   * `pack`: the texts; `formats`: how numbers and dates are written; `chain`: the tags tried, the last one decided (there once
   * the methods are). Reasons: `exact`, `serves-region`, `language-and-script`, `related-language`, `no-pack`, `fallback`.
   */
  locale: {
    pack?: string;
    asked?: string | null;
    reason?: string;
    chain?: { asked: string; pack: string | null; reason: string }[];
    formats?: string;
    missing?: string[];
  };
  issues: string[];
}

/** A provider or a method that only a share of the buyers gets, and whether this one does. */
export type KassaRelease = ({ provider: string } | { method: string }) & {
  /** Whole per cent, 0 to 100. */
  percent: number;
  released: boolean;
};

export interface KassaLink {
  stage:
    | 'status'
    | 'country'
    | 'currency'
    | 'deny'
    | 'allow'
    | 'release'
    | 'place'
    | 'limits'
    | 'merchant-limits'
    | 'device'
    | 'provider'
    | 'fee';
  verdict: 'passed' | 'refused';
  /** Why it refused, or in `place` why the method has a place: a stable code. */
  reason?: string;
  country?: string;
  currency?: string;
  /** Codes with spaces between; `*` is any, `* -TR` any but that. */
  takes?: string;
  since?: string;
  successor?: string;
  /** The method a brand is of. */
  of?: string;
  /** The rank among the country's leaders. */
  place?: number;
  /** Minor units, as are `min`, `max` and `fee`. */
  amount?: MinorUnits;
  min?: MinorUnits;
  max?: MinorUnits;
  fee?: MinorUnits;
  needs?: string;
  provider?: string;
  /** Of buyers it is released to, and this buyer's place from 0 to 99. */
  percent?: number;
  bucket?: number;
}

export interface KassaEventMap {
  'kassa-ready': CustomEvent<{ methods: string[] }>;
  /**
   * With `what: 'explanation'` the reasons of `explain()` are there.
   * With `what: 'provider'` the card fields of `from` could not be loaded, or made no token, and those of `to` stand in.
   * Nothing was charged.
   */
  'kassa-change': CustomEvent<{
    what: 'session' | 'locale' | 'country' | 'step' | 'explanation' | 'provider';
    step?: string; country?: string; from?: string; to?: string; reason?: 'load' | 'tokenise';
    releases?: KassaRelease[];
  }>;
  'kassa-method': CustomEvent<{ method: string }>;
  'kassa-submit': CustomEvent<{
    key: string; session: string | null; method: string; amount: MinorUnits; currency: string; releases: KassaRelease[];
  }>;
  'kassa-token': KassaTokenEvent;
  'kassa-action': CustomEvent<{ type: KassaAction['type']; method: string }>;
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
    releases: KassaRelease[];
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
    /** What else the provider's form told, for its payment call: JSON text. The provider's guide says what there is. */
    token_details?: string;
    /** The id of what the buyer paid with before; then there is no token. */
    saved?: string;
    /** The number of payments of the plan that was chosen. */
    instalments?: number;
    /** Parts of `amount`: the method's fee, and what cash cannot pay, which may be negative. */
    fee?: MinorUnits;
    rounding?: MinorUnits;
    amount: MinorUnits;
    currency: string;
    locale: string;
    /** The buyer's, ISO 3166-1 alpha-2; `null` if it is not known. */
    country?: string | null;
    return_url?: string;
    fields?: Record<string, string>;
    /** The words of a direct debit that the buyer agreed to. */
    mandate?: { text: string; locale: string };
  }> {
  /** Call it before the listener returns. A promise that rejects counts as "result unknown", never as "not charged". */
  respondWith(answer: Promise<KassaAnswer> | KassaAnswer): void;
}

export class KassaCheckout extends HTMLElement {
  /** The session document, in place of `session-url`. Live. */
  session: KassaSession | undefined;
  /** Lays some fields over the present session. */
  update(partial: Partial<KassaSession>): void;
  /** Why each method and this locale were chosen. `methods` is empty until `kassa-change` says `explanation`. */
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
