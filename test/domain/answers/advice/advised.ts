import { advise } from '#domain/answers/advice/advice';
import type { Change } from '#domain/answers/advice/change';
import type { ProgramRoute } from '#domain/answers/advice/program-routes';
import { openDay } from '#domain/answers/score/open-day';
import { toDay } from '#domain/calendar/iso-date';
import type { OpenDay } from '#domain/candidate/open-day';
import type { Candidate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import type { InLanguage } from '#domain/sentences/text';
import { english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';

type Improvements = ReturnType<typeof advise>['improvements'];
type Route = InLanguage<ProgramRoute>;

/** The published rules, as if there were no change whose points are not known: steps across its day are left out. */
export const KNOWN_RULES: Rulebook = { ...PUBLISHED_RULEBOOK, unpublishedCrs: [] };

export const steps = (candidate: Candidate, day = TODAY): Improvements =>
  advise(candidate, day, { rulebook: KNOWN_RULES }).improvements;

export function step(candidate: Candidate, id: string, day = TODAY): Improvements[number] | undefined {
  return steps(candidate, day).find((found) => found.id === id);
}

/** Ids of the steps that begin so, most points first. */
export const idsOf = (candidate: Candidate, prefix: string, day = TODAY): string[] =>
  steps(candidate, day)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));

export function routeTo(
  candidate: Candidate,
  program: ProgramRoute['program'],
  rulebook = PUBLISHED_RULEBOOK,
): Route | undefined {
  return advise(candidate, TODAY, { rulebook }).programs.find((found) => found.program === program);
}

/** Ids of the steps of a route, in their order. */
export const stepsOf = (found: Route | undefined): string[] => (found?.steps ?? []).map(({ id }) => id);

export const opened = (candidate: Candidate, day = TODAY, rulebook = PUBLISHED_RULEBOOK): OpenDay =>
  openDay(compile(rulebook), candidate, toDay(day));

/** The values that changes put into a candidate. */
export const added = (found: { changes: readonly Pick<Change, 'value'>[] } | undefined): unknown[] =>
  (found?.changes ?? []).map(({ value }) => value);

/** A bachelor of thirty with CLB 8 in everything and a year of work in Canada. */
export const graduate = somebody({
  education: [foreignCredential('three-year')],
  languageTests: [english(8)],
  work: [job('2025-03-01', null)],
});
