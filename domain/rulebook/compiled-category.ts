import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { CategoryLane, CategoryRules } from './categories/category-rules.ts';

export interface CompiledCategory {
  /** As they were published. */
  rules: CategoryRules;
  lane: CategoryLane;
  first: Day;
  last: Day;
  condition: CategoryRules['condition'];
  occupations: ReadonlySet<string>;
}

const NO_OCCUPATIONS: ReadonlySet<string> = new Set();

/** One category with its days as numbers. */
export function compileCategory(rules: CategoryRules): CompiledCategory {
  const { lane, from, to, condition } = rules;
  return {
    rules,
    lane,
    first: toDay(from),
    last: to === null ? FAR_FUTURE : toDay(to),
    condition,
    occupations: condition.kind === 'language' ? NO_OCCUPATIONS : new Set(condition.occupations),
  };
}
