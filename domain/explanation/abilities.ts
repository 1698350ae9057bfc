import type { OpenDay } from '../candidate/open-day.ts';
import type { Person } from '../candidate/person.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../profile/profile.ts';
import type { Column } from '../rulebook/compiled-crs.ts';
import { type RowTable, rowAt } from '../rulebook/lookup.ts';
import type { Text } from '../sentences/text.ts';
import type { ExplainedPoints } from './explanation.ts';
import { abilityFact } from './facts/language-facts.ts';
import { type Named, partOf } from './points.ts';
import { tableHit } from './row-words.ts';

/** What the abilities are called as parts of a sum. */
export const ABILITY_TITLES: Readonly<Record<Ability, Text>> = {
  listening: { en: 'Listening', fr: 'Compréhension de l’oral' },
  reading: { en: 'Reading', fr: 'Compréhension de l’écrit' },
  writing: { en: 'Writing', fr: 'Expression écrite' },
  speaking: { en: 'Speaking', fr: 'Expression orale' },
};

/** The four abilities of a result, each with its row of a table; level 0 without a result. */
export function explainedAbilities(
  of: OpenDay,
  named: Named,
  { table, column }: { table: RowTable; column?: Column },
  looked: { person: Person; sitting: Sitting | undefined; language?: OfficialLanguage | undefined },
): ExplainedPoints[] {
  const { person, sitting, language } = looked;
  return ABILITIES.map((ability) => {
    const fact = abilityFact(person, sitting, ability, of, language);
    const row = rowAt(table, sitting?.levels[ability] ?? 0);
    return tableHit(partOf(named, ability, ABILITY_TITLES[ability]), fact, row, 'level', column);
  });
}
