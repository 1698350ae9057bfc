import type { IsoDate, LanguageTestName } from '../../profile/profile.ts';
import { CELPIP } from './celpip.ts';
import { IELTS } from './ielts.ts';
import type { LanguageScale } from './language-scale.ts';
import { PTE_CORE } from './pte.ts';
import { TCF } from './tcf.ts';
import { TEF_2019, TEF_2023, TEF_BEFORE_2019 } from './tef.ts';

/** The equivalency tables of all designated tests, each for the days of sitting that it covers. */
export const PUBLISHED_SCALES: readonly LanguageScale[] = [
  IELTS,
  CELPIP,
  PTE_CORE,
  TEF_BEFORE_2019,
  TEF_2019,
  TEF_2023,
  TCF,
];

/**
 * What a test taken on a day can give in each ability. Not a question of whether the test counts: that is for the rules.
 *
 * @returns `undefined` for a day that no table of the test covers
 * @example publishedRanges('ielts-general-training', '2025-01-10')?.writing // { lowest: 0, highest: 9, step: 0.5 }
 */
export function publishedRanges(
  test: LanguageTestName,
  takenOn: IsoDate,
): LanguageScale['ranges'] | undefined {
  return PUBLISHED_SCALES.find(
    (scale) => scale.test === test && scale.from <= takenOn && (scale.to === null || takenOn <= scale.to),
  )?.ranges;
}
