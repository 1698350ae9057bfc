import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { badOption } from '#cli/bad-option';
import type { Fate } from './mutant-runner.ts';
import { mutateDomain } from './mutated-domain.ts';
import { type Answer, compare, survivorOf } from './survivor.ts';
import { tallyOf } from './tally.ts';
import { tryAlone, tryTogether } from './try-mutants.ts';

const HELP = `Mutation testing of domain/: changes it in thousands of small ways and asks whether a test notices.

  npm run mutants                       everything
  npm run mutants -- domain/crs         what begins with this; several may stand
  --processes N                         side by side; by default as many as there are processors
  --runs N                              random profiles of each property; by default 20
  -h, --help                            this text

A survivor is to be killed by a test or answered in a file of test/mutants/answers/. The exit status is 1 when one is
neither, or when an answer names a mutant that no longer survives.
`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANSWERS = new URL('./answers/', import.meta.url);

function options(): { only: string[]; processes: number; runs: number } | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      processes: { type: 'string', default: String(availableParallelism()) },
      runs: { type: 'string', default: '20' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const number = (name: 'processes' | 'runs'): number => {
    const value = Number(values[name]);
    if (!/^\d{1,6}$/.test(values[name]) || value < 1)
      throw new Error(
        `--${name} must be a whole number from 1: ${values[name]}. See npm run mutants -- --help`,
      );
    return value;
  };
  return { only: positionals, processes: number('processes'), runs: number('runs') };
}

async function answered(): Promise<Answer[]> {
  const files = (await readdir(ANSWERS)).sort();
  const lists = await Promise.all(files.map((file) => readFile(new URL(file, ANSWERS), 'utf8')));
  return lists.flatMap((list) => JSON.parse(list) as Answer[]);
}

async function main(): Promise<number> {
  const chosen = options();
  if (chosen === undefined) {
    print(HELP);
    return 0;
  }
  const { only, processes, runs } = chosen;
  const folder = await mkdtemp(join(tmpdir(), 'ronde-mutants-'));
  try {
    const domain = await mutateDomain(ROOT, only);
    const file = join(folder, 'domain.json');
    await writeFile(file, JSON.stringify(domain));
    print(`${domain.mutants.length} mutants of ${Object.keys(domain.sources).length} files`);
    const trial = { domain: file, folder, processes, runs };
    const fates = await tryTogether(
      trial,
      domain.mutants.map(({ id }) => id),
    );
    const that = (fate: Fate): string[] => [...fates.keys()].filter((id) => fates.get(id) === fate);
    const killed = new Set(that('killed'));
    const left = that('to be tried alone');
    print(`${left.length} mutants to be tried in a process of their own`);
    const bar = new SingleBar({
      format: '{bar} {value} of {total}',
      noTTYOutput: true,
      notTTYSchedule: 30_000,
    });
    bar.start(left.length, 0);
    for (const id of await tryAlone(trial, left, (tried) => bar.update(tried))) killed.add(id);
    bar.stop();
    const survived = domain.mutants.filter(({ id }) => !killed.has(id));
    print(tallyOf(domain.mutants, killed));
    const tried = (name: string): boolean =>
      only.length === 0 || only.some((start) => name.startsWith(start));
    const { unanswered, stale } = compare(
      survived.map((mutant) => survivorOf(mutant, domain.originals[mutant.fileName] ?? '')),
      await answered(),
      tried,
    );
    for (const survivor of unanswered) print(`UNANSWERED ${JSON.stringify(survivor)}`);
    for (const answer of stale) print(`STALE ${JSON.stringify(answer)}`);
    print(
      `${survived.length} survived, ${unanswered.length} of them unanswered; ${stale.length} stale answers`,
    );
    return unanswered.length + stale.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const bad = badOption(error);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${bad === undefined ? message : `${bad}. See npm run mutants -- --help`}\n`);
  process.exitCode = 2;
}
