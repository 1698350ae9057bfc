import { type Day, FAR_FUTURE, FAR_PAST } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { LANGUAGE_TESTS, type LanguageTestName } from '../profile/profile.ts';
import type { CategoryLane, CategoryRules } from './categories/category-rules.ts';
import { type CategoryEra, categoryEras } from './category-eras.ts';
import { type CompiledCrs, compileCrs } from './compiled-crs.ts';
import { type CompiledPrograms, compilePrograms } from './compiled-programs.ts';
import { FaultyRulebook } from './faulty-rulebook.ts';
import type { LanguageScale } from './language/language-scale.ts';
import type { FundsTable } from './programs/funds-table.ts';
import type { Rulebook } from './rulebook.ts';
import { rulebookFaults } from './rulebook-faults.ts';

export interface CompiledScale {
  scale: LanguageScale;
  first: Day;
  last: Day;
  /** Sittings before this day do not count. */
  acceptedFrom: Day;
}

export interface CompiledCategory {
  /** As they were published. */
  rules: CategoryRules;
  lane: CategoryLane;
  first: Day;
  last: Day;
  condition: CategoryRules['condition'];
  occupations: ReadonlySet<string>;
}

/** A rulebook ready for scoring: days as numbers, tables as arrays. */
export interface CompiledRulebook {
  crs: readonly CompiledCrs[];
  unpublishedCrs: readonly { first: Day; from: string }[];
  scales: ReadonlyMap<LanguageTestName, readonly CompiledScale[]>;
  programs: readonly CompiledPrograms[];
  funds: readonly { first: Day; table: FundsTable }[];
  categories: readonly CompiledCategory[];
  categoryEras: readonly CategoryEra[];
}

const NO_OCCUPATIONS: ReadonlySet<string> = new Set();
const compiled = new WeakMap<Rulebook, CompiledRulebook>();

function compileScale(scale: LanguageScale): CompiledScale {
  return {
    scale,
    first: toDay(scale.from),
    last: scale.to === null ? FAR_FUTURE : toDay(scale.to),
    acceptedFrom: scale.acceptedFrom === undefined ? FAR_PAST : toDay(scale.acceptedFrom),
  };
}

function scalesByTest(scales: readonly LanguageScale[]): Map<LanguageTestName, CompiledScale[]> {
  const ofTest = (test: LanguageTestName) => scales.filter((scale) => scale.test === test).map(compileScale);
  return new Map(LANGUAGE_TESTS.map((test) => [test, ofTest(test)]));
}

function compileCategory(rules: CategoryRules): CompiledCategory {
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

/**
 * The rulebook in the form that scoring reads, made once for each rulebook, which is never changed after use.
 *
 * @throws FaultyRulebook, a RangeError that names every fault, for a rulebook that does not hold together
 */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const known = compiled.get(rulebook);
  if (known !== undefined) return known;
  const faults = rulebookFaults(rulebook);
  if (faults.length > 0) throw new FaultyRulebook(faults);
  const categories = rulebook.categories.map(compileCategory);
  const fresh: CompiledRulebook = {
    crs: rulebook.crs.map(compileCrs),
    unpublishedCrs: rulebook.unpublishedCrs.map(({ from }) => ({ first: toDay(from), from })),
    scales: scalesByTest(rulebook.languageScales),
    programs: rulebook.programs.map(compilePrograms),
    funds: rulebook.funds.map((table) => ({ first: toDay(table.from), table })),
    categories,
    categoryEras: categoryEras(categories),
  };
  compiled.set(rulebook, fresh);
  return fresh;
}
