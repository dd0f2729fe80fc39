/**
 * Mollie Components v1 as Mollie's own pages tell it, written by hand: Mollie publishes neither a package nor types.
 *
 * What a page says stands beside its address; what is only seen at work, in examples or plug-ins that Mollie publishes, says so.
 * It does NOT know the single `card` component, nor Components v2 (`Mollie.Checkout`), which is another product.
 */

/** https://docs.mollie.com/reference/mollie-object : one of each is needed, and `createToken` takes all four. */
export type ComponentType = 'cardHolder' | 'cardNumber' | 'verificationCode' | 'expiryDate';

/** https://docs.mollie.com/reference/mollie-object : the possible values of `locale`. */
export type Locale =
  | 'en_US' | 'nl_NL' | 'nl_BE' | 'fr_FR' | 'fr_BE' | 'de_DE' | 'de_AT' | 'de_CH' | 'es_ES' | 'ca_ES' | 'pt_PT' | 'it_IT' | 'nb_NO' | 'sv_SE'
  | 'fi_FI' | 'da_DK' | 'is_IS' | 'hu_HU' | 'pl_PL' | 'lv_LV' | 'lt_LT';

/** https://docs.mollie.com/reference/mollie-object : a token of test mode ends with `test`. */
export interface MollieOptions {
  locale?: Locale;
  testmode?: boolean;
}

/**
 * https://docs.mollie.com/components/styling : a colour is `#…`, `rgb(a)`, `hsl(a)` or `transparent`; a number may end with `px`, `em`
 * or `rem`; a string has no spaces. There is no font family, no border and no padding: those belong to the container.
 */
export interface Properties {
  backgroundColor?: string;
  color?: string;
  fontSize?: string | number;
  fontWeight?: string | number;
  letterSpacing?: string | number;
  lineHeight?: string | number;
  textAlign?: string;
  textDecoration?: string;
  textTransform?: string;
}

/** https://docs.mollie.com/components/styling */
export type State = Properties & { '::placeholder'?: Properties };

/** https://docs.mollie.com/components/styling */
export interface Styles {
  base?: State;
  valid?: State;
  invalid?: State;
}

/** https://docs.mollie.com/reference/mollie-object */
export interface ComponentOptions {
  styles?: Styles;
}

/**
 * `error` and `touched`: https://docs.mollie.com/docs/mollie-components , with a text in the language of the fields. `dirty`: only in
 * https://github.com/mollie/components-examples (ba345b8), where it says whether something stands in the field.
 */
export interface ChangeEvent {
  error: string | undefined;
  touched: boolean;
  dirty: boolean;
}

/** https://docs.mollie.com/reference/component-object : there is no `ready`, and no way to take a listener back. */
export type EventName = 'blur' | 'focus' | 'change';

/** https://docs.mollie.com/reference/component-object : there is no `focus`, `update`, `clear` or `destroy`. */
export interface Component {
  mount(targetElement: HTMLElement | string): void;
  addEventListener(event: EventName, callback: (event: ChangeEvent) => void): void;
  /** What stood in it is lost. */
  unmount(): void;
}

/** https://docs.mollie.com/reference/mollie-object ; that `error` has a `message` is in mollie/components-examples. It has no code. */
export type TokenResult = { token: string; error?: undefined } | { token?: undefined; error: { message: string } };

/** https://docs.mollie.com/reference/mollie-object */
export interface Mollie {
  createComponent(type: ComponentType, options?: ComponentOptions): Component;
  createToken(): Promise<TokenResult>;
}

/** https://docs.mollie.com/reference/mollie-object : called with or without `new`. */
export type MollieConstructor = (profileId: string, options?: MollieOptions) => Mollie;
