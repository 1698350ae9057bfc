import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { putPool, standingsOf } from './pool.ts';
import { startWorld, TABLE } from './world.ts';

/** The largest round ever held, on 2021-02-13, and a pool of the size that the pool has had at most. */
export const LARGEST = { size: 27_332, pool: 258_000 };

/** Selects the largest round in a process of its own. @returns what it took at most of memory, and of time */
export async function selectLargest(
  now: Date,
): Promise<{ selected: number; milliseconds: number; peakMegabytes: number }> {
  const world = await startWorld();
  try {
    const { client } = world;
    await putPool(standingsOf(LARGEST.pool, now), { client, table: TABLE, laneEntriesOnly: true });
    const script = fileURLToPath(new URL('select-alone.ts', import.meta.url));
    const args = ['--import', 'tsx', script, world.endpoint, String(LARGEST.size)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout);
  } finally {
    await world.stop();
  }
}
