import type { IsoDate, LanguageTestName } from '#domain/profile/profile';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import { type OwnRules, withOwnRules } from '#domain/rulebook/own-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { soundRulebook } from '../rulebook-checks/sound-rulebook.ts';

/** The rules in the operator's file, which the bundle of a deployed function holds in the place of this name. */
declare const OWN_RULES: OwnRules | undefined;

/** Stands in the scripts of the site only, whose build has checked the rules that they hold. */
declare const RULES_CHECKED: true | undefined;

function rulebookWith(own: OwnRules | undefined): Rulebook {
  return own === undefined ? PUBLISHED_RULEBOOK : withOwnRules(PUBLISHED_RULEBOOK, own);
}

let chosen = rulebookWith(typeof OWN_RULES === 'undefined' ? undefined : OWN_RULES);
let sound: Rulebook | undefined;

/** The rules that every function and the command line go by: chosen here and nowhere else. */
export const rulebook = (): Rulebook => chosen;

/** Makes the command line go by rules of a file that it has checked; without any by the published ones. */
export function chooseRules(own?: OwnRules): void {
  chosen = rulebookWith(own);
  sound = undefined;
}

/**
 * The rules to score by. The first score checks their figures, so that what needs no score goes on without.
 *
 * @throws FaultyRulebook, at every score: rules with a fault score no candidate
 */
export function scoringRules(): Rulebook {
  sound ??= typeof RULES_CHECKED === 'undefined' ? soundRulebook(chosen) : chosen;
  return sound;
}

/** The first day that the rules say anything about. */
export const EARLIEST_DAY: IsoDate = PUBLISHED_RULEBOOK.crs[0]?.from ?? '2015-01-01';

/** The id of the points rules in force on a day, `none` before the first. */
export function rulesetOn(day: IsoDate): string {
  return chosen.crs.findLast(({ from }) => from <= day)?.id ?? 'none';
}

/**
 * What a language test taken on a day can give in each ability; whether it counts is not asked here.
 *
 * @returns `undefined` for a day that no table of the test covers
 */
export function scoreRanges(test: LanguageTestName, takenOn: IsoDate): LanguageScale['ranges'] | undefined {
  return chosen.languageScales.find(
    (scale) => scale.test === test && scale.from <= takenOn && (scale.to === null || takenOn <= scale.to),
  )?.ranges;
}
