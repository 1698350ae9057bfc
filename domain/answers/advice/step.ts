import type { Day } from '../../calendar/day.ts';
import { readFacts } from '../../candidate/candidate-facts.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import type { Evaluation } from '../../result/score-result.ts';
import type { Text } from '../../sentences/text.ts';
import { resultOf } from '../score/evaluate.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { openDay } from '../score/open-day.ts';
import { applied, type Change } from './change.ts';
import type { StepKind } from './step-sentences.ts';

/** Something that a candidate could do, before it is scored. */
export interface Step {
  /** Stable, e.g. `language.en.speaking`. */
  id: string;
  kind: StepKind;
  message: Text;
  changes: readonly Change[];
  /** The day that it is scored for, when not the day asked about. */
  on?: Day;
  /** The first day on which it can be there, when it takes time of a known length. */
  earliest?: Day;
}

/** A step with the score of the changed candidate. */
export interface ScoredStep {
  step: Step;
  result: Evaluation;
  /** Points more, or fewer, than on the day asked about. */
  gain: number;
}

/** `spouse.` before the ids of steps of a spouse or partner. */
export function prefixOf({ at }: Person): string {
  return at === '/profile' ? '' : 'spouse.';
}

/** The day asked about for the candidate after changes. What the changes leave alone is not read again. */
export function dayAfter(of: OpenDay, changes: readonly Change[], on: Day = of.day): OpenDay {
  const candidate = applied(of.candidate, changes);
  return openDay(of.rulebook, candidate, on, readFacts(candidate, of.rulebook, of.crs.occupations, of.facts));
}

/** Scores the whole changed candidate: never by a formula of its own. */
export function scored({ of, result: now }: ResultOnDay, step: Step): ScoredStep {
  const result = resultOf(dayAfter(of, step.changes, step.on));
  return { step, result, gain: result.crs.total - now.crs.total };
}

/** True when the step ranks the candidate in a lane where they are not now. */
export function opensLane({ result: now }: ResultOnDay, { result }: ScoredStep): boolean {
  return result.lanes.some((lane) => !now.lanes.includes(lane));
}

/**
 * True for what helps: more points, or as many and a lane more. Never what leaves a candidate of the pool in no programme.
 */
export function raises(today: ResultOnDay, scoredStep: ScoredStep): boolean {
  if (today.result.lanes.length > 0 && scoredStep.result.lanes.length === 0) return false;
  return scoredStep.gain > 0 || (scoredStep.gain === 0 && opensLane(today, scoredStep));
}
