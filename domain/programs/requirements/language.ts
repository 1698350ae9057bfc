import type { OpenDay } from '../../candidate/open-day.ts';
import { sittingsFact } from '../../explanation/facts/language-facts.ts';
import type { Asked } from '../../explanation/requirement.ts';
import { type Levels, reaches } from '../../facts/language/sitting.ts';
import type { Check } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';
import { levelList } from '../../sentences/levels.ts';
import { say, sentence } from '../../sentences/text.ts';

/** The same level in all four abilities. */
export function evenly(level: number): Levels {
  return { listening: level, reading: level, writing: level, speaking: level };
}

/**
 * A level in all four abilities. It may be met in either official language (IRPR 75(2)(d), 87.1(2)(d)) and by any sitting,
 * not only by the one that gives the higher CRS total: one more test never takes a programme away.
 */
export function levelCheck({ sittings, rulebook }: OpenDay, level: number): Check {
  const [best] = sittings;
  if (best === undefined) return verdict('no-valid-language-test', { years: rulebook.resultYears });
  if (best.lowest >= level) return 'met';
  return verdict('language-below-threshold', { needed: level, had: best.levels });
}

/** The same for thresholds that differ by ability (IRPR 87.2(3)(a)). */
export function abilitiesCheck({ sittings, rulebook }: OpenDay, needed: Levels): Check {
  const [best] = sittings;
  if (best === undefined) return verdict('no-valid-language-test', { years: rulebook.resultYears });
  if (sittings.some(({ levels }) => reaches(levels, needed))) return 'met';
  return verdict('trade-language-below-threshold', { needed, had: best.levels });
}

const LANGUAGE = sentence<{ needed: Levels }>({
  en: (v) => `One valid test result in English or French reaches ${levelList(v.needed, 'en')}.`,
  fr: (v) =>
    `Un même résultat de test valide, en français ou en anglais, atteint\u00a0: ${levelList(v.needed, 'fr')}.`,
});

export function languageAsked(of: OpenDay, needed: Levels): Asked {
  return {
    row: { ...needed },
    asked: say(LANGUAGE, { needed }),
    fact: sittingsFact(of.facts.own, of.sittings, of),
  };
}
