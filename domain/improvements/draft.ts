import type { Day } from '../calendar/day.ts';
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

/** One step more, thought out for the draft's own situation. */
export function withStep(draft: Draft, idea: Idea): Draft {
  const { situation } = draft;
  const on = Math.max(draft.on, idea.on ?? situation.asOf, idea.earliest ?? situation.asOf);
  const after = situationAfter(situation, idea.changes);
  return {
    steps: [...draft.steps, idea],
    changes: [...draft.changes, ...idea.changes],
    situation: after,
    on,
    result: evaluateAfter(after, renewals(after, on), on),
  };
}

/** Every change of the draft, with what is renewed in the meantime. */
export function allChanges({ changes, situation, on }: Draft): Change[] {
  return [...changes, ...renewals(situation, on)];
}
