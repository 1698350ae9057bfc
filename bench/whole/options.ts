import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';

export const HELP = `Usage: npm run bench:whole -- [--size N] [--pool N] [--seed N]

Holds one whole round on this machine and proves it. The template is synthesized and run on the embedded engines; a
generated pool is sent in through the HTTP API; an officer plans a general round, and the functions hold it and write
to everybody invited, until nothing is left in any queue. Then everything is checked by a second way, and printed with
what it cost.

  --size N    candidates to invite, 1 to ${LARGEST_ROUND.toLocaleString('en-CA')}. Default: 5000
  --pool N    candidates in the pool, at least one more than N. Default: the size and six tenths of it more
  --seed N    other people. Default: 294
  -h, --help  this text

5,000 out of 8,000 take some minutes. Exit status: 0 when everything holds, 1 when not, 2 when called wrongly.
`;

/** The command line is not as it must be; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface WholeRoundOptions {
  size: number;
  pool: number;
  seed: number;
}

const LARGEST_POOL = 300_000;
const DEFAULT_SIZE = 5_000;
const DEFAULT_SEED = 294;

function wholeNumber(
  option: string,
  text: string | undefined,
  otherwise: number,
  [least, most]: [least: number, most: number],
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < least || value > most)
    throw new UsageError(`--${option} must be a whole number from ${least} to ${most}, not "${text}"`);
  return value;
}

/**
 * What the command line asks for.
 *
 * @throws UsageError for an unknown option, or a figure that is none or makes no sense
 */
export function wholeRoundOptions(args: readonly string[]): WholeRoundOptions & { help: boolean } {
  const { size, pool, seed, help } = optionsOf(args);
  const invited = wholeNumber('size', size, DEFAULT_SIZE, [1, LARGEST_ROUND]);
  return {
    help: help ?? false,
    size: invited,
    pool: wholeNumber('pool', pool, Math.ceil(invited * 1.6), [invited + 1, LARGEST_POOL]),
    seed: wholeNumber('seed', seed, DEFAULT_SEED, [0, 999_999_999]),
  };
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: { type: 'string' },
        pool: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(badOption(error) ?? String(error));
  }
}
