// Types of what the bundler provides, for checking the element's JavaScript. tools/bundle/ is the source of the values.
// Does NOT describe the public face: src/embed/kassa.d.ts does.

/** Version of the release, from Cargo.toml. */
declare const KASSA_VERSION: string;

declare module 'kassa-locales' {
  /** BCP 47 tag of each shipped locale, `en` first, to the words read out while the checkout loads. */
  export const loading: Record<string, string>;
  /** Tag to what a browser without modules is told. */
  export const outdated: Record<string, string>;
  /** The English messages whose id begins with `boot-`, by id, as plain text, but for those above. */
  export const english: Record<string, string>;
  /** Tag to the SHA-256 of its first file, in Base64; the file opens with `# `, address and checksum of the second. */
  export const checksums: Record<string, string>;
  /** Tag of a regional locale to the regions it serves besides its own, with spaces between; `*` is all that no other one serves. */
  export const regions: Record<string, string>;
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
