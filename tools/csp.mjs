/**
 * Writes what a security officer asks for before a checkout goes live: Content-Security-Policy, Permissions-Policy, the word
 * on Trusted Types, and with `--inventory` the script inventory of PCI DSS 6.4.3, for a shop page that embeds the widget from
 * its own origin with these providers.
 *
 *   node tools/csp.mjs [--environment test|live] [--nonce] [--issuers] [--format header|html|nginx|json] [--inventory] <provider>…
 *
 * The facts are src/providers/providers.tsv. The result is on stdout; what a person must know besides is on stderr.
 * Does NOT weaken the policy for a provider that wants more than hosts (it says so instead), does NOT know what else stands on
 * the page, and does NOT ask any provider whether its hosts have changed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { FORMATS, output, remarks, rowsOf } from './policy.mjs';

/** @typedef {import('./policy.mjs').Row} Row */

const TABLE = fileURLToPath(new URL('../src/providers/providers.tsv', import.meta.url));

/** Every row of the table. @returns {Row[]} */
export function readProviders() {
  return rowsOf(readFileSync(TABLE, 'utf8'));
}

/** Sentences about the format. @param {string} format @param {string | undefined} nonce */
function remarksOnFormat(format, nonce) {
  const said = [];
  if (format === 'html') said.push('a meta element cannot say frame-ancestors or Permissions-Policy: send those as headers.');
  if (nonce) said.push(`put another random value in place of ${nonce} with each response.`);
  return said;
}

const USAGE = 'node tools/csp.mjs [--environment test|live] [--nonce] [--issuers] [--format header|html|nginx|json] [--inventory] <provider>…';

/** @param {string[]} words of the command line @returns {number} exit code */
function main(words) {
  /** @param {string} fault */
  const refuse = (fault) => {
    console.error(`csp: ${fault}\n  ${USAGE}\n  providers: ${known.map(({ id }) => id).join(' ')}`);
    return 2;
  };
  const known = readProviders();
  /** @type {ReturnType<typeof parsed>} */
  let asked;
  try {
    asked = parsed(words);
  } catch (fault) {
    return refuse(/** @type {Error} */ (fault).message);
  }
  const { values, positionals } = asked;
  const { environment, format, issuers } = values;
  if (environment !== 'test' && environment !== 'live') return refuse(`there is no environment “${environment}”.`);
  if (format !== 'json' && !Object.hasOwn(FORMATS, format)) return refuse(`there is no format “${format}”.`);
  if (positionals.length === 0) return refuse('name at least one provider.');
  const unknown = positionals.filter((id) => !known.some((row) => row.id === id));
  if (unknown.length > 0) return refuse(`unknown provider: ${unknown.join(', ')}.`);

  const rows = known.filter(({ id }) => positionals.includes(id));
  const nonce = values.nonce ? FORMATS[format === 'nginx' ? 'nginx' : 'header'].nonce : undefined;
  console.log(output(rows, { environment, nonce, issuers }, { format, withInventory: values.inventory }));
  for (const sentence of [...remarks(rows, { environment, nonce, issuers }), ...remarksOnFormat(format, nonce)]) console.error(`csp: ${sentence}`);
  return 0;
}

/** @param {string[]} args */
function parsed(args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      environment: { type: 'string', default: 'live' },
      format: { type: 'string', default: 'header' },
      nonce: { type: 'boolean', default: false },
      issuers: { type: 'boolean', default: false },
      inventory: { type: 'boolean', default: false },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
