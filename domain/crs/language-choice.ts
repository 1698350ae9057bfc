import type { Sitting } from '../language/sitting.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { CompiledCrs } from '../rules/compiled-crs.ts';
import type { CrsBreakdown } from '../score/score-result.ts';
import { crsPoints } from './crs.ts';
import type { CrsFacts } from './crs-facts.ts';

/** The sitting used of each language, which of them is first and which second, and the points that follow. */
export interface LanguageChoice {
  crs: CrsBreakdown;
  english: Sitting | undefined;
  french: Sitting | undefined;
  first: Sitting | undefined;
  second: Sitting | undefined;
}

type Sittings = readonly [Sitting | undefined, ...Sitting[]];

function choice(
  rules: CompiledCrs,
  facts: CrsFacts,
  language: OfficialLanguage,
  english: Sitting | undefined,
  french: Sitting | undefined,
): LanguageChoice {
  const first = language === 'en' ? english : french;
  const second = language === 'en' ? french : english;
  return { crs: crsPoints(rules, facts, { first, second, english, french }), english, french, first, second };
}

function bestWith(
  rules: CompiledCrs,
  facts: CrsFacts,
  language: OfficialLanguage,
  english: Sittings,
  french: Sittings,
): LanguageChoice {
  let best = choice(rules, facts, language, english[0], french[0]);
  if (english.length === 1 && french.length === 1) return best;
  for (const en of english) {
    for (const fr of french) {
      const other = choice(rules, facts, language, en, fr);
      if (other.crs.total > best.crs.total) best = other;
    }
  }
  return best;
}

function inLanguage(sittings: readonly Sitting[], language: OfficialLanguage): Sittings {
  const [first, ...rest] = sittings.filter((sitting) => sitting.language === language);
  return [first, ...rest];
}

/**
 * The one sitting of each language, and the first and second official language, that give the highest total. A
 * declared first language is kept; without one, English is first where both give the same. Sittings come best first,
 * and the earlier wins where totals are equal.
 */
export function chooseLanguages(
  rules: CompiledCrs,
  facts: CrsFacts,
  sittings: readonly Sitting[],
  declared: OfficialLanguage | undefined,
): LanguageChoice {
  const [en, fr] = [inLanguage(sittings, 'en'), inLanguage(sittings, 'fr')];
  if (declared !== undefined) return bestWith(rules, facts, declared, en, fr);
  const englishFirst = bestWith(rules, facts, 'en', en, fr);
  const frenchFirst = bestWith(rules, facts, 'fr', en, fr);
  return frenchFirst.crs.total > englishFirst.crs.total ? frenchFirst : englishFirst;
}
