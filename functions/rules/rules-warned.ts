import { rulesWarnings } from '#domain/answers/score/rules-warnings';
import { toDay } from '#domain/calendar/iso-date';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { spoken } from '#domain/result/spoken-verdict';
import type { SpokenVerdict } from '#domain/result/verdict';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { inForce } from '#domain/rulebook/lookup';
import { scoringRules } from './rulebook.ts';

/**
 * What an officer must know of the rules by which a round ranks: that newer ones exist whose points are not known, or that
 * they are not published ones. Empty where there is nothing to say.
 */
export function rulesWarned(
  instant: IsoInstant,
  language: OfficialLanguage = 'en',
): { warnings?: SpokenVerdict[] } {
  const rules = compile(scoringRules());
  const day = toDay(instant.slice(0, 10));
  const crs = inForce(rules.crs, day);
  const found = crs === undefined ? [] : rulesWarnings(rules, crs, day);
  return found.length === 0 ? {} : { warnings: found.map((warning) => spoken(warning, language)) };
}
