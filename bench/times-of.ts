import type { Case } from './profiles.ts';

/** Milliseconds that one call takes: in the middle, for 99 of 100, and for the slowest input. */
export interface Times {
  median: number;
  ninetyNine: number;
  worst: number;
}

const REPEATS = 7;

/**
 * Times each input by itself. Each is done several times and its best is taken: the input decides that one, the machine the others.
 */
export function timesOf(cases: readonly Case[], work: (one: Case) => unknown): Times {
  const once = (one: Case): number => {
    const start = performance.now();
    work(one);
    return performance.now() - start;
  };
  for (const one of cases) once(one);
  const best = cases
    .map((one) => Math.min(...Array.from({ length: REPEATS }, () => once(one))))
    .sort((a, b) => a - b);
  const at = (share: number): number => best[Math.ceil(share * best.length) - 1] ?? 0;
  return { median: at(0.5), ninetyNine: at(0.99), worst: at(1) };
}
