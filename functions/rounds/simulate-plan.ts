import { type CutOff, cutOffOf } from '#domain/rounds/cut-off';
import { holdPlan } from '#domain/rounds/hold-plan';
import { countByBand, type PoolCount } from '#domain/rounds/pool-bands';
import { readLane } from '../table/lane-reader.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { type SimulatedRound, selectionRule } from './simulated-round.ts';

/** A round of a plan with what it would have done. */
export interface PlanStep extends SimulatedRound {
  selected: number;
  /** So many of the selected stand on the benefit of a doubt. */
  inDoubt: number;
  cutOff: CutOff | null;
  byBand: PoolCount;
}

/**
 * Which cut-offs a plan would have with the pool as it is now: its rounds one after the other, in the order of their
 * instants, no candidate selected twice. Writes nothing.
 */
export async function simulatePlan(
  plan: readonly SimulatedRound[],
  deadline: AbortSignal,
  { db, table }: Pick<RoundsDependencies, 'db' | 'table'>,
): Promise<{ rounds: PlanStep[] }> {
  const rounds = plan.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const rules = rounds.map((round) => ({ lane: round.lane, ...selectionRule(round) }));
  const selections = await holdPlan(rules, (rule) =>
    readLane({ ...rule, doubts: true }, { db, table, deadline }),
  );
  return {
    rounds: rounds.map((round, index) => {
      const selected = selections[index] ?? [];
      const byBand = countByBand(selected.map(({ score }) => score));
      return {
        ...round,
        selected: selected.length,
        inDoubt: selected.filter(({ inDoubt }) => inDoubt).length,
        cutOff: cutOffOf(selected),
        byBand,
      };
    }),
  };
}
