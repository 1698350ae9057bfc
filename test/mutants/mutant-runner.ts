import { appendFileSync } from 'node:fs';
import { VitestTestRunner } from 'vitest/runners';

type Test = Parameters<VitestTestRunner['onAfterTryTask']>[0];

/** What the instrumented sources share with whoever runs them; the names are Stryker's, except `counted`. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  counted?: boolean;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
}

declare global {
  var __stryker__: Switchboard | undefined;
}

/** A mutant that makes a loop endless is met far oftener than the source that it changes. */
const MOST_TIMES_AS_OFTEN = 200;
const AT_LEAST = 1000;

const killed = new Set<string>();
const board: Switchboard = (globalThis.__stryker__ ??= {});

/** Whether mutant `id` is tried by this process: the processes share the mutants by their numbers. */
const isMine = (id: string): boolean =>
  Number(id) % Number(process.env.MUTANTS_PROCESSES) === Number(process.env.MUTANTS_PROCESS);

/**
 * Runs every test once as it is, noting which mutants it meets, and then once more for each of them that no test
 * has killed yet, with that mutant switched on. One process does this for all tests, so a mutant costs what the
 * test costs and no start of a process.
 */
export default class MutantRunner extends VitestTestRunner {
  async runTask(test: Test): Promise<void> {
    const run = VitestTestRunner.getTestFn(test);
    board.counted = false;
    board.currentTestId = test.id;
    try {
      await run();
    } finally {
      board.currentTestId = undefined;
      board.counted = true;
    }
    const met = Object.entries(board.mutantCoverage?.perTest[test.id] ?? {});
    const lines: string[] = [];
    for (const [id, times] of met) {
      if (!isMine(id) || killed.has(id)) continue;
      const error = await failureOf(run, id, times);
      if (error !== undefined) killed.add(id);
      lines.push(`${JSON.stringify({ id, killed: error !== undefined })}\n`);
    }
    // At once: a test is over before the next begins, and the process may be ended in between.
    appendFileSync(process.env.MUTANTS_FOUND ?? '', lines.join(''));
  }
}

async function failureOf(run: () => unknown, id: string, times: number): Promise<unknown> {
  board.activeMutant = id;
  board.hitCount = 0;
  board.hitLimit = MOST_TIMES_AS_OFTEN * times + AT_LEAST;
  try {
    await run();
    return undefined;
  } catch (error) {
    return error ?? 'thrown';
  } finally {
    board.activeMutant = undefined;
  }
}
