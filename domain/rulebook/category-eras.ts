import type { Day } from '../calendar/day.ts';
import { CATEGORY_LANES } from './categories/category-rules.ts';
import type { CompiledCategory } from './compiled-category.ts';

/** The categories in force from a day until the next era. */
export interface CategoryEra {
  first: Day;
  /** In the order of lanes. */
  categories: readonly CompiledCategory[];
  /** For every occupation of a category: the indexes in `categories` as bits, to pass over all others at once. */
  bitsOf: ReadonlyMap<string, number>;
}

function era(first: Day, all: readonly CompiledCategory[]): CategoryEra {
  const categories = all
    .filter((category) => category.first <= first && first <= category.last)
    .sort((a, b) => CATEGORY_LANES.indexOf(a.lane) - CATEGORY_LANES.indexOf(b.lane));
  const bitsOf = new Map<string, number>();
  for (const [i, { occupations }] of categories.entries())
    for (const noc of occupations) bitsOf.set(noc, (bitsOf.get(noc) ?? 0) | (1 << i));
  return { first, categories, bitsOf };
}

/** The stretches of days between which categories start and end, oldest first. */
export function categoryEras(all: readonly CompiledCategory[]): CategoryEra[] {
  const days = new Set(all.flatMap(({ first, last }) => [first, last + 1]));
  return [...days].sort((a, b) => a - b).map((first) => era(first, all));
}
