// Types of what the bundler provides, for checking the element's JavaScript. tools/bundle/ is the source of the values.
// Does NOT describe the public face: src/embed/kassa.d.ts does.

/** Version of the release, from Cargo.toml. */
declare const KASSA_VERSION: string;

declare module 'kassa-locales' {
  /** BCP 47 tags of all shipped locales, `en` first. */
  export const tags: string[];
  /** Tag to the messages whose id begins with `boot-`, by id, as plain text; gaps are filled with English. */
  export const boot: Record<string, Record<string, string>>;
  /** Tag to the first file's address relative to the script, with its hash as query; it opens with `# ` and the second's. */
  export const urls: Record<string, string>;
  /** Tag to a Subresource Integrity string. */
  export const integrity: Record<string, string>;
}

declare module 'kassa-files' {
  /** The WebAssembly module beside the script; `url` is relative to the script, with the hash as query. */
  export const wasm: { url: string; integrity: string };
  /** The rest of the program, loaded once the buyer can choose; a preview has none, its module is whole. */
  export const rest: { url: string; integrity: string } | undefined;
}

declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.svg' {
  const text: string;
  export default text;
}
