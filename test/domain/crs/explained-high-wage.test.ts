import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Profile } from '#domain/profile/profile';
import { runs } from '../../runs.ts';
import { candidates } from '../arbitrary/candidates.ts';
import { either } from '../arbitrary/promising.ts';
import { allOf, explained, part, row } from '../explanation/parts.ts';
import { EXAMPLE_RULEBOOK, WIDE_RULEBOOK } from '../rulebook/example-rules.ts';
import { job, somebody } from '../somebody.ts';

const FACTOR = '/additional/highWage';
const explainedFactor = (facts: Partial<Profile>, day = '2026-11-29') =>
  row(explained(somebody(facts), day, { rulebook: EXAMPLE_RULEBOOK }).crs, FACTOR);
const offer = (noc: string, fullTime = true) =>
  ({ noc, province: 'ON', fullTime, supported: false }) as const;

describe('points for high wages are explained', () => {
  it('by the work that they are given for', () => {
    const work = [job('2020-01-01', '2020-12-31'), job('2024-01-01', null, { noc: '21231' })];
    expect(explainedFactor({ work })).toMatchObject({
      rule: 'crs/example-high-wage/additional/highWage',
      points: 55,
      row: { level: '1.5x', by: 'canadian-work', points: 55 },
      fact: { pointers: ['/profile/work/1'] },
      text: {
        en: expect.stringMatching(/wage level 1\.5x.*Row: level 1\.5x, a year of Canadian work\.$/),
        fr: expect.stringMatching(
          /niveau salarial 1\.5x.*Ligne\u00a0: niveau 1\.5x, une année de travail au Canada\.$/,
        ),
      },
    });
  });

  it('by the offer that they are given for, and why others do not count', () => {
    const jobOffers = [offer('21232'), offer('31102', false), offer('31102')];
    expect(explainedFactor({ jobOffers })).toMatchObject({
      points: 66,
      row: { level: '2x', by: 'job-offer', points: 66 },
      fact: {
        pointers: ['/profile/jobOffers/2'],
        notCounted: [
          { pointer: '/profile/jobOffers/0', text: { en: expect.stringContaining('another occupation') } },
          { pointer: '/profile/jobOffers/1', text: { en: expect.stringContaining('not full-time') } },
        ],
      },
      text: {
        en: expect.stringMatching(/Row: level 2x, job offer\.$/),
        fr: expect.stringMatching(/Ligne\u00a0: niveau 2x, offre d’emploi\.$/),
      },
    });
  });

  it('where there are none by what is there, level by level', () => {
    const work = [
      job('2026-01-01', '2026-03-31', { noc: '31102' }),
      job('2026-04-01', '2026-06-30', { noc: '21231' }),
    ];
    const { points, row: hit, text } = explainedFactor({ work });
    expect([points, hit]).toEqual([0, null]);
    expect(text.en).toMatch(
      /wage level 2x.*0 completed years.*wage level 1\.5x.*0 completed years.*No full-time job offer/,
    );
    expect(text.en.match(/wage level \S+/g)).toEqual(['wage level 2x,', 'wage level 1.5x,']);
    const none = explainedFactor({}).text.en;
    expect(none).toContain('No skilled work in Canada');
    expect(none).not.toContain('wage level');
  });

  it('on no day before the rules that have the factor', () => {
    const { crs } = explained(somebody(), '2026-11-02', { rulebook: EXAMPLE_RULEBOOK });
    expect(allOf(crs).filter(({ rule }) => rule.endsWith(FACTOR))).toEqual([]);
  });

  it('for any candidate: parts add up to sums, and are the figures of the result', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, day]) => {
        const rules = { rulebook: WIDE_RULEBOOK };
        const { additional } = evaluate(candidate, day, rules).crs;
        const section = part(explained(candidate, day, rules).crs, '/additional');
        if (!('parts' in section)) throw new Error('section D is a sum');
        const byName = section.parts.map(({ rule, points }) => [rule.split('/').at(-1), points]);
        const { total, ...figures } = additional;
        expect(Object.fromEntries(byName)).toEqual(figures);
        expect(section.points).toBe(total);
        expect(section.sum - section.cut).toBe(total);
        for (const each of section.parts) {
          expect(each.text.en).not.toBe(each.text.fr);
          expect(each.text.en + each.text.fr).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
