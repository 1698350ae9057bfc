import type { Day } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { ascending, tableTurns } from './table-turns.ts';
import { workMeasures } from './windows.ts';
import { type WorkLimits, workLimits } from './work-limits.ts';

/** What of a rulebook makes results change as days pass. */
export interface RuleTurns {
  /** Days on which some rule starts or ends to apply, oldest first. */
  days: readonly Day[];
  /** Ages at which some table gives other points than a year before. */
  ages: readonly number[];
  assessmentYears: readonly number[];
  crsWorkYears: readonly number[];
  serviceYears: readonly number[];
  /** Length of the longest window in which work counts. */
  longestWindow: number;
  work: WorkLimits;
  /** The greatest amount of work that is asked for. */
  mostWork: number;
}

const known = new WeakMap<CompiledRulebook, RuleTurns>();

function ruleDays({ crs, unpublishedCrs, programs, funds, categories }: CompiledRulebook): Day[] {
  const days = [...crs, ...unpublishedCrs, ...programs, ...funds].map(({ first }) => first);
  for (const { first, last } of categories) days.push(first, last + 1);
  const newest = funds.at(-1);
  if (newest !== undefined) days.push(addYears(newest.first, 1));
  return ascending(days);
}

function agesOf({ crs, programs }: CompiledRulebook): number[] {
  const tables = crs.flatMap(({ withSpouse, withoutSpouse }) => [withSpouse.age, withoutSpouse.age]);
  return ascending([...tables, ...programs.map(({ age }) => age)].flatMap(tableTurns));
}

/** Read once from each rulebook. */
export function ruleTurns(rulebook: CompiledRulebook): RuleTurns {
  const before = known.get(rulebook);
  if (before !== undefined) return before;
  const { programs, categories } = rulebook;
  const work = workLimits(rulebook);
  const turns: RuleTurns = {
    days: ruleDays(rulebook),
    ages: agesOf(rulebook),
    assessmentYears: ascending(programs.map(({ rules }) => rules.assessmentYears)),
    crsWorkYears: ascending(programs.map(({ rules }) => rules.crsWorkYears)),
    serviceYears: ascending(
      categories.flatMap(({ condition }) => (condition.kind === 'military' ? [condition.serviceYears] : [])),
    ),
    longestWindow: Math.max(...workMeasures(rulebook).windows),
    work,
    mostWork: Math.max(...[...work.own, ...work.spouse].flatMap(({ amounts }) => amounts)),
  };
  known.set(rulebook, turns);
  return turns;
}
