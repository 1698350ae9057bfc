import { describe, expect, it } from 'vitest';
import {
  CANADIAN,
  FOREIGN,
  IN_CANADA,
  SKILLED,
  SKILLED_IN_CANADA,
  workHistory,
} from '#domain/facts/work/work-history';
import { eachOwnLimit, eachSpouseLimit, type LimitVisitor } from '#domain/next-change/each-limit';
import { workMeasures } from '#domain/next-change/windows';
import { workLimits } from '#domain/next-change/work-limits';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { NORTHLAND } from '../rules/own-rules-example.ts';
import { job } from '../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);

interface Shown extends LimitVisitor {
  limits: (number | string | undefined)[][];
  gauges: number;
}

function visitor(...work: Parameters<typeof job>[]): Shown {
  const shown: Shown = {
    work: workHistory(work.map((facts) => job(...facts))),
    limits: [],
    gauges: 0,
    limit: ({ use, years }, ...of) => void shown.limits.push([use, years, ...of]),
    gauge: () => void shown.gauges++,
  };
  return shown;
}

const OF_ALL_WORK = [
  [CANADIAN, 10],
  [FOREIGN, 10],
  [CANADIAN, 3],
  [SKILLED, 10],
  [SKILLED_IN_CANADA, undefined],
];

const shownOf = (...work: Parameters<typeof job>[]) => {
  const shown = visitor(...work);
  eachOwnLimit(workLimits(rulebook), rulebook.programs, shown);
  return {
    limits: shown.limits.map((limit) => limit.filter((part, i) => i < 2 || part !== undefined)),
    gauges: shown.gauges,
  };
};

const nurse = { noc: '31301' };

describe('of a candidate’s own work is shown', () => {
  it('what is asked of all work, also of somebody who has none', () => {
    expect(shownOf()).toEqual({ limits: OF_ALL_WORK, gauges: 0 });
    expect(shownOf(['2020-01-01', null, { noc: '64100' }])).toEqual({ limits: OF_ALL_WORK, gauges: 0 });
  });

  it('what classes and categories ask of each occupation, and of each of its unbroken stretches once', () => {
    expect(
      shownOf(
        ['2018-01-01', '2018-12-31', nurse],
        // Without a break.
        ['2019-01-01', '2019-03-31', nurse],
        ['2019-04-01', '2019-12-31', { ...nurse, authorised: false }],
        ['2020-01-01', null, nurse],
      ),
    ).toEqual({
      limits: [
        ...OF_ALL_WORK,
        [SKILLED, 3, '31301'],
        [SKILLED, 10, '31301', 0],
        [SKILLED, 3, '31301', 0],
        [SKILLED, 10, '31301', 1],
        [SKILLED, 3, '31301', 1],
      ],
      gauges: 0,
    });
  });

  it('of a trade also what its class asks for, and of no other occupation', () => {
    expect(
      shownOf(['2020-01-01', null, { noc: '72106' }], ['2021-01-01', null, { noc: '13110' }]).limits,
    ).toEqual([
      ...OF_ALL_WORK,
      [SKILLED, 10, '13110', 0],
      [SKILLED, 3, '72106'],
      [SKILLED, 5, '72106'],
      [SKILLED, 10, '72106', 1],
      [SKILLED, 3, '72106', 1],
    ]);
  });

  it('the rivalry of occupations on both sides of a threshold', () => {
    expect(shownOf(['2020-01-01', null, { noc: '13110' }], ['2021-01-01', null]).gauges).toBe(1);
  });
});

it('of a spouse is shown what section B and the grid ask for', () => {
  const shown = visitor(['2020-01-01', null]);
  eachSpouseLimit(workLimits(rulebook), shown);
  expect(shown.limits.map(([use, years]) => [use, years])).toEqual([
    [CANADIAN, 10],
    [IN_CANADA, undefined],
  ]);
});

describe('the windows in which work is measured', () => {
  it('are of three years, five and ten in the published rules', () => {
    expect(workMeasures(rulebook).windows.toSorted((a, b) => a - b)).toEqual([3, 5, 10]);
  });

  it('are those of the classes without any category, and also those of one’s own categories', () => {
    const windows = (categories: typeof NORTHLAND.categories) =>
      workMeasures(compile({ ...NORTHLAND, categories })).windows.toSorted((a, b) => a - b);
    expect(windows([])).toEqual([3, 5, 10]);
    expect(windows(NORTHLAND.categories)).toEqual([2, 3, 5, 10]);
  });
});
