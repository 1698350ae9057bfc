import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import { readFacts } from '../../candidate/candidate-facts.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { validityOn } from '../../facts/validity/validity.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { resultOf } from '../score/evaluate.ts';
import { openDay } from '../score/open-day.ts';
import type { Paper, PaperState } from './paper.ts';
import { described, type PaperCode, type PaperValues, PRACTICE } from './paper-sentences.ts';

/** Whose facts are looked at, and where they stand. */
export interface Holder {
  for: 'candidate' | 'spouse';
  at: '/profile' | '/profile/spouse';
}

export const CANDIDATE: Holder = { for: 'candidate', at: '/profile' };
export const SPOUSE: Holder = { for: 'spouse', at: '/profile/spouse' };

type Given = Pick<Paper, 'for' | 'why'> &
  Partial<Pick<Paper, 'state' | 'expiresOn' | 'amount' | 'basis' | 'source'>>;

/** One paper with its sentence. Without a state it is still to be got. */
export function paper<Code extends PaperCode>(code: Code, given: Given, values: PaperValues[Code]): Paper {
  const { basis, source, message } = described(code, values);
  return { code, basis, source, state: 'to-get', ...given, message };
}

/** Study of a spouse or partner gives points, but is in no requirement of a class: no rule that was read asks for its papers. */
export const ONLY_FOR_POINTS = { basis: 'practice', source: PRACTICE } as const;

/** The result of the day with other facts in the profile. */
export function resultWith(of: OpenDay, changed: Partial<Profile>): Evaluation {
  const candidate = { ...of.candidate, profile: { ...of.candidate.profile, ...changed } };
  const facts = readFacts(candidate, of.rulebook, of.crs.occupations, of.facts);
  return resultOf(openDay(of.rulebook, candidate, of.day, facts));
}

/** How a dated paper stands on the day, when it counts until the day before `expires`. */
export function standing(day: Day, expires: Day): { state?: PaperState; expiresOn?: string } {
  return expires === FAR_FUTURE ? {} : { state: validityOn(day, expires), expiresOn: toIsoDate(expires) };
}
