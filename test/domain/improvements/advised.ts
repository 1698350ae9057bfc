import { advise } from '#domain/answers/advice/advice';
import type { Step } from '#domain/answers/advice/improvements';
import type { ProgramPath } from '#domain/answers/advice/program-paths';
import { type Situation, situationOf } from '#domain/answers/advice/situation';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

export const steps = (candidate: Candidate, day = TODAY): Step[] => advise(candidate, day).improvements;

export function step(candidate: Candidate, id: string, day = TODAY): Step | undefined {
  return steps(candidate, day).find((found) => found.id === id);
}

/** Ids of the steps that begin so, most points first. */
export const idsOf = (candidate: Candidate, prefix: string, day = TODAY): string[] =>
  steps(candidate, day)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));

export function path(
  candidate: Candidate,
  program: ProgramPath['program'],
  rulebook = PUBLISHED_RULEBOOK,
): ProgramPath | undefined {
  return advise(candidate, TODAY, rulebook).programs.find((found) => found.program === program);
}

/** Ids of the steps of a way, in their order. */
export const wayOf = (found: ProgramPath | undefined): string[] => (found?.steps ?? []).map(({ id }) => id);

export const situationOn = (candidate: Candidate, day = TODAY, rulebook = PUBLISHED_RULEBOOK): Situation =>
  situationOf(candidate, day, rulebook, 'en');

/** The values that a step puts at the ends of lists. */
export const added = (found: Step | undefined): unknown[] => (found?.changes ?? []).map(({ value }) => value);

/** A bachelor of thirty with CLB 8 in everything and a year of work in Canada. */
export const graduate = somebody({
  education: [foreignCredential('three-year')],
  languageTests: [english(8)],
  work: [job('2025-03-01', null)],
});
