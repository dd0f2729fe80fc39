// What one shipped file is known by: a short hash that makes its address change with its content, and the checksum a
// browser can hold it to. Does NOT read or write files.

import { createHash } from 'node:crypto';

/** `hash`: 12 hex digits of SHA-256; `integrity`: a Subresource Integrity string, SHA-384. */
export function checksums(content) {
  return {
    hash: createHash('sha256').update(content).digest('hex').slice(0, 12),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/**
 * A file's address, relative to the script, and its checksum.
 * The hash is in the address so that a page with long-lived caches never joins a new script with an old file.
 */
export function addressed(name, content) {
  const { hash, integrity } = checksums(content);
  return { url: `${name}?v=${hash}`, integrity };
}
