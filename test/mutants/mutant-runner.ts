import { setMaxListeners } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { VitestTestRunner } from 'vitest/runners';
import type { MutatedDomain } from './mutated-domain.ts';
import { tries } from './tests-of.ts';

type Test = Parameters<VitestTestRunner['onAfterTryTask']>[0];

/** How often each mutant was met, by the test, and outside of tests. */
interface Coverage {
  perTest: Record<string, Record<string, number>>;
  static: Record<string, number>;
}

/** What the instrumented sources share with the runner; the names are Stryker's, except `counted`. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  counted?: boolean;
  mutantCoverage?: Coverage;
}

declare global {
  var __stryker__: Switchboard | undefined;
}

/** `to be tried alone`: in a process of its own; this one cannot tell. */
export type Fate = 'killed' | 'survived' | 'to be tried alone';

/** A mutant that makes a loop endless is met far oftener than the source that it changes. */
const MOST_TIMES_AS_OFTEN = 200;
const AT_LEAST = 1000;

const NOTHING: Coverage = { perTest: {}, static: {} };

const killed = new Set<string>();
globalThis.__stryker__ ??= {};
const board: Switchboard = globalThis.__stryker__;

const { MUTANTS_DOMAIN = '', MUTANTS_FATES = '', MUTANTS_PROCESS, MUTANTS_PROCESSES } = process.env;
const { mutants } = JSON.parse(readFileSync(MUTANTS_DOMAIN, 'utf8')) as MutatedDomain;
const sources = new Map(mutants.map(({ id, fileName }) => [id, fileName]));

/** Whether mutant `id` is tried by this process: the processes share the mutants by their numbers. */
const isMine = (id: string): boolean => Number(id) % Number(MUTANTS_PROCESSES) === Number(MUTANTS_PROCESS);

/**
 * Runs every test once as it is, noting which mutants it meets, and then once more for each of them that no test
 * has killed yet, with that mutant switched on. One process does this for all tests, so a mutant costs what the
 * test costs and no start of a process. At last the test runs as it is again, to see that no mutant left anything behind.
 *
 * Writes a line a finding: the id of a mutant and its `Fate` in that test.
 */
export default class MutantRunner extends VitestTestRunner {
  async runTask(test: Test): Promise<void> {
    const run = VitestTestRunner.getTestFn(test);
    setMaxListeners(0, test.context.signal); // Every run of the test listens to its signal.
    board.currentTestId = test.id;
    try {
      await run();
    } finally {
      board.currentTestId = undefined;
    }
    board.counted = true;
    const { perTest, static: whileLoading } = board.mutantCoverage ?? NOTHING;
    const file = relative(process.cwd(), test.file.filepath);
    const fates = new Map<string, Fate>();
    for (const [id, times] of Object.entries(perTest[test.id] ?? {}))
      if (isMine(id) && !killed.has(id) && tries(file, sources.get(id) ?? ''))
        fates.set(id, await fateOf(run, id, times));
    const clean = fates.size === 0 || (await failureOf(run)) === undefined;
    board.counted = false;
    for (const [id, fate] of fates) if (fate === 'killed' && clean) killed.add(id);
    const doubtful = Object.keys(whileLoading).filter((id) => isMine(id) && !killed.has(id));
    for (const id of clean ? doubtful : [...fates.keys(), ...doubtful]) fates.set(id, 'to be tried alone');
    // At once: a test is over before the next begins, and the process may be ended in between.
    appendFileSync(MUTANTS_FATES, [...fates].map((line) => `${line.join(' ')}\n`).join(''));
  }
}

async function fateOf(run: () => unknown, id: string, times: number): Promise<Fate> {
  board.activeMutant = id;
  board.hitCount = 0;
  board.hitLimit = MOST_TIMES_AS_OFTEN * times + AT_LEAST;
  const failure = await failureOf(run);
  board.activeMutant = undefined;
  if (failure !== undefined) return 'killed';
  // Met the first time and not again: what it is part of was computed once, and kept.
  return board.hitCount === 0 ? 'to be tried alone' : 'survived';
}

async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? 'thrown';
  }
}
