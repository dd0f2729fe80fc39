// The script a shop embeds: defines <kassa-checkout> and begins to fetch the program at once.
// A second copy of it on the page does nothing. It draws nothing itself.

import { preload } from './program.js';
import { define } from './element.js';

export { define, preload };
export const version = KASSA_VERSION;

// Only the copy that defined the element fetches the program.
if (define()) preload().catch(() => {});
