import type { OpenDay } from '../../../candidate/open-day.ts';
import { explainedAbilities } from '../../../explanation/abilities.ts';
import { belowLevel } from '../../../explanation/band-words.ts';
import type { ExplainedSum } from '../../../explanation/explanation.ts';
import { sittingsFact } from '../../../explanation/facts/language-facts.ts';
import { hit, miss, type Named, partOf, sumOf } from '../../../explanation/points.ts';
import type { OfficialLanguage } from '../../../profile/profile.ts';
import type { Text } from '../../../sentences/text.ts';
import { gridLanguages, secondLanguageRow } from './languages.ts';

const SECOND: Text = { en: 'Second official language', fr: 'Seconde langue officielle' };

/** @param needed the points that are missing to the pass mark without languages */
export function explainedLanguages(of: OpenDay, named: Named, needed: number): ExplainedSum {
  const { facts, programs } = of;
  const { first, second, points } = gridLanguages(of, needed);
  const abilities = explainedAbilities(
    of,
    named,
    { table: programs.firstLanguage },
    { person: facts.own, sitting: first },
  );
  const other: OfficialLanguage | undefined = first && (first.language === 'en' ? 'fr' : 'en');
  const fact = sittingsFact(facts.own, [second], of, other);
  const part = partOf(named, 'secondLanguage', SECOND);
  const row = secondLanguageRow(programs.rules, second);
  const { level } = programs.rules.fsw.grid.secondLanguage;
  const words = {
    en: `level ${level} or more in all abilities`,
    fr: `niveau ${level} ou plus dans toutes les compétences`,
  };
  const ofSecond =
    row === undefined ? miss(part, fact, belowLevel(level, 'any')) : hit(part, fact, { ...row }, words);
  return sumOf(named, points, null, [...abilities, ofSecond]);
}
