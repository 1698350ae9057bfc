import { evaluate } from '#domain/answers/score/score';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Inhabitant } from '#local/population/inhabitant';
import type { WholeTable } from '../../test/finished-round/whole-table.ts';

/** A candidate of the population, as the round must find them. */
export interface Place {
  /** Where they stand in the population that was sent in. */
  index: number;
  id: string;
  email: string;
  language: OfficialLanguage;
  score: number;
  lanes: string[];
  submittedAt: string;
}

/** The population by a second way: who ranks, best first, and who ranks nowhere. */
export interface RankedPopulation {
  ranked: Place[];
  outside: Place[];
}

/**
 * Scores all candidates anew from the facts that they were sent in with, and sorts them three times, by the least important
 * first. Of the system it takes only what the system has given: id and instant of submission.
 *
 * @param day of the round
 * @throws Error when a candidate who was sent in is not in the table
 */
export function rankAgain(
  people: readonly Inhabitant[],
  { emails, standings }: Pick<WholeTable, 'emails' | 'standings'>,
  day: string,
): RankedPopulation {
  const ids = new Map([...emails].map(([id, email]) => [email, id]));
  const [ranked, outside]: [Place[], Place[]] = [[], []];
  for (const [index, { profile, nominated }] of people.entries()) {
    const { email, preferredLanguage: language } = profile;
    const id = ids.get(email) ?? '';
    const submittedAt = standings.get(id)?.submittedAt;
    if (submittedAt === undefined)
      throw new Error(`number ${index + 1} of the population is not in the table`);
    const nomination = nominated && { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) };
    const { crs, lanes } = evaluate({ profile, ...(nomination && { nomination }) }, day);
    const place = { index, id, email, language, score: crs.total, lanes, submittedAt };
    (lanes.includes('general') ? ranked : outside).push(place);
  }
  ranked.sort((a, b) => (a.id < b.id ? -1 : 1));
  ranked.sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));
  ranked.sort((a, b) => b.score - a.score);
  return { ranked, outside };
}
