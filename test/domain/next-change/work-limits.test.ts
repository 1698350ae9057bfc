import { describe, expect, it } from 'vitest';
import { CANADIAN, FOREIGN, IN_CANADA, SKILLED, SKILLED_IN_CANADA } from '#domain/facts/work/work-history';
import { workLimits } from '#domain/next-change/work-limits';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { NORTHLAND } from '../rules/own-rules-example.ts';

/** A year is 364 days at 30 hours a week: 1,560 hours (IRPR 73(1)). */
const years = (...counts: number[]): number[] => counts.map((count) => count * 364 * 30_000);
const rulebook = compile(PUBLISHED_RULEBOOK);
const published = () => workLimits(rulebook);

const ofAnyOccupation = { use: SKILLED_IN_CANADA, years: undefined, amounts: years(1) };

describe('the published amounts of work', () => {
  it('of the candidate are those of the ranking system, of two classes and of the grid', () => {
    expect(published().own).toEqual([
      // Section A by one to five years, section C by one and two; section C by one and three of work abroad.
      { use: CANADIAN, years: 10, amounts: years(1, 2, 3, 4, 5) },
      { use: FOREIGN, years: 10, amounts: years(1, 3) },
      // IRPR 87.1: 1,560 hours within three years; any at all decides which level is asked for.
      { use: CANADIAN, years: 3, amounts: [1, ...years(1)] },
      // IRPR 80: one year, two, four, six.
      { use: SKILLED, years: 10, amounts: years(1, 2, 4, 6) },
      // IRPR 83(1)(c).
      ofAnyOccupation,
    ]);
  });

  it('of a spouse are those of section B and of IRPR 83(1)(c.1)', () => {
    expect(published().spouse).toEqual([
      { use: CANADIAN, years: 10, amounts: years(1, 2, 3, 4, 5) },
      { use: IN_CANADA, years: undefined, amounts: years(1) },
    ]);
  });

  it('of an unbroken stretch and of a trade are those of IRPR 75 and 87.2', () => {
    expect(published().unbroken).toEqual([{ use: SKILLED, years: 10, amounts: years(1) }]);
    expect(published().trades.map(({ limit }) => limit)).toEqual([
      { use: SKILLED, years: 5, amounts: years(2) },
    ]);
    expect(published().trades[0]?.groups.map(({ prefix }) => prefix)).toContain('6320');
  });

  it.each([
    ['a nurse', '31301', [{ use: SKILLED, years: 3, amounts: years(0.5, 1) }], [0.5]],
    [
      'a family physician, in Canada too',
      '31102',
      [
        { use: SKILLED, years: 3, amounts: years(0.5, 1) },
        { use: SKILLED_IN_CANADA, years: 3, amounts: years(1) },
      ],
      [0.5, 1],
    ],
  ])('of the categories of %s are six months without a break, then twelve', (_, noc, worked, unbroken) => {
    const ofOccupation = published().inCategory.get(noc);
    expect(ofOccupation?.worked).toEqual(worked);
    expect(ofOccupation?.unbroken.map(({ amounts }) => amounts)).toEqual(unbroken.map((n) => years(n)));
  });

  it('are none of an occupation in no category of work', () => {
    // A category asks for an offer in it, and not for work.
    expect(published().inCategory.get('42102')).toBeUndefined();
    expect(published().inCategory.get('13110')).toBeUndefined();
  });
});

describe('amounts of work of one’s own rules', () => {
  const [first] = PUBLISHED_RULEBOOK.programs;
  if (first === undefined) throw new RangeError('there are no rules to start from');
  const { cec, fsw } = first;

  it('stand beside the published ones: of bakers six months in two years, with breaks', () => {
    const limits = workLimits(compile(NORTHLAND));
    expect(limits.inCategory.get('63202')).toEqual({
      worked: [{ use: SKILLED, years: 2, amounts: years(0.5) }],
      unbroken: [],
    });
    expect(limits.own).toEqual(published().own);
  });

  it('join those of earlier rules for the same window, and have their own for another', () => {
    const later = {
      ...first,
      from: '2027-01-01',
      cec: { ...cec, work: { hours: 780, withinYears: 3 } },
      fsw: { ...fsw, work: { hours: 1560, withinYears: 8 } },
    };
    const own: Rulebook = { ...PUBLISHED_RULEBOOK, programs: [first, later] };
    const limits = workLimits(compile(own));
    expect(limits.own).toContainEqual({ use: CANADIAN, years: 3, amounts: [1, ...years(0.5, 1)] });
    expect(limits.unbroken).toEqual([
      { use: SKILLED, years: 10, amounts: years(1) },
      { use: SKILLED, years: 8, amounts: years(1) },
    ]);
    expect(limits.own).toHaveLength(6);
  });
});
