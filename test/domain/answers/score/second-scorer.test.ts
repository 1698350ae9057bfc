import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { ALL_RUNS, runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { assignments, crsTotal } from '../../oracle/crs.ts';
import { categoriesOf } from '../../oracle/lanes.ts';
import { counts } from '../../oracle/levels.ts';
import { cecEligible, fstEligible, fswEligible, gridTotal } from '../../oracle/programs.ts';
import reference from '../../reference/programs.json' with { type: 'json' };

describe('the CRS total of random candidates, on days of every era', () => {
  it('is what a second, slow scorer computes from the published tables', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, day]) => {
        expect(evaluate(candidate, day).crs.total).toBe(crsTotal(candidate, day));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('programmes and lanes of random candidates', () => {
  it('are what a second, slow reading of the rules gives', () => {
    const seen = { cec: 0, fsw: 0, fst: 0, pnp: 0 };
    fc.assert(
      fc.property(either(candidates), ([candidate, day]) => {
        const tests = candidate.profile.languageTests.filter((test) => counts(test, day));
        const { programs, lanes, crs } = evaluate(candidate, day);
        const { grid } = programs.fsw;
        const grids = assignments(candidate, day).map(({ first, second, total }) => ({
          total,
          grid: gridTotal(candidate, first, second, day),
        }));
        const chosen = grids.filter(({ total }) => total === crs.total).map((of) => of.grid);
        const most = Math.max(...grids.map((of) => of.grid));
        const passes = grid.total >= reference.fsw.pass_mark;
        expect(passes && !chosen.includes(grid.total) ? [most] : chosen).toContain(grid.total);
        const expected = {
          cec: cecEligible(candidate, tests, day),
          fsw: fswEligible(candidate, tests, most, day),
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
        const federal = (['cec', 'fsw', 'fst'] as const).filter((program) => expected[program]);
        const others = pnp ? ['pnp'] : [...federal, ...categoriesOf(candidate, tests, day)];
        const wanted = any ? ['general', ...others] : [];
        expect(lanes.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: runs(1000) },
    );
    if (ALL_RUNS) expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  });
});
