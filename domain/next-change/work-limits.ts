import { hourDaysOf } from '../facts/work/hour-days.ts';
import { CANADIAN, FOREIGN, IN_CANADA, SKILLED, SKILLED_IN_CANADA } from '../facts/work/work-history.ts';
import type { CompiledPrograms } from '../rulebook/compiled-programs.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { OccupationGroup, WorkRequirement } from '../rulebook/programs/program-rules.ts';
import { ascending, tableTurns } from './table-turns.ts';

/** Amounts of work of one use, within a window, that some rule asks for. */
export interface WorkLimit {
  use: number;
  /** Length of the window; absent: at any time. */
  years: number | undefined;
  /** In the unit of hourDays, lowest first. */
  amounts: readonly number[];
}

export interface WorkLimits {
  /** Of all work together, of the candidate and of a spouse who counts. */
  own: readonly WorkLimit[];
  spouse: readonly WorkLimit[];
  /** Of each unbroken stretch. */
  unbroken: readonly WorkLimit[];
  /** Of each occupation in the groups. */
  trades: readonly { limit: WorkLimit; groups: readonly OccupationGroup[] }[];
  /** By occupation, for categories. */
  inCategory: ReadonlyMap<string, CategoryLimits>;
}

/** What categories ask of an occupation: of all work in it, and of each unbroken stretch. */
export interface CategoryLimits {
  worked: readonly WorkLimit[];
  unbroken: readonly WorkLimit[];
}

function years(counts: Iterable<number>): number[] {
  return ascending(counts).map((count) => hourDaysOf(1560 * count));
}

/** One limit of each use and window, with the amounts of all of them. */
function merged(limits: readonly WorkLimit[]): WorkLimit[] {
  const byWindow = new Map<string, WorkLimit>();
  for (const limit of limits) {
    const key = `${limit.use} ${limit.years}`;
    const known = byWindow.get(key)?.amounts ?? [];
    byWindow.set(key, { ...limit, amounts: ascending([...known, ...limit.amounts]) });
  }
  return [...byWindow.values()];
}

function required(use: number, { hours, withinYears }: WorkRequirement): WorkLimit {
  return { use, years: withinYears, amounts: [hourDaysOf(hours)] };
}

function ownLimits({ crs }: CompiledRulebook, { rules, experience }: CompiledPrograms): WorkLimit[] {
  const { crsWorkYears, cec, fsw } = rules;
  const canadian = crs.flatMap(({ withSpouse, withoutSpouse, transferability }) => [
    ...tableTurns(withSpouse.canadianWork),
    ...tableTurns(withoutSpouse.canadianWork),
    ...transferability.canadianWorkBands,
  ]);
  const foreign = crs.flatMap(({ transferability }) => transferability.foreignWorkBands);
  return [
    { use: CANADIAN, years: crsWorkYears, amounts: years(canadian) },
    { use: FOREIGN, years: crsWorkYears, amounts: years(foreign) },
    // Whether there is any at all decides the level that is asked for.
    { use: CANADIAN, years: cec.work.withinYears, amounts: [1, hourDaysOf(cec.work.hours)] },
    { use: SKILLED, years: fsw.work.withinYears, amounts: years(tableTurns(experience)) },
    { use: SKILLED_IN_CANADA, years: undefined, amounts: years([1]) },
  ];
}

function spouseLimits({ crs }: CompiledRulebook, { rules }: CompiledPrograms): WorkLimit[] {
  const canadian = crs.flatMap(({ spouse }) => tableTurns(spouse.canadianWork));
  return [
    { use: CANADIAN, years: rules.crsWorkYears, amounts: years(canadian) },
    { use: IN_CANADA, years: undefined, amounts: years([1]) },
  ];
}

function categoryLimits({ categories }: CompiledRulebook): Map<string, CategoryLimits> {
  const byOccupation = new Map<string, CategoryLimits>();
  for (const { condition, occupations } of categories) {
    if (condition.kind !== 'work') continue;
    const limit = required(condition.where === 'CA' ? SKILLED_IN_CANADA : SKILLED, condition);
    for (const noc of occupations) {
      const { worked, unbroken } = byOccupation.get(noc) ?? { worked: [], unbroken: [] };
      byOccupation.set(noc, {
        worked: merged([...worked, limit]),
        unbroken: condition.continuous === 'no' ? unbroken : merged([...unbroken, limit]),
      });
    }
  }
  return byOccupation;
}

/** Every amount of work at which a rule of any day decides otherwise. */
export function workLimits(rulebook: CompiledRulebook): WorkLimits {
  const { programs } = rulebook;
  return {
    own: merged(programs.flatMap((of) => ownLimits(rulebook, of))),
    spouse: merged(programs.flatMap((of) => spouseLimits(rulebook, of))),
    unbroken: merged(programs.map(({ rules }) => required(SKILLED, rules.fsw.work))),
    trades: programs.map(({ rules: { fst } }) => ({
      limit: required(SKILLED, fst.work),
      groups: fst.trades,
    })),
    inCategory: categoryLimits(rulebook),
  };
}
