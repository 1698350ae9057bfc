import type { CrsFigures, LanguageChoice } from '../candidate/open-day.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { crsPoints } from './crs.ts';

const NO_SITTING: readonly [undefined] = [undefined];
const NONE: readonly Sitting[] = [];
const ENGLISH: readonly OfficialLanguage[] = ['en'];
const FRENCH: readonly OfficialLanguage[] = ['fr'];
const EITHER: readonly OfficialLanguage[] = ['en', 'fr'];

function inLanguage(sittings: readonly Sitting[], language: OfficialLanguage): readonly Sitting[] {
  if (sittings.length > 1) return sittings.filter((sitting) => sitting.language === language);
  return sittings[0]?.language === language ? sittings : NONE;
}

/** The languages that may be first. One without a valid sitting is first only when it is declared. */
function firstLanguages(
  declared: OfficialLanguage | undefined,
  english: readonly Sitting[],
  french: readonly Sitting[],
): readonly OfficialLanguage[] {
  if (declared !== undefined) return declared === 'en' ? ENGLISH : FRENCH;
  if (french.length === 0) return ENGLISH;
  return english.length === 0 ? FRENCH : EITHER;
}

/**
 * The one sitting of each language, and the first and second official language, that give the highest total. A
 * declared first language is kept; without one, English is first where both give the same. Sittings come best first,
 * and the earlier wins where totals are equal.
 */
export function chooseLanguages(
  rules: CompiledCrs,
  figures: CrsFigures,
  sittings: readonly Sitting[],
  declared: OfficialLanguage | undefined,
): LanguageChoice {
  const inEnglish = inLanguage(sittings, 'en');
  const inFrench = inLanguage(sittings, 'fr');
  let best: LanguageChoice | undefined;
  for (const language of firstLanguages(declared, inEnglish, inFrench))
    for (const english of inEnglish.length === 0 ? NO_SITTING : inEnglish)
      for (const french of inFrench.length === 0 ? NO_SITTING : inFrench) {
        const first = language === 'en' ? english : french;
        const second = language === 'en' ? french : english;
        const crs = crsPoints(rules, figures, { first, second, english, french });
        if (best === undefined || crs.total > best.crs.total) best = { crs, english, french, first, second };
      }
  if (best === undefined) throw new Error('no language was tried as the first');
  return best;
}
