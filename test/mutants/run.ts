import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type MutatedDomain, mutateDomain } from './mutated-domain.ts';
import { type Answer, compare, type Survivor, survivorOf } from './survivor.ts';
import { tallyOf } from './tally.ts';
import { tryMutants } from './try-mutants.ts';

const HELP = `Mutation testing of domain/: changes it in thousands of small ways and asks whether a test notices.

  npm run mutants                       everything
  npm run mutants -- domain/crs         what begins with this; several may stand
  --processes N                         side by side; as many as there are processors, if not told
  --runs N                              random profiles of each property; 20, if not told

A survivor is to be killed by a test or answered in test/mutants/answers.json. The exit status is 1 when one is
neither, or when an answer names a mutant that no longer survives.
`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const ANSWERS = new URL('./answers.json', import.meta.url);

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
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1`);
    return value;
  };
  return { only: positionals, processes: number('processes'), runs: number('runs') };
}

async function survivorsOf(mutants: MutatedDomain['mutants']): Promise<Survivor[]> {
  return Promise.all(
    mutants.map(async (mutant) => survivorOf(mutant, await readFile(mutant.fileName, 'utf8'))),
  );
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
    const domain = await mutateDomain(process.cwd(), only);
    const file = join(folder, 'domain.json');
    await writeFile(file, JSON.stringify(domain));
    print(`${domain.mutants.length} mutants of ${Object.keys(domain.sources).length} files`);
    const found = await tryMutants({ domain: file, folder, processes, runs });
    const { rows, survived } = tallyOf(domain.mutants, found);
    print(rows);
    const answers = JSON.parse(await readFile(ANSWERS, 'utf8')) as Answer[];
    const tried = (name: string): boolean =>
      only.length === 0 || only.some((start) => name.startsWith(start));
    const { unanswered, stale } = compare(await survivorsOf(survived), answers, tried);
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
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
