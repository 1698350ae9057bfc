import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { type PreparedCandidate, prepareCandidate } from '../../candidate/candidate-facts.ts';
import { preparedAfter } from '../../candidate/changed-facts.ts';
import type { Values } from '../../messages/message.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import { type CompiledRulebook, compile } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';
import type { ProgramRules } from '../../rulebook/programs/program-rules.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Evaluation, evaluateOn } from '../score/evaluate.ts';
import { applied, type Change } from './change.ts';
import { countable } from './countable.ts';
import type { StepKind } from './step-sentences.ts';
import { ResultReader } from './test-result.ts';

/** Where a candidate stands on the day asked about: what every step is measured against. */
export interface Situation {
  candidate: Candidate;
  /** Without what can count no more. */
  prepared: PreparedCandidate;
  asOf: Day;
  compiled: CompiledRulebook;
  reader: ResultReader;
  programs: ProgramRules;
  speak: OfficialLanguage;
  now: Evaluation;
}

/** Something that a candidate could do, before it is known what it gives. */
export interface Idea {
  id: string;
  kind: StepKind;
  changes: readonly Change[];
  /** The day that it is scored for, when not the day asked about. */
  on?: Day;
  /** The first day on which it can be there, when it takes time of a known length. */
  earliest?: Day;
  /** What its sentence is filled with. */
  values: Values;
}

/** An idea with the score of the changed candidate. */
export interface Attempt {
  idea: Idea;
  result: Evaluation;
  /** Points more, or fewer, than on the day asked about. */
  gain: number;
}

/** Throws a RangeError for a day before the first rules. */
export function situationOf(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook,
  speak: OfficialLanguage,
): Situation {
  const compiled = compile(rulebook);
  const day = toDay(asOf);
  const programs = inForce(compiled.programs, day)?.rules;
  if (programs === undefined) throw new RangeError('no rules were in force on this day');
  const prepared = countable(prepareCandidate(candidate, compiled), day, programs.assessmentYears);
  const now = evaluateOn(compiled, prepared, day, speak);
  const reader = new ResultReader(compiled);
  return { candidate, prepared, asOf: day, compiled, reader, programs, speak, now };
}

/** The situation after changes, still seen from the day asked about; `now` stays that of the candidate before. */
export function situationAfter(situation: Situation, changes: readonly Change[]): Situation {
  const { compiled, asOf, programs } = situation;
  const candidate = applied(situation.candidate, changes);
  const prepared = preparedAfter(situation, candidate, compiled);
  return { ...situation, candidate, prepared: countable(prepared, asOf, programs.assessmentYears) };
}

/** The result of a day, the day asked about unless said otherwise, for the candidate after changes. */
export function evaluateAfter(
  situation: Situation,
  changes: readonly Change[],
  on: Day = situation.asOf,
): Evaluation {
  const { compiled, prepared, speak } = situationAfter(situation, changes);
  return evaluateOn(compiled, prepared, on, speak);
}

/** The score after an idea: always of the whole changed candidate, never by a formula of its own. */
export function attempt(situation: Situation, idea: Idea): Attempt {
  const result = evaluateAfter(situation, idea.changes, idea.on);
  return { idea, result, gain: result.crs.total - situation.now.crs.total };
}

/** True when the attempt ranks the candidate in a lane where they are not now. */
export function opensLane({ now }: Situation, { result }: Attempt): boolean {
  return result.lanes.some((lane) => !now.lanes.includes(lane));
}

/**
 * True for what is worth telling: more points, or as many and a lane more. Never what leaves a candidate of the pool in
 * no programme.
 */
export function raises(situation: Situation, tried: Attempt): boolean {
  if (situation.now.lanes.length > 0 && tried.result.lanes.length === 0) return false;
  return tried.gain > 0 || (tried.gain === 0 && opensLane(situation, tried));
}
