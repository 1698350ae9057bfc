import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { PreparedCandidate } from '../../candidate/candidate-facts.ts';
import { preparedAfter } from '../../candidate/changed-facts.ts';
import type { Values } from '../../messages/message.ts';
import type { Candidate, OfficialLanguage, Profile } from '../../profile/profile.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import type { ProgramRules } from '../../rulebook/programs/program-rules.ts';
import { DAYS_TO_APPLY } from '../../warnings/tests.ts';
import { type Evaluation, evaluateOn } from '../score/evaluate.ts';
import type { Paper, PaperState } from './paper.ts';
import { PAPER_MESSAGES, type PaperCode, PRACTICE } from './paper-sentences.ts';

/** What the papers of a day follow from. */
export interface File {
  candidate: Candidate;
  day: Day;
  compiled: CompiledRulebook;
  prepared: PreparedCandidate;
  /** The result of the day. */
  now: Evaluation;
  programs: ProgramRules;
  speak: OfficialLanguage;
}

/** Whose facts are looked at, and where they stand in the profile. */
export interface Holder {
  for: 'candidate' | 'spouse';
  path: string;
}

export const CANDIDATE: Holder = { for: 'candidate', path: '' };
export const SPOUSE: Holder = { for: 'spouse', path: '/spouse' };

type Given = Pick<Paper, 'for' | 'why'> &
  Partial<Pick<Paper, 'state' | 'expiresOn' | 'amount' | 'basis' | 'source'>>;

/** One paper with its sentence. Without a state it is still to be got. */
export function paper({ speak }: File, code: PaperCode, given: Given, values: Values = {}): Paper {
  const { basis, source, [speak]: say } = PAPER_MESSAGES[code];
  return { code, basis, source, state: 'to-get', ...given, message: say(values) };
}

/** Study of a spouse or partner gives points, but is in no requirement of a class: no rule that was read asks for its papers. */
export const ONLY_FOR_POINTS = { basis: 'practice', source: PRACTICE } as const;

/** The result of the day with other facts in the profile. */
export function resultWith(file: File, facts: Partial<Profile>): Evaluation {
  const changed = { ...file.candidate, profile: { ...file.candidate.profile, ...facts } };
  return evaluateOn(file.compiled, preparedAfter(file, changed, file.compiled), file.day, file.speak);
}

/** How a dated paper stands on the day, when it counts until the day before `expires`. */
export function validity(day: Day, expires: Day): { state: PaperState; expiresOn: string } {
  const left = expires - day;
  const state = left <= 0 ? 'expired' : left <= DAYS_TO_APPLY ? 'expires-soon' : 'on-file';
  return { state, expiresOn: toIsoDate(expires) };
}
