import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { score } from '#domain/answers/score/score';
import type { Candidate } from '#domain/profile/profile';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { EXAMPLE_RULEBOOK, WIDE_RULEBOOK } from '../../rulebook/example-rules.ts';
import { job, somebody } from '../../somebody.ts';
import { changedDays, daysFrom } from './changed-days.ts';

const codesOn = (candidate: Candidate, asOf: string, on: string) =>
  comingChanges(candidate, asOf, { rulebook: EXAMPLE_RULEBOOK })
    .filter((change) => change.on === on)
    .flatMap(({ causes }) => causes.map(({ code }) => code));

describe('the next change under rules with levels of wages', () => {
  it('is the day on which a year in a level is complete, although no year of all work is', () => {
    // 364 days from 2025-12-01 end on 2026-11-29. With 26 weeks before, all work reaches a year long before, two years later.
    const candidate = somebody({
      work: [job('2024-01-01', '2024-06-30'), job('2025-12-01', null, { noc: '21231' })],
    });
    expect(score(candidate, '2026-11-20', { rulebook: EXAMPLE_RULEBOOK }).nextChangeOn).toBe('2026-11-29');
    expect(codesOn(candidate, '2026-11-20', '2026-11-29')).toEqual(['work-milestone']);
  });

  it('is the day on which that work leaves the window', () => {
    // The window of 2027-02-02 begins on 2017-02-03: 363 of the 364 days are left.
    const old = job('2017-02-02', '2018-01-31', { noc: '21231' });
    const others = [job('2018-02-01', '2024-12-31')];
    const candidate = somebody({ dateOfBirth: '1970-01-01', work: [old, ...others] });
    expect(codesOn(candidate, '2026-11-29', '2027-02-02')).toEqual(['work-leaves-window']);
  });

  it('is the first day of the rules', () => {
    const candidate = somebody({ dateOfBirth: '1950-01-01' });
    expect(score(candidate, '2026-10-20', { rulebook: EXAMPLE_RULEBOOK }).nextChangeOn).toBe('2026-11-03');
    expect(codesOn(candidate, '2026-10-20', '2026-11-03')).toEqual(['rules-change']);
  });

  it('equals scoring every day, for any candidate', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const end = `${Number(asOf.slice(0, 4)) + 2}-01-01`;
        const named = daysFrom(candidate, asOf, WIDE_RULEBOOK).filter((day) => day <= end);
        expect(named).toEqual(changedDays(candidate, asOf, end, WIDE_RULEBOOK));
      }),
      { numRuns: runs(100) },
    );
  });

  it('always has a cause, for any candidate', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        for (const { on, causes } of comingChanges(candidate, asOf, { rulebook: WIDE_RULEBOOK }))
          expect([on, causes.length > 0]).toEqual([on, true]);
      }),
      { numRuns: runs(300) },
    );
  });
});
