import { expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { CategoryLane } from '#domain/rulebook/categories/category-rules';
import { categoryEras } from '#domain/rulebook/category-eras';
import type { CompiledCategory } from '#domain/rulebook/compiled-category';

function category(lane: CategoryLane, from: string, to: string, occupations: string[]): CompiledCategory {
  const condition = {
    kind: 'work' as const,
    hours: 780,
    withinYears: 3,
    continuous: 'no' as const,
    where: 'anywhere' as const,
    occupations,
  };
  const [version, source, nameEn, nameFr] = ['1', 'an example', 'Example', 'Exemple'];
  const rules = { lane, version, from, to, source, nameEn, nameFr, condition };
  return { rules, lane, first: toDay(from), last: toDay(to), condition, occupations: new Set(occupations) };
}

it('an era has the categories of each of its days, in the order of lanes whatever that of the rules', () => {
  const eras = categoryEras([
    category('education', '2024-07-01', '2024-07-01', ['42202']),
    category('trades', '2024-01-01', '2024-12-31', ['72310', '42201']),
    category('stem', '2024-07-01', '2025-03-31', ['21232', '42201']),
  ]);
  expect(
    eras.map(({ first, categories, bitsOf }) => [
      toIsoDate(first),
      categories.map(({ lane }) => lane),
      Object.fromEntries(bitsOf),
    ]),
  ).toEqual([
    ['2024-01-01', ['trades'], { '72310': 0b1, '42201': 0b1 }],
    [
      '2024-07-01',
      ['stem', 'trades', 'education'],
      { '21232': 0b1, '42201': 0b11, '72310': 0b10, '42202': 0b100 },
    ],
    ['2024-07-02', ['stem', 'trades'], { '21232': 0b1, '42201': 0b11, '72310': 0b10 }],
    ['2025-01-01', ['stem'], { '21232': 0b1, '42201': 0b1 }],
    ['2025-04-01', [], {}],
  ]);
});
