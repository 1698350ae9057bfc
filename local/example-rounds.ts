import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { withoutOptions } from '#cli/without-options';
import type { ExportPage } from '#functions/rounds/export-round';
import type { RoundView } from '#functions/rounds/round-view';
import { apiClient } from './demo/api-client.ts';
import { DEMONSTRATION_DEFAULTS, runDemonstration } from './demo/demonstration.ts';
import { LocalRunError } from './engines/engine.ts';
import { startSystem } from './system.ts';
import { synthesize } from './template/synthesize.ts';

/** Pools in which several rounds were held, some months of them: enough for a picture of cut-offs over time. */
const DAYS = [
  '2023-12-05',
  '2023-12-17',
  '2024-01-30',
  '2024-02-11',
  '2024-03-11',
  '2024-04-23',
  '2024-05-29',
];
const POPULATION = 250;
/** A machine that is busy with other work makes a function run into its time limit now and then. */
const MOST_TRIES = 3;

interface Held {
  round: RoundView;
  page: ExportPage;
}

/** Runs the demonstration of one day in a system of its own. @returns its rounds as the API tells of them, and their rows */
async function heldOn(day: string, assembly: string): Promise<Held[]> {
  const system = await startSystem({ assembly });
  try {
    const out = new PassThrough().resume();
    const { seed } = DEMONSTRATION_DEFAULTS;
    const { rounds } = await runDemonstration(system, { population: POPULATION, day, seed, once: true, out });
    const send = apiClient(system.apiUrl);
    const token = await system.mint({ sub: 'officer-1', groups: ['officer'] });
    const held: Held[] = [];
    for (const {
      held: { id },
    } of rounds)
      held.push({
        round: (await send({ route: `GET /rounds/${id}`, expected: 200 })) as RoundView,
        page: (await send({ route: `GET /rounds/${id}/export`, token, expected: 200 })) as ExportPage,
      });
    return held;
  } finally {
    await system.stop();
  }
}

async function heldWithPatience(day: string, assembly: string): Promise<Held[]> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await heldOn(day, assembly);
    } catch (error) {
      if (attempt === MOST_TRIES || !(error instanceof LocalRunError)) throw error;
      process.stderr.write(`${day}: ${error.message}; once more\n`);
    }
}

const HELP = `Usage: npm run -s example:rounds > site/rounds/example/example-rounds.json

Runs the demonstration for several published pools, and writes its rounds with their exports: what the pages of rounds show
where none has been held. Takes minutes.

  -h, --help  this text
`;

/** Writes the example to standard output. */
async function writeExample(): Promise<void> {
  process.env.TZ = 'UTC';
  const assembly = mkdtempSync(join(tmpdir(), 'ronde-example-'));
  const all: Held[] = [];
  try {
    await synthesize({ outdir: assembly, stage: 'development' });
    for (const day of DAYS) {
      all.push(...(await heldWithPatience(day, assembly)));
      process.stderr.write(`${day}: ${all.length} rounds so far\n`);
    }
  } finally {
    rmSync(assembly, { recursive: true, force: true });
  }
  all.sort((one, other) => (one.round.scheduledAt < other.round.scheduledAt ? -1 : 1));
  // Each system numbers its rounds from 1; in a row they are numbered through. No number is committed to.
  const rounds = all.map(({ round }, index) => ({ ...round, number: index + 1 })).reverse();
  const example = {
    what: `Rounds of a made-up population of ${POPULATION}: no person in them exists, and no authority held them.`,
    source: `The demonstration of Ronde (docs/decisions/demonstration.md) for the pools of ${DAYS.join(', ')}, each in a system of its own`,
    command: 'npm run -s example:rounds > site/rounds/example/example-rounds.json',
    rounds,
    exports: Object.fromEntries(all.map(({ page }) => [page.roundId, page])),
  };
  process.stdout.write(`${JSON.stringify(example)}\n`);
}

const status = withoutOptions(HELP, process.argv.slice(2));
if (status === undefined) await writeExample();
process.exit(status ?? 0);
