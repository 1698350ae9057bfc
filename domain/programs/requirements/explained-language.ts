import type { OpenDay } from '../../candidate/open-day.ts';
import { sittingsFact } from '../../explanation/facts/language-facts.ts';
import type { Asked } from '../../explanation/requirement.ts';
import type { Levels } from '../../facts/language/sitting.ts';
import { levelList } from '../../sentences/levels.ts';
import { say, sentence } from '../../sentences/text.ts';

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
