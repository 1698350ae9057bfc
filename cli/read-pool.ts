import type { Readable, Writable } from 'node:stream';
import type { IsoInstant } from '#domain/profile/profile';
import type { Ranked } from '#domain/rounds/rank-key';
import { type LineError, repeatedLine } from './line-problem.ts';
import { lineBatches } from './lines.ts';
import { readPoolLine } from './pool-line.ts';
import { writeLines } from './write-lines.ts';

/**
 * Reads a pool line by line and writes what is wrong with bad lines. Keeps of each candidate what ranks them, in the
 * lanes asked for, so that a pool of hundreds of thousands fits.
 *
 * @returns the candidates by lane, whether a line was bad, and whether one was scored here
 */
export async function readPool(
  { lanes, asOf }: { lanes: readonly string[]; asOf: IsoInstant },
  { stdin, stdout }: { stdin: Readable; stdout: Writable },
): Promise<{ pool: ReadonlyMap<string, Ranked[]>; bad: boolean; scored: boolean }> {
  const pool = new Map<string, Ranked[]>(lanes.map((lane) => [lane, []]));
  const ids = new Set<string>();
  let bad = false;
  let scored = false;
  for await (const lines of lineBatches(stdin)) {
    const errors: LineError[] = [];
    for (const line of lines) {
      const read = readPoolLine(line, asOf);
      if ('error' in read) errors.push(read);
      else if (ids.has(read.id)) errors.push(repeatedLine(line.number, read.id));
      else {
        const { id, score, submittedAt } = read;
        const candidate = { id, score, submittedAt };
        ids.add(id);
        scored ||= read.scored;
        for (const lane of new Set(read.lanes)) pool.get(lane)?.push(candidate);
      }
    }
    bad ||= errors.length > 0;
    await writeLines(stdout, errors);
  }
  return { pool, bad, scored };
}
