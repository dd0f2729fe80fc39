// What one shipped file is known by: a short hash that makes its address change with its content, and the checksum a
// browser can hold it to. Does NOT read or write files.

import { createHash } from 'node:crypto';

/** `hash`: 8 hex digits of SHA-256; `integrity`: a Subresource Integrity string. A checksum does not compress, so it is the shortest kind. */
export function checksums(content) {
  return {
    hash: createHash('sha256').update(content).digest('hex').slice(0, 8),
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
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
