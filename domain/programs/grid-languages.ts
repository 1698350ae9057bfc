import { abilityPoints } from '../crs/ability-points.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { DayFacts } from './day-facts.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];

/** First and second official language of the grid, and the points that they give (IRPR 79). */
export interface GridLanguages {
  first: Sitting | undefined;
  second: Sitting | undefined;
  points: number;
}

function pair(
  { programs }: DayFacts,
  first: Sitting | undefined,
  second: Sitting | undefined,
): GridLanguages {
  const { level, points } = programs.rules.fsw.grid.secondLanguage;
  const ofSecond = (second?.lowest ?? 0) >= level ? points : 0;
  return { first, second, points: abilityPoints(programs.firstLanguage, first?.levels) + ofSecond };
}

function best(facts: DayFacts): GridLanguages {
  const { sittings, candidate } = facts;
  const declared = candidate.profile.firstOfficialLanguage;
  let most = pair(facts, undefined, undefined);
  for (const language of declared === undefined ? LANGUAGES : [declared]) {
    const firsts = sittings.filter((sitting) => sitting.language === language);
    const second = sittings.find((sitting) => sitting.language !== language);
    for (const first of firsts.length === 0 ? [undefined] : firsts) {
      const other = pair(facts, first, second);
      if (other.points > most.points) most = other;
    }
  }
  return most;
}

/**
 * The languages of the CRS; only where these give fewer points than `needed`, and another choice of valid sittings gives
 * as many, the choice that gives the most. A declared first language is kept.
 */
export function gridLanguages(facts: DayFacts, needed: number): GridLanguages {
  const chosen = pair(facts, facts.languages.first, facts.languages.second);
  if (chosen.points >= needed) return chosen;
  const other = best(facts);
  return other.points >= needed ? other : chosen;
}
