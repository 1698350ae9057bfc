import { membership } from '../../categories/membership.ts';
import type { ExplainedDay } from '../../explanation/explained-day.ts';
import { windowStart, yearsOf } from '../../facts/work/hour-days.ts';
import { IN_CANADA, SKILLED, SKILLED_IN_CANADA } from '../../facts/work/work-history.ts';
import { threshold } from '../../programs/canadian-experience.ts';
import { practisedTrades } from '../../programs/skilled-trades.ts';
import type { CompiledCategory } from '../../rulebook/compiled-rulebook.ts';
import type { Evaluation } from '../score/evaluate.ts';

/** What the rules see of a person's work on a day, each as a number that more work can only raise. */
export type Amounts = ReadonlyMap<string, number>;

const MEMBERSHIP = { out: 0, unresolved: 1, in: 2 };
const EVER = Number.NEGATIVE_INFINITY;

/** How many of some rising limits a number has reached. */
function reached(n: number, limits: readonly number[]): number {
  return limits.filter((limit) => n >= limit).length;
}

/**
 * The candidate's own work: rows and bands of the tables reached, requirements met, categories entered.
 *
 * @param categories of which to tell
 */
export function ownAmounts(
  of: ExplainedDay,
  { programs: results }: Evaluation,
  categories: readonly CompiledCategory[],
): Amounts {
  const { crs, crsFacts, facts, programs, day } = of;
  const { work } = facts.candidate.own;
  const { fsw } = programs;
  const unmet = (program: 'cec' | 'fsw', code: string) =>
    results[program].reasons.some((reason) => reason.code === code);
  const amounts = new Map<string, number>([
    [
      'row',
      reached(
        crsFacts.canadianYears,
        crs.core.canadianWork.map(({ from }) => from),
      ),
    ],
    ['canadian', reached(crsFacts.canadianYears, crs.transferability.canadianWorkBands)],
    ['foreign', reached(crsFacts.foreignYears, crs.transferability.foreignWorkBands)],
    [
      'experience',
      reached(
        yearsOf(work, SKILLED, windowStart(day, fsw.work.withinYears), day),
        fsw.grid.experience.map(({ from }) => from),
      ),
    ],
    ['adaptability', reached(yearsOf(work, SKILLED_IN_CANADA, EVER, day), [1])],
    ['cec', unmet('cec', 'canadian-work-too-short') ? 0 : 1],
    ['fsw', unmet('fsw', 'no-continuous-year') ? 0 : 1],
    ...practisedTrades(facts).map((noc): [string, number] => [`trade ${noc}`, 1]),
  ]);
  for (const category of categories)
    if (category.condition.kind === 'work')
      amounts.set(`${category.lane} ${category.first}`, MEMBERSHIP[membership(facts, category)]);
  return amounts;
}

/** The work of a spouse or partner who counts. */
export function spouseAmounts({ crs, crsFacts, facts, day }: ExplainedDay): Amounts {
  const { spouse } = facts.candidate;
  if (spouse === undefined || crsFacts.spouse === undefined) return new Map();
  return new Map([
    [
      'row',
      reached(
        crsFacts.spouse.canadianYears,
        crs.spouse.canadianWork.map(({ from }) => from),
      ),
    ],
    ['adaptability', reached(yearsOf(spouse.work, IN_CANADA, EVER, day), [1])],
  ]);
}

/** Whether some amount is greater or smaller than the day before. */
export function moves(before: Amounts, after: Amounts): { rose: boolean; fell: boolean } {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const difference = names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0));
  return { rose: difference.some((by) => by > 0), fell: difference.some((by) => by < 0) };
}

/** The level that the Canadian Experience Class asks for. */
export function askedLevel({ facts, programs, day }: ExplainedDay): number {
  return threshold(facts, windowStart(day, programs.cec.work.withinYears));
}
