import type { Writable } from 'node:stream';
import { apiClient } from '#local/demo/api-client';
import { withProgress } from '#local/demo/progress';
import { catchUp, passFiveMinuteMark } from '#local/demo/simulated-time';
import { countSteps, submitPopulation } from '#local/demo/submit-population';
import type { Inhabitant } from '#local/population/inhabitant';
import { populationLike } from '#local/population/population-like';
import type { PublishedPool } from '#local/population/rounds-history';
import type { System } from '#local/system-types';

/**
 * Sends a population in through the HTTP API, each at their time of the simulated clock, and lets the timers of the
 * day of the pool do their work.
 *
 * @param options.size candidates who rank; one to a hundred more are in no programme
 */
export async function fillPool(
  system: System,
  pool: PublishedPool,
  { size, seed, out }: { size: number; seed: number; out: Writable },
): Promise<Inhabitant[]> {
  const people = populationLike(pool.distribution, { size, day: pool.day, seed });
  const send = apiClient(system.apiUrl);
  await withProgress(out, { label: 'Submitting', total: countSteps(people) }, (progress) =>
    submitPopulation(people, { system, send, progress }),
  );
  await passFiveMinuteMark(system, `${pool.day}T00:01:00.000Z`);
  await catchUp(system);
  return people;
}
