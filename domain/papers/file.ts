import type { Day } from '../calendar/day.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Values } from '../messages/message.ts';
import type { Candidate, OfficialLanguage } from '../profile/profile.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import type { ProgramRules } from '../rules/programs/program-rules.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { DAYS_TO_APPLY } from '../warnings/tests.ts';
import type { Paper, PaperState } from './paper.ts';
import { PAPER_MESSAGES, type PaperCode } from './paper-messages.ts';

/** What the papers of a day follow from. */
export interface File {
  candidate: Candidate;
  day: Day;
  rulebook: Rulebook;
  compiled: CompiledRulebook;
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

type Given = Pick<Paper, 'for' | 'why'> & Partial<Pick<Paper, 'state' | 'expiresOn' | 'amount'>>;

/** One paper with its sentence. Without a state it is still to be got. */
export function paper({ speak }: File, code: PaperCode, given: Given, values: Values = {}): Paper {
  const { basis, source, [speak]: say } = PAPER_MESSAGES[code];
  return { code, basis, source, state: 'to-get', ...given, message: say(values) };
}

/** How a dated paper stands on the day, when it counts until the day before `expires`. */
export function validity(day: Day, expires: Day): { state: PaperState; expiresOn: string } {
  const left = expires - day;
  const state = left <= 0 ? 'expired' : left <= DAYS_TO_APPLY ? 'expires-soon' : 'on-file';
  return { state, expiresOn: toIsoDate(expires) };
}
