import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Rulebook } from '#domain/rulebook/rulebook';
import reference from '../reference/programs.json' with { type: 'json' };
import { withFunds } from '../rulebook/changed-rules.ts';
import { somebody } from '../somebody.ts';

/** Where the reference names a month only, a day of that month on which the amounts were seen. */
const DAYS: Readonly<Record<string, string>> = { '2021-07': '2021-07-15', '2023-05': '2023-05-06' };

const TABLES = reference.funds.flatMap(({ effective_from, by_family_size, each_additional }) =>
  by_family_size === null
    ? []
    : [
        {
          day: DAYS[effective_from] ?? effective_from,
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

  it('adds the same for each person above seven, where that is published', () => {
    const seven = amounts[6];
    if (more === null || seven === undefined) expect(codes(day, 9, 0)).toEqual(['funds-unknown']);
    else {
      expect(codes(day, 9, seven + 2 * more)).not.toContain('funds-too-low');
      expect(codes(day, 9, seven + 2 * more - 1)).toContain('funds-too-low');
    }
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

describe('what is uncertain about settlement funds', () => {
  it.each([
    ['2022-06-09', ['funds-table-unconfirmed']],
    // More than a year after 2023-05-06, but followed by the table of the next day.
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
