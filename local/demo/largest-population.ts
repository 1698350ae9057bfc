import { totalmem } from 'node:os';
import type { IsoDate } from '#domain/profile/profile';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';
import { publishedPool } from '../population/rounds-history.ts';

/** Processes, engine and functions without a single candidate. */
const BASE_BYTES = 900e6;
/** One candidate: 10 kB in the engine and 2 kB as facts were measured, and requests and garbage come on top. */
const BYTES_EACH = 45e3;

/** What this process may use: a container's limit where there is one. */
function memoryBytes(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** How many fit in this machine's memory; one at least. */
const fitting = (memory: number): number =>
  Math.max(1, Math.floor((memory - BASE_BYTES) / BYTES_EACH / 1000) * 1000);

/** How many there may be so that no round of the pool, scaled alike, invites more than a round may. */
function invitable(day: IsoDate): number {
  const { distribution, rounds } = publishedPool(day);
  const total = [...distribution.values()].reduce((sum, count) => sum + count, 0);
  const largest = Math.max(...rounds.map(({ size }) => size), 1);
  return Math.floor((LARGEST_ROUND * total) / largest);
}

/**
 * The largest population that the demonstration of a day can have, and what limits it.
 *
 * @param memory in bytes; default: this machine's
 */
export function largestPopulation(
  day: IsoDate,
  memory: number = memoryBytes(),
): { most: number; because: string } {
  const [byMemory, byRounds] = [fitting(memory), invitable(day)];
  return byMemory < byRounds
    ? {
        most: byMemory,
        because: `each candidate takes some ${BYTES_EACH / 1000} kB, and ${(memory / 1e9).toFixed(1)} GB are here`,
      }
    : { most: byRounds, because: `with more of them a round would invite more than ${LARGEST_ROUND}` };
}
