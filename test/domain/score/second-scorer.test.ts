import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, LanguageTest } from '#domain/profile/profile';
import { evaluate } from '#domain/score/score';
import { candidates } from '../arbitrary/candidates.ts';
import { either } from '../arbitrary/promising.ts';
import { crsTotal } from '../oracle/crs.ts';
import { categoriesOf } from '../oracle/lanes.ts';
import { counts, languageOf } from '../oracle/levels.ts';
import { cecEligible, fstEligible, fswEligible, gridTotal } from '../oracle/programs.ts';

describe('the CRS total of random candidates, on days of every era', () => {
  it('is what a second, slow scorer computes from the published tables', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, day]) => {
        expect(evaluate(candidate, day).crs.total).toBe(crsTotal(candidate, day));
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});

/** Candidates with at most one valid test of a language, so that no choice of sittings is left. */
function withOneTestEach(candidate: Candidate, day: string): [Candidate, LanguageTest[]] {
  const tests = ['en', 'fr'].flatMap((language) =>
    candidate.profile.languageTests
      .filter((test) => languageOf(test) === language && counts(test, day))
      .slice(0, 1),
  );
  return [{ ...candidate, profile: { ...candidate.profile, languageTests: tests } }, tests];
}

describe('programmes and lanes of random candidates', () => {
  it('are what a second, slow reading of the rules gives', () => {
    const seen = { cec: 0, fsw: 0, fst: 0, pnp: 0 };
    fc.assert(
      fc.property(either(candidates), ([anybody, day]) => {
        const [candidate, tests] = withOneTestEach(anybody, day);
        const { programs, lanes, crs } = evaluate(candidate, day);
        const { grid } = programs.fsw;
        const firsts = tests.length === 0 ? [undefined] : [...tests, undefined];
        const grids = firsts.map((first) =>
          gridTotal(
            candidate,
            first,
            tests.find((test) => test !== first),
            day,
          ),
        );
        expect(grids).toContain(grid.total);
        const expected = {
          cec: cecEligible(candidate, tests, day),
          fsw: fswEligible(candidate, tests, grid.total, day),
          fst: fstEligible(candidate, tests, day),
        };
        const any = expected.cec || expected.fsw || expected.fst;
        const pnp = any && crs.additional.nomination > 0;
        const all = { ...expected, pnp };
        for (const program of ['cec', 'fsw', 'fst', 'pnp'] as const) {
          expect({ program, eligible: programs[program].eligible }).toEqual({
            program,
            eligible: all[program],
          });
          if (all[program]) seen[program]++;
        }
        const federal = (['cec', 'fsw', 'fst'] as const).filter((program) => expected[program] && !pnp);
        const wanted = any
          ? ['general', ...federal, ...(pnp ? ['pnp'] : []), ...categoriesOf(candidate, tests, day)]
          : [];
        expect(lanes.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: Number(process.env.RUNS ?? 1000) },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  });
});
