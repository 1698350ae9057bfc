import { describe, expect, it } from 'vitest';
import { toIsoDate } from '#domain/calendar/iso-date';
import { type CompiledRulebook, compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { NORTHLAND } from './own-rules-example.ts';
import { TEST_RULEBOOK, withLaterPoints } from './test-rulebook.ts';

const daysOf = ({ days }: CompiledRulebook) => days.map(toIsoDate);

describe('the published rules', () => {
  const published = compile(PUBLISHED_RULEBOOK);

  it('begin, end or become doubtful on these days: of the notices that they name as their sources', () => {
    expect(daysOf(published)).toEqual([
      '2015-01-01', // Points.
      '2016-11-19',
      '2017-01-01', // Funds.
      '2017-06-06',
      '2018-01-05',
      '2019-01-01',
      '2020-02-26', // The day after a deadline of those in the pool.
      '2020-10-20',
      '2021-07-16',
      '2022-06-09',
      '2022-11-16',
      '2023-04-25', // The policy on physicians.
      '2023-05-02',
      '2023-06-01', // Categories.
      '2024-05-28',
      '2025-02-27',
      '2025-03-25',
      '2025-07-29',
      '2025-12-08', // Physicians.
      '2026-02-18',
      '2026-07-07', // A year after the newest table of funds.
      '2026-11-03',
    ]);
  });

  it('tell ages apart up to 47, the first without points of the grid', () => {
    expect(published.lastAge).toBe(47);
  });

  it('count work of three years, five and ten, and service of ten', () => {
    expect(published.windows.toSorted((a, b) => a - b)).toEqual([3, 5, 10]);
    expect(published.serviceYears).toEqual([10]);
  });
});

describe('rules of one’s own', () => {
  const windows = (categories: typeof NORTHLAND.categories) =>
    compile({ ...NORTHLAND, categories }).windows.toSorted((a, b) => a - b);

  it('count work in the windows of the classes, and of their own categories too', () => {
    expect(windows([])).toEqual([3, 5, 10]);
    expect(windows(NORTHLAND.categories)).toEqual([2, 3, 5, 10]);
  });

  it('begin on days of their own, each named once', () => {
    const later = withLaterPoints('2027-01-01', {});
    const [first] = later.categories;
    if (first === undefined) throw new RangeError('there is no category to start from');
    const both = { ...later, categories: [...later.categories, { ...first, from: '2027-01-01', to: null }] };
    const only = compile({ ...TEST_RULEBOOK, categories: [], funds: [] });
    expect(daysOf(only)).toEqual(['2015-01-01', '2025-03-25', '2026-11-03']);
    expect(daysOf(compile({ ...both, categories: both.categories.slice(-1), funds: [] }))).toEqual([
      '2015-01-01',
      '2025-03-25',
      '2026-11-03',
      '2027-01-01',
    ]);
  });
});

it('a rulebook is made ready once', () => {
  expect(compile(TEST_RULEBOOK)).toBe(compile(TEST_RULEBOOK));
  expect(compile({ ...TEST_RULEBOOK })).not.toBe(compile(TEST_RULEBOOK));
});
