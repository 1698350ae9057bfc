import { type Day, FAR_FUTURE, FAR_PAST } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { addYears } from '../calendar/shift.ts';
import { LANGUAGE_TESTS, type LanguageTestName } from '../profile/profile.ts';
import { type CategoryEra, categoryEras } from './category-eras.ts';
import { AssessmentBodies } from './compiled-bodies.ts';
import { type CompiledCategory, compileCategory } from './compiled-category.ts';
import { type CompiledCrs, compileCrs } from './compiled-crs.ts';
import { type CompiledPolicy, compilePolicies } from './compiled-policy.ts';
import { type CompiledPrograms, compilePrograms } from './compiled-programs.ts';
import type { LanguageScale } from './language/language-scale.ts';
import type { FundsTable } from './programs/funds-table.ts';
import type { Rulebook } from './rulebook.ts';

export interface CompiledScale {
  scale: LanguageScale;
  first: Day;
  last: Day;
  /** Sittings before this day do not count. */
  acceptedFrom: Day;
}

/** A rulebook ready for scoring: days as numbers, tables as arrays. */
export interface CompiledRulebook {
  crs: readonly CompiledCrs[];
  unpublishedCrs: readonly { first: Day; from: string }[];
  scales: ReadonlyMap<LanguageTestName, readonly CompiledScale[]>;
  programs: readonly CompiledPrograms[];
  /**
   * `first`: the day from which a table binds those in the pool. `oldFrom`: the first anniversary of the newest table, since
   * tables are republished about once a year.
   */
  funds: readonly { first: Day; oldFrom: Day; table: FundsTable }[];
  policies: readonly CompiledPolicy[];
  assessmentBodies: AssessmentBodies;
  categories: readonly CompiledCategory[];
  categoryEras: readonly CategoryEra[];
  /** Results of language tests count for so many years. */
  resultYears: number;
  /** Lengths in years of the windows in which work counts. */
  windows: readonly number[];
  /** Years of military service that some category asks for. */
  serviceYears: readonly number[];
  /** Every day on which a rule begins or ends, or what is known of one changes; oldest first. */
  days: readonly Day[];
  /** From this age on no birthday changes anything. */
  lastAge: number;
}

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

function windowsOf({ programs, categories }: Rulebook): number[] {
  const ofPrograms = programs.flatMap(({ crsWorkYears, cec, fsw, fst }) => [
    crsWorkYears,
    ...[cec, fsw, fst].map(({ work }) => work.withinYears),
  ]);
  const ofCategories = categories.flatMap(({ condition }) =>
    condition.kind === 'work' ? [condition.withinYears] : [],
  );
  return [...new Set([...ofPrograms, ...ofCategories])];
}

function serviceYears({ categories }: Rulebook): number[] {
  const asked = categories.flatMap(({ condition }) =>
    condition.kind === 'military' ? [condition.serviceYears] : [],
  );
  return [...new Set(asked)];
}

function compileFunds(tables: readonly FundsTable[]): CompiledRulebook['funds'] {
  return tables.map((table, i) => {
    const from = toDay(table.from);
    const first = table.poolDeadline === undefined ? from : toDay(table.poolDeadline) + 1;
    return { first, oldFrom: i === tables.length - 1 ? addYears(from, 1) : FAR_FUTURE, table };
  });
}

type DatedRules = Pick<
  CompiledRulebook,
  'crs' | 'unpublishedCrs' | 'programs' | 'funds' | 'policies' | 'categories'
>;

function daysOf({ crs, unpublishedCrs, programs, funds, policies, categories }: DatedRules): Day[] {
  const days = [
    ...[...crs, ...unpublishedCrs, ...programs].map(({ first }) => first),
    ...funds.flatMap(({ first, oldFrom }) => [first, oldFrom]),
    ...[...policies, ...categories].flatMap(({ first, last }) => [first, last + 1]),
  ];
  return [...new Set(days)].filter((day) => day < FAR_FUTURE).sort((a, b) => a - b);
}

function lastAge(crs: readonly CompiledCrs[], programs: readonly CompiledPrograms[]): number {
  const tables = crs.flatMap(({ withSpouse, withoutSpouse }) => [withSpouse.age, withoutSpouse.age]);
  return Math.max(...[...tables, ...programs.map(({ age }) => age)].map((table) => table.length - 1));
}

/**
 * The rulebook in the form that scoring reads, made once for each rulebook, which is never changed after use.
 *
 * It takes the rules to hold together: the boundary checks them (`rulebookFaults`).
 */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const known = compiled.get(rulebook);
  if (known !== undefined) return known;
  const crs = rulebook.crs.map(compileCrs);
  const unpublishedCrs = rulebook.unpublishedCrs.map(({ from }) => ({ first: toDay(from), from }));
  const programs = rulebook.programs.map(compilePrograms);
  const funds = compileFunds(rulebook.funds);
  const policies = compilePolicies(rulebook.policies);
  const categories = rulebook.categories.map(compileCategory);
  const fresh: CompiledRulebook = {
    crs,
    unpublishedCrs,
    scales: scalesByTest(rulebook.languageScales),
    programs,
    funds,
    policies,
    assessmentBodies: new AssessmentBodies(rulebook.assessmentBodies),
    categories,
    categoryEras: categoryEras(categories),
    resultYears: Math.max(...rulebook.languageScales.map(({ validYears }) => validYears)),
    windows: windowsOf(rulebook),
    serviceYears: serviceYears(rulebook),
    days: daysOf({ crs, unpublishedCrs, programs, funds, policies, categories }),
    lastAge: lastAge(crs, programs),
  };
  compiled.set(rulebook, fresh);
  return fresh;
}
