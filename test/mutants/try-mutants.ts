import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fate } from './mutant-runner.ts';

export interface Trial {
  /** The file that holds the `MutatedDomain`. */
  domain: string;
  /** Where the processes write what they find. */
  folder: string;
  processes: number;
  /** Random profiles of each property. */
  runs: number;
}

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutants/vitest.config.ts'];

/** A whole run takes some ten seconds; one that takes so much longer hangs, which is noticed. */
const MOST_MILLISECONDS = 180_000;

/**
 * Runs the tests of `domain/` on its mutants, the mutants shared among the processes; the first shows its progress.
 *
 * @returns the fate of each mutant by its id; a mutant that no test met is to be tried alone
 * @throws when a test fails with no mutant switched on, or a process ends before its time
 */
export async function tryTogether(trial: Trial, ids: readonly string[]): Promise<Map<string, Fate>> {
  const numbers = Array.from({ length: trial.processes }, (_, number) => number);
  const findings = (await Promise.all(numbers.map((number) => tryShare(trial, number)))).flat();
  const fates = new Map<string, Fate>();
  for (const [id, fate] of findings)
    if (fate === 'killed' || fates.get(id) !== 'killed')
      fates.set(
        id,
        fates.get(id) === 'to be tried alone' && fate === 'survived' ? 'to be tried alone' : fate,
      );
  return new Map(ids.map((id) => [id, fates.get(id) ?? 'to be tried alone']));
}

async function tryShare(
  { domain, folder, processes, runs }: Trial,
  number: number,
): Promise<[id: string, fate: Fate][]> {
  const fates = join(folder, `fates-${number}`);
  await writeFile(fates, '');
  const child = spawn(process.execPath, VITEST, {
    stdio: ['ignore', number === 0 ? 'inherit' : 'ignore', 'inherit'],
    env: {
      ...process.env,
      MUTANTS_DOMAIN: domain,
      MUTANTS_FATES: fates,
      MUTANTS_PROCESS: String(number),
      MUTANTS_PROCESSES: String(processes),
      RUNS: String(runs),
    },
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error('the tests do not pass without a mutant, or were stopped');
  const lines = (await readFile(fates, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1) as Fate]);
}

/**
 * Runs the tests once more for each of these mutants, in a process of its own with the mutant switched on from the first: what a
 * module computes when it is loaded, or once for all tests, is not computed anew otherwise.
 *
 * @param ids the mutants to be tried alone
 * @returns those that a test kills in this way
 */
export async function tryAlone(
  { domain, processes, runs }: Trial,
  ids: readonly string[],
  progress: (tried: number) => void,
): Promise<Set<string>> {
  const killed = new Set<string>();
  const waiting = [...ids];
  let tried = 0;
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const child = spawn(process.execPath, VITEST, {
        stdio: 'ignore',
        timeout: MOST_MILLISECONDS,
        killSignal: 'SIGKILL',
        env: { ...process.env, MUTANTS_DOMAIN: domain, MUTANT: id, RUNS: String(runs) },
      });
      const [status] = await once(child, 'exit');
      if (status !== 0) killed.add(id);
      progress(++tried);
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return killed;
}
