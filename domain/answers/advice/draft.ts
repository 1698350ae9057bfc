import type { Day } from '../../calendar/day.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { Change } from './change.ts';
import { renewals } from './renewals.ts';
import { evaluateAfter, type Idea, type Situation, situationAfter } from './situation.ts';

/** A candidate after some steps together, and how they stand on the day on which the last of them can be there. */
export interface Draft {
  steps: readonly Idea[];
  changes: readonly Change[];
  /** Of the changed candidate, still seen from the day asked about. */
  situation: Situation;
  on: Day;
  /** With what is renewed in the meantime. */
  result: Evaluation;
}

/** The draft of nothing done. */
export function nothingDone(situation: Situation): Draft {
  return { steps: [], changes: [], situation, on: situation.asOf, result: situation.now };
}

/** Some steps more, one after the other; scored once, after the last of them. */
export function withSteps(draft: Draft, ideas: readonly Idea[]): Draft {
  const { asOf } = draft.situation;
  const days = ideas.flatMap(({ on = asOf, earliest = asOf }) => [on, earliest]);
  const on = Math.max(draft.on, ...days);
  const added = ideas.flatMap(({ changes }) => changes);
  const situation = situationAfter(draft.situation, added);
  return {
    steps: [...draft.steps, ...ideas],
    changes: [...draft.changes, ...added],
    situation,
    on,
    result: evaluateAfter(situation, renewals(situation, on), on),
  };
}

/** One step more, thought out for the draft's own situation. */
export const withStep = (draft: Draft, idea: Idea): Draft => withSteps(draft, [idea]);

/** Every change of the draft, with what is renewed in the meantime. */
export function allChanges({ changes, situation, on }: Draft): Change[] {
  return [...changes, ...renewals(situation, on)];
}
