import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { addYears } from '../calendar/shift.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { ascending, tableTurns } from './table-turns.ts';
import { CATEGORIES, FUNDS, RULES, type Turn } from './turn.ts';
import { workMeasures } from './windows.ts';
import { type WorkLimits, workLimits } from './work-limits.ts';

/** What of a rulebook makes results change as days pass. */
export interface RuleTurns {
  /** On which some rule starts or ends to apply: each day once, newest first, as most days asked about are of late. */
  days: readonly Turn[];
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

function ruleDays({ crs, unpublishedCrs, programs, funds, categories }: CompiledRulebook): Turn[] {
  const kinds = new Map<Day, number>();
  const add = (day: Day, kind: number): void => {
    if (day < FAR_FUTURE) kinds.set(day, (kinds.get(day) ?? 0) | kind);
  };
  for (const { first } of [...crs, ...unpublishedCrs, ...programs]) add(first, RULES);
  for (const { first } of funds) add(first, FUNDS);
  const newest = funds.at(-1);
  if (newest !== undefined) add(addYears(newest.first, 1), FUNDS);
  for (const { first, last } of categories) {
    add(first, CATEGORIES);
    add(last + 1, CATEGORIES);
  }
  return [...kinds].map(([day, of]) => ({ day, kinds: of })).sort((a, b) => b.day - a.day);
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
