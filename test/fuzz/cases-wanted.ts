import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';

const USUAL = 5_000;

export const FUZZ_HELP = `Usage: npm run test:fuzz -- [--cases N]

Sends requests made from the API's description to the whole local system, with a candidate's, an officer's and a nominator's
token, and says whether each answer is as described.

  --cases N   so many requests at least, from 1 to 999999; ${USUAL} without it
  -h, --help  this text
`;

/**
 * How many cases are sent at least: `--cases N`, 5,000 without it.
 *
 * @returns a sentence where the command line is not as it must be; `undefined` where help is asked for
 * @example casesWanted(['--cases', '1000']) // 1000
 */
export function casesWanted(args: readonly string[]): number | string | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { cases: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      strict: true,
    });
    if (values.help) return undefined;
    const { cases = String(USUAL) } = values;
    return /^[1-9]\d{0,5}$/.test(cases) ? Number(cases) : '--cases must be a whole number from 1 to 999999.';
  } catch (error) {
    return `${badOption(error) ?? String(error)}. See npm run test:fuzz -- --help`;
  }
}
