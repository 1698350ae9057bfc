import type { IsoDate, LanguageTest, LanguageTestName, OfficialLanguage } from '#domain/profile/profile';
import { addDays } from './days.ts';
import type { Random } from './random.ts';
import { resultsOf } from './test-results.ts';

/** PTE Core has been accepted since this day; nobody sat it for Canada before. */
const PTE_CORE_FROM = '2024-01-30';

function drawTest(
  random: Random,
  language: OfficialLanguage,
  takenOn: IsoDate,
  inCanada: boolean,
): LanguageTestName {
  if (language === 'fr')
    return random.weighted([
      ['tef-canada', 58],
      ['tcf-canada', 42],
    ] as const);
  return random.weighted([
    ['ielts-general-training', inCanada ? 50 : 78],
    ['celpip-general', inCanada ? 38 : 10],
    ['pte-core', takenOn < PTE_CORE_FROM ? 0 : 14],
  ] as const);
}

/** People do best in what they take in, and worst in writing. */
const LEAN = { listening: 0.35, reading: 0.2, writing: -0.45, speaking: 0 } as const;

/**
 * One sitting of one test of the language, within the nineteen months before `on`.
 *
 * @param facts.level how well the person knows the language, as a level of CLB or NCLC; fractions allowed
 */
export function sitting(
  random: Random,
  facts: { language: OfficialLanguage; level: number; on: IsoDate; inCanada: boolean },
): LanguageTest {
  const { language, level, on, inCanada } = facts;
  const takenOn = addDays(on, -random.integer(12, random.chance(0.7) ? 300 : 580));
  const test = drawTest(random, language, takenOn, inCanada);
  const scattered = (lean: number) => level + 0.5 + lean + random.normal(0, 0.55);
  const levels = {
    listening: scattered(LEAN.listening),
    reading: scattered(LEAN.reading),
    writing: scattered(LEAN.writing),
    speaking: scattered(LEAN.speaking),
  };
  return { test, takenOn, ...resultsOf(test, takenOn, levels) };
}
