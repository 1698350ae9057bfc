import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Trial {
  /** The file that holds the `MutatedDomain`. */
  domain: string;
  /** Where the processes write what they find. */
  folder: string;
  processes: number;
  /** Random profiles of each property. */
  runs: number;
}

/** Whether a test killed a mutant that it met. */
export interface Finding {
  id: string;
  killed: boolean;
}

/**
 * Runs the tests of `domain/` on its mutants, the mutants shared among the processes; the first shows its progress.
 *
 * @throws when a test fails with no mutant switched on, or a process ends before its time
 */
export async function tryMutants(trial: Trial): Promise<Finding[]> {
  const numbers = Array.from({ length: trial.processes }, (_, number) => number);
  return (await Promise.all(numbers.map((number) => tryShare(trial, number)))).flat();
}

async function tryShare({ domain, folder, processes, runs }: Trial, number: number): Promise<Finding[]> {
  const found = join(folder, `found-${number}.jsonl`);
  const child = spawn('npx', ['vitest', 'run', '--config', 'test/mutants/vitest.config.ts'], {
    stdio: ['ignore', number === 0 ? 'inherit' : 'ignore', 'inherit'],
    env: {
      ...process.env,
      MUTANTS_DOMAIN: domain,
      MUTANTS_FOUND: found,
      MUTANTS_PROCESS: String(number),
      MUTANTS_PROCESSES: String(processes),
      RUNS: String(runs),
    },
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error('the tests do not pass without a mutant, or were stopped');
  const lines = (await readFile(found, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Finding);
}
