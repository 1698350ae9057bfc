import { type Command, main } from '#cli/command';
import { compareSelections } from './compare-selections.ts';
import { holdRound, type Measured } from './hold-round.ts';
import { LARGEST, selectLargest } from './largest-selection.ts';
import { putPool, putStandings, standingsOf } from './pool.ts';
import { ROUNDS_USAGE, roundsOptions } from './rounds-options.ts';
import { type Comparison, comparisonTable, roundsTable } from './tables.ts';
import { targetsOf } from './targets.ts';
import { SCANNED, startWorld, TABLE } from './world.ts';

const MOST_MEGABYTES = 256;

const benchRounds: Command = async ({ argv, stdout }) => {
  const options = roundsOptions(argv);
  const print = (text: string): void => void stdout.write(`${text}\n`);
  if (options.help) {
    stdout.write(ROUNDS_USAGE);
    return 0;
  }
  const now = new Date();
  const rounds: Measured[] = [];
  const comparisons: Comparison[] = [];
  for (const size of options.pools) {
    const world = await startWorld();
    try {
      const { client } = world;
      const pool = standingsOf(size, now);
      await putPool(pool, { client, table: TABLE });
      await putStandings(pool, { client, table: SCANNED });
      const sizes = options.sizes.filter((invited) => invited <= size);
      comparisons.push(...(await compareSelections(pool, sizes, world)));
      for (const invited of sizes) {
        const measured = await holdRound(pool, invited, world);
        rounds.push(measured);
        // The next round finds the same pool.
        await putPool(measured.invited, { client, table: TABLE });
        print(`pool ${size}, round ${invited}: ${Math.round(measured.milliseconds)} ms`);
      }
    } finally {
      await world.stop();
    }
  }

  print(
    '\nWhole rounds on the local engine: units as the engine says them, floor from the sizes of the items',
  );
  print(roundsTable(rounds));
  print(
    '\nSelecting alone; the engine and SQLite run on this machine, so their milliseconds know no network',
  );
  print(comparisonTable(comparisons));
  const targets = targetsOf(rounds);
  if (!options.withoutLargest) {
    const { selected, milliseconds, peakMegabytes } = await selectLargest(now);
    const took = `${Math.round(milliseconds)} ms, ${Math.round(peakMegabytes)} MB`;
    targets.push({
      text: `selecting ${selected} out of ${LARGEST.pool}: ${took} at most, the process with its modules (< ${MOST_MEGABYTES} MB)`,
      met: selected === LARGEST.size && peakMegabytes < MOST_MEGABYTES,
    });
  }
  for (const { text, met } of targets) print(`${met ? 'met   ' : 'MISSED'}  ${text}`);
  return targets.every(({ met }) => met) ? 0 : 1;
};

await main(benchRounds, ROUNDS_USAGE);
