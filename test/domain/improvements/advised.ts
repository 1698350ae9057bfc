import { advise } from '#domain/improvements/advice';
import type { Step } from '#domain/improvements/improvements';
import type { Candidate } from '#domain/profile/profile';
import { english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

export const steps = (candidate: Candidate, day = TODAY): Step[] => advise(candidate, day).improvements;

export function step(candidate: Candidate, id: string, day = TODAY): Step | undefined {
  return steps(candidate, day).find((found) => found.id === id);
}

/** The values that a step puts at the ends of lists. */
export const added = (found: Step | undefined): unknown[] => (found?.changes ?? []).map(({ value }) => value);

/** A bachelor of thirty with CLB 8 in everything and a year of work in Canada. */
export const graduate = somebody({
  education: [foreignCredential('three-year')],
  languageTests: [english(8)],
  work: [job('2025-03-01', null)],
});
