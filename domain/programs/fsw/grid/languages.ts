import type { OpenDay } from '../../../candidate/open-day.ts';
import { abilityPoints } from '../../../crs/ability-points.ts';
import type { Sitting } from '../../../facts/language/sitting.ts';
import { OFFICIAL_LANGUAGES } from '../../../profile/profile.ts';
import type { ProgramRules } from '../../../rulebook/programs/program-rules.ts';

/** Points for the second language at its level in all four abilities. */
export function secondLanguageRow(
  { fsw }: ProgramRules,
  second: Sitting | undefined,
): { level: number; points: number } | undefined {
  const { secondLanguage } = fsw.grid;
  return (second?.lowest ?? 0) >= secondLanguage.level ? secondLanguage : undefined;
}

/** First and second official language of the grid, and the points that they give (IRPR 79). */
export interface GridLanguages {
  first: Sitting | undefined;
  second: Sitting | undefined;
  points: number;
}

function pair({ programs }: OpenDay, first: Sitting | undefined, second: Sitting | undefined): GridLanguages {
  const ofSecond = secondLanguageRow(programs.rules, second)?.points ?? 0;
  return { first, second, points: abilityPoints(programs.firstLanguage, first?.levels) + ofSecond };
}

function best(of: OpenDay): GridLanguages {
  const { sittings, facts } = of;
  const declared = facts.firstOfficialLanguage;
  let most = pair(of, undefined, undefined);
  for (const language of declared === undefined ? OFFICIAL_LANGUAGES : [declared]) {
    const firsts = sittings.filter((sitting) => sitting.language === language);
    const second = sittings.find((sitting) => sitting.language !== language);
    for (const first of firsts.length === 0 ? [undefined] : firsts) {
      const other = pair(of, first, second);
      if (other.points > most.points) most = other;
    }
  }
  return most;
}

/**
 * The languages of the CRS; only where these give fewer points than `needed`, and another choice of valid sittings gives
 * as many, the choice that gives the most. A declared first language is kept.
 */
export function gridLanguages(of: OpenDay, needed: number): GridLanguages {
  const chosen = pair(of, of.languages.first, of.languages.second);
  if (chosen.points >= needed) return chosen;
  const other = best(of);
  return other.points >= needed ? other : chosen;
}
