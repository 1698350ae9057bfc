import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';

const USUAL = 5_000;

/**
 * How many cases are sent at least: `--cases N`, 5,000 without it.
 *
 * @returns a sentence where the command line is not as it must be
 * @example casesWanted(['--cases', '1000']) // 1000
 */
export function casesWanted(args: readonly string[]): number | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { cases: { type: 'string' } }, strict: true });
    const { cases = String(USUAL) } = values;
    return /^[1-9]\d{0,5}$/.test(cases) ? Number(cases) : '--cases must be a whole number from 1 to 999999.';
  } catch (error) {
    return `${badOption(error) ?? String(error)}. Usage: npm run test:fuzz -- [--cases N]`;
  }
}
