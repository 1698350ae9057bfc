import { evaluate } from '#domain/answers/score/score';
import type { Case } from './profiles.ts';

const LOOKS = 10;
const MEGABYTE = 1024 * 1024;

/** What is kept on the heap, in MB, after all that is no longer needed was let go. */
function kept(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/**
 * Evaluates so many times and looks at the heap ten times on the way: what grows is kept by mistake.
 *
 * @param collect runs the collector of garbage
 * @param tell gets every look
 * @returns how much more is kept at the end than after the first tenth, in MB
 */
export function memoryGrowth(
  cases: readonly Case[],
  evaluations: number,
  collect: () => void,
  tell: (done: number, megabytes: number) => void,
): number {
  let points = 0;
  const looks: number[] = [];
  for (let look = 1; look <= LOOKS; look++) {
    for (let i = 0; i < evaluations / LOOKS; i++) {
      const { candidate, asOf } = cases[i % cases.length] as Case;
      points += evaluate(candidate, asOf).crs.total;
    }
    const megabytes = kept(collect);
    looks.push(megabytes);
    tell((look * evaluations) / LOOKS, megabytes);
  }
  if (points === 0) throw new Error('nobody had a point');
  return (looks.at(-1) ?? 0) - (looks[0] ?? 0);
}
