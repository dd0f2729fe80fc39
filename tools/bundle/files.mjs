// What one shipped file is known by: the checksum a browser can hold it to, whose beginning makes its address change with
// its content. Does NOT read or write files.

import { createHash } from 'node:crypto';

/** A Subresource Integrity string. A checksum does not compress, so it is the shortest kind. */
export function checksum(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * A file's address, relative to the script, and its checksum.
 * A part of it is in the address so that a page with long-lived caches never joins a new script with an old file;
 * src/embed/js/words.js makes the same address of a checksum.
 */
export function addressed(name, content) {
  const integrity = checksum(content);
  return { url: `${name}?v=${integrity.slice(7, 15)}`, integrity };
}
