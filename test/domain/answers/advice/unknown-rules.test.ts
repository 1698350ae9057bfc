import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { evaluate } from '#domain/answers/score/score';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { EXAMPLE_RULEBOOK, WIDE_RULEBOOK } from '../../rulebook/example-rules.ts';
import { english, foreignCredential, job, somebody } from '../../somebody.ts';
import { KNOWN_RULES } from './advised.ts';
import { patched } from './patched.ts';

/** The day from which the points are not known. */
const UNKNOWN = '2026-11-03';

/** A bachelor with CLB 8, and a year and some of work in Canada, two years of which are 2 × 364 days from 2025-03-01. */
const worker = somebody({
  education: [foreignCredential('three-year')],
  languageTests: [english(8)],
  work: [job('2025-03-01', null)],
});
const idsOf = (day: string, rulebook = EXAMPLE_RULEBOOK) =>
  advise(worker, day, { rulebook }).improvements.map(({ id }) => id);

describe('advice does not promise what unknown rules give', () => {
  it('and leaves out the steps that end on their first day or later, with a warning', () => {
    const { improvements, warnings } = advise(worker, '2026-11-02');
    expect(improvements.map(({ id }) => id)).toContain('language.en.all.9');
    for (const { on, earliestOn = on } of improvements)
      expect([on < UNKNOWN, earliestOn < UNKNOWN]).toEqual([true, true]);
    expect(warnings).toMatchObject([
      { code: 'steps-across-unknown-rules', message: expect.stringContaining(UNKNOWN) },
    ]);
    expect(idsOf('2026-11-02', KNOWN_RULES)).toContain('work.canadian');
  });

  it('and keeps a step that ends the day before', () => {
    // 728 days, two years, end on 2026-11-02, and on 2026-11-03.
    const ending = (from: string) => somebody({ languageTests: [english(8)], work: [job(from, null)] });
    const steps = (from: string) =>
      advise(ending(from), '2026-10-01').improvements.map(({ id, on }) => `${id} ${on}`);
    expect(steps('2024-11-05')).toContain('work.canadian 2026-11-02');
    expect(steps('2024-11-06').filter((step) => step.startsWith('work.canadian'))).toEqual([]);
  });

  it('and from that day on says that the points are those of superseded rules', () => {
    const { improvements, warnings } = advise(worker, UNKNOWN);
    expect(warnings?.map(({ code }) => code)).toEqual(['rules-superseded']);
    expect(improvements.map(({ id }) => id)).toContain('work.canadian');
  });

  it('and has nothing to say where the rules of every day are known', () => {
    expect(advise(worker, '2026-03-10', { rulebook: KNOWN_RULES }).warnings).toBeUndefined();
  });

  it('and promises steps across the day by rules that contain the change', () => {
    const { warnings } = advise(worker, '2026-11-02', { rulebook: EXAMPLE_RULEBOOK });
    expect(warnings).toBeUndefined();
    expect(idsOf('2026-11-02')).toContain('work.canadian');
    const then = advise(worker, UNKNOWN, { rulebook: EXAMPLE_RULEBOOK });
    expect(then.warnings?.map(({ code }) => code)).toEqual(['rules-own']);
  });
});

describe('advice under rules with levels of wages', () => {
  const engineer = somebody({ work: [job('2022-01-01', '2024-12-31', { noc: '21231', country: 'FR' })] });
  const advised = (id: string, candidate = engineer) =>
    advise(candidate, '2026-11-29', { rulebook: EXAMPLE_RULEBOOK }).improvements.find(
      (step) => step.id === id,
    );

  it('names an offer in the candidate’s own listed occupation, without an assessment', () => {
    expect(advised('job-offer.high-wage')).toMatchObject({
      gain: 44,
      message:
        'Get a full-time job offer in occupation 21231 “Software engineers and designers”, of wage level 1.5x.',
      changes: [{ path: '/profile/jobOffers', value: [{ noc: '21231', fullTime: true, supported: false }] }],
    });
  });

  it('names a year of Canadian work in it, with the day: 364 days from 2026-11-30', () => {
    // 55 for the level, 40 for a year of Canadian work, 25 with three years abroad, less 0 for the age: 32 then as now 31.
    const found = advised('work.high-wage');
    expect(found?.on).toBe('2027-11-28');
    expect(found?.message).toBe(
      'Work full-time in Canada in occupation 21231 “Software engineers and designers”, of wage level 1.5x, until 2027-11-28.',
    );
  });

  it('names neither for an occupation that is not listed', () => {
    const other = somebody({ work: [job('2022-01-01', '2024-12-31')] });
    expect([advised('job-offer.high-wage', other), advised('work.high-wage', other)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('gains for any candidate what the changed one scores more', () => {
    fc.assert(
      fc.property(
        either(candidates).filter(([candidate]) => parseCandidate(candidate).ok),
        ([candidate, day]) => {
          const rules = { rulebook: WIDE_RULEBOOK };
          const now = evaluate(candidate, day, rules).crs.total;
          for (const step of advise(candidate, day, rules).improvements) {
            const after = evaluate(patched(candidate, step.changes), step.on, rules);
            expect([step.id, step.total, step.gain]).toEqual([
              step.id,
              after.crs.total,
              after.crs.total - now,
            ]);
            expect(parseCandidate(patched(candidate, step.changes))).toMatchObject({ ok: true });
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
