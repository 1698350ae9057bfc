import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Rulebook } from '#domain/rulebook/rulebook';
import reference from '../reference/programs.json' with { type: 'json' };
import { withFunds } from '../rulebook/changed-rules.ts';
import { somebody } from '../somebody.ts';

/** A table binds those in the pool from the day after its deadline, where the reference has one. */
const TABLES = reference.funds.flatMap(
  ({ effective_from, pool_update_deadline: deadline, by_family_size, each_additional }) =>
    by_family_size === null || each_additional === null
      ? []
      : [
          {
            day: deadline === null ? effective_from : toIsoDate(toDay(deadline) + 1),
            amounts: Object.values(by_family_size),
            more: each_additional,
          },
        ],
);

function codes(day: string, familySize: number, settlementFunds: number, rulebook?: Rulebook): string[] {
  const options = rulebook === undefined ? {} : { rulebook };
  const { programs, warnings } = evaluate(somebody({ familySize, settlementFunds }), day, options);
  return [...programs.fsw.reasons, ...warnings]
    .map(({ code }) => code)
    .filter((code) => code.startsWith('funds'));
}

describe.each(TABLES)('settlement funds from $day', ({ day, amounts, more }) => {
  it.each(amounts.map((amount, i) => [i + 1, amount]))('a family of %i needs %i', (size, amount) => {
    expect(codes(day, size, amount)).not.toContain('funds-too-low');
    expect(codes(day, size, amount - 1)).toContain('funds-too-low');
  });

  it('adds the same for each person above seven', () => {
    const nine = (amounts[6] ?? 0) + 2 * more;
    expect(codes(day, 9, nine)).not.toContain('funds-too-low');
    expect(codes(day, 9, nine - 1)).toContain('funds-too-low');
  });

  it('the day before asks for the amount of the table before', () => {
    const before = TABLES.findLast((table) => table.day < day);
    const eve = toIsoDate(toDay(day) - 1);
    const amount = before?.amounts[0];
    if (amount === undefined) expect(codes(eve, 1, 0)).toEqual(['funds-unknown']);
    else
      expect([
        codes(eve, 1, amount).includes('funds-too-low'),
        codes(eve, 1, amount - 1).includes('funds-too-low'),
      ]).toEqual([false, true]);
  });
});

describe('the days on which an amount for one person changed', () => {
  it.each([
    ['2016-12-31', undefined],
    ['2017-01-01', 12_300],
    ['2018-01-04', 12_300],
    ['2018-01-05', 12_474],
    ['2018-12-31', 12_474],
    ['2019-01-01', 12_669],
    ['2020-02-25', 12_669],
    ['2020-02-26', 12_960],
    ['2021-07-15', 12_960],
    ['2021-07-16', 13_213],
    ['2022-06-08', 13_213],
    ['2022-06-09', 13_310],
    ['2023-05-01', 13_310],
    ['2023-05-02', 13_757],
    ['2024-05-27', 13_757],
    ['2024-05-28', 14_690],
    ['2025-07-28', 14_690],
    ['2025-07-29', 15_263],
  ])('on %s %s is asked', (day, amount) => {
    if (amount === undefined) expect(codes(day, 1, 0)).toEqual(['funds-unknown']);
    else {
      expect(codes(day, 1, amount)).not.toContain('funds-too-low');
      expect(codes(day, 1, amount - 1)).toContain('funds-too-low');
    }
  });
});

describe('what is uncertain about settlement funds', () => {
  it.each([
    ['2022-06-09', ['funds-table-unconfirmed']],
    // More than a year after 2023-05-02, but followed by the table of the next day.
    ['2024-05-27', []],
    ['2024-06-01', []],
    ['2026-07-06', []],
    ['2026-07-07', ['funds-table-old']],
  ])('on %s: %j', (day, expected) => {
    expect(codes(day, 1, 99_999)).toEqual(expected);
  });
});

describe('a table of an operator’s own, for two persons at most', () => {
  const day = '2020-06-01';
  const ending = withFunds({ bySize: [10_000, 12_000], eachMore: null });
  const growing = withFunds({ bySize: [10_000, 12_000], eachMore: 1500 });

  it.each([
    [1, 10_000],
    [2, 12_000],
  ])('asks of %i for %i', (size, amount) => {
    for (const rules of [ending, growing]) {
      expect(codes(day, size, amount, rules)).toEqual([]);
      expect(codes(day, size, amount - 1, rules)).toEqual(['funds-too-low']);
    }
  });

  it('asks of more persons for more where it says how much, and else is silent', () => {
    expect(codes(day, 3, 13_500, growing)).toEqual([]);
    expect(codes(day, 3, 13_499, growing)).toEqual(['funds-too-low']);
    expect(codes(day, 3, 0, ending)).toEqual(['funds-unknown']);
  });
});

it('the doubt is said of the programmes that ask for funds, and only where there is one', () => {
  const keysOf = (familySize: number) => {
    const rulebook = withFunds({ bySize: [10_000], eachMore: null });
    const { cec, fsw, fst } = evaluate(somebody({ familySize }), '2020-06-01', { rulebook }).programs;
    return [cec, fsw, fst].map((program) => Object.keys(program).sort());
  };
  const plain = ['eligible', 'reasons'];
  expect(keysOf(1)).toEqual([plain, ['eligible', 'grid', 'reasons'], plain]);
  expect(keysOf(2)).toEqual([plain, ['eligible', 'grid', 'reasons', 'unknown'], [...plain, 'unknown']]);
});
