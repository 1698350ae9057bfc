import { parseArgs } from 'node:util';
import { UsageError } from '#cli/command';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';

const DEFAULTS = { pools: '1000,10000,100000', sizes: '10,100,500,1000,5000' } as const;
const LARGEST_POOL = 1_000_000;

export const ROUNDS_USAGE = `Usage: npm run bench:rounds -- [--pools N,N,…] [--sizes N,N,…] [--without-largest]

Holds rounds of several sizes in pools of several sizes, and prints what each costs in units of the table.

  --pools N,N,…      candidates in each pool, 1 to ${LARGEST_POOL}. Default: ${DEFAULTS.pools}
  --sizes N,N,…      candidates to invite, 1 to ${LARGEST_ROUND}; those larger than a pool are left out. Default: ${DEFAULTS.sizes}
  --without-largest  leaves out the selection of the largest round that there may be
  -h, --help         this text

Exit status: 0 when every figure is within its target, 1 when not, 2 when called wrongly.
`;

export interface RoundsOptions {
  help: boolean;
  pools: readonly number[];
  sizes: readonly number[];
  withoutLargest: boolean;
}

function numbers(option: string, text: string, most: number): number[] {
  return text.split(',').map((one) => {
    const value = Number(one);
    if (!/^\d{1,9}$/.test(one) || value < 1 || value > most)
      throw new UsageError(
        `--${option} must be whole numbers from 1 to ${most} with commas between: ${text}`,
      );
    return value;
  });
}

/**
 * What the command line asks for.
 *
 * @throws UsageError for a list that is none; an error of `parseArgs` for an unknown option
 */
export function roundsOptions(args: readonly string[]): RoundsOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pools: { type: 'string', default: DEFAULTS.pools },
      sizes: { type: 'string', default: DEFAULTS.sizes },
      'without-largest': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    help: values.help,
    pools: numbers('pools', values.pools, LARGEST_POOL),
    sizes: numbers('sizes', values.sizes, LARGEST_ROUND),
    withoutLargest: values['without-largest'],
  };
}
