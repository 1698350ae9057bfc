import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { type Sitting, scaleOf } from '../../facts/language/sitting.ts';
import type { Ability, OfficialLanguage } from '../../profile/profile.ts';
import type { LanguageScale } from '../../rulebook/language/language-scale.ts';
import { ABILITY_NAMES, type AbilityLevels, levelList, score } from '../../sentences/levels.ts';
import { joined, say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact, LevelReading } from '../explanation.ts';
import { counting, nothing } from './not-counted.ts';
import { testsNotCounted } from './tests-not-counted.ts';

const SCORED = sentence<{ test: string; takenOn: string; score: number; ability: Ability; level: number }>({
  en: (v) =>
    `${v.test} of ${v.takenOn}: ${score(v.score, 'en')} in ${ABILITY_NAMES.en[v.ability]} is level ${v.level}.`,
  fr: (v) =>
    `${v.test} du ${v.takenOn}\u00a0: ${score(v.score, 'fr')} en ${ABILITY_NAMES.fr[v.ability]} donne le niveau ${v.level}.`,
});

const LEVELS = sentence<{ test: string; takenOn: string; levels: AbilityLevels }>({
  en: (v) => `${v.test} of ${v.takenOn}: ${levelList(v.levels, 'en')}.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: ${levelList(v.levels, 'fr')}.`,
});

const NO_TEST: Readonly<Record<OfficialLanguage | 'any', Text>> = {
  any: { en: 'No valid test result.', fr: 'Aucun résultat de test valide.' },
  en: { en: 'No valid test result in English.', fr: 'Aucun résultat de test valide en anglais.' },
  fr: { en: 'No valid test result in French.', fr: 'Aucun résultat de test valide en français.' },
};

function pointerTo({ at, sent }: Person, { fact }: Sitting): string {
  return `${at}/languageTests/${sent.languageTests?.indexOf(fact)}`;
}

function reading(scale: LanguageScale, ability: Ability, level: number): LevelReading {
  const minima = scale.minima.find((row) => row.level === level);
  return {
    rule: `language/${scale.test}/${scale.from}/${ability}`,
    row: minima === undefined ? null : { level, minimum: minima[ability] },
    source: scale.source,
  };
}

function noTest(person: Person, of: OpenDay, language: OfficialLanguage | undefined): Fact {
  const at = `${person.at}/languageTests`;
  return nothing(NO_TEST[language ?? 'any'], at, testsNotCounted(person, of, language));
}

/**
 * One ability of one sitting: the score, the level, and the row that turns the one into the other.
 *
 * @param language in which a result was looked for, when only one was
 */
export function abilityFact(
  person: Person,
  sitting: Sitting | undefined,
  ability: Ability,
  of: OpenDay,
  language?: OfficialLanguage,
): Fact {
  if (sitting === undefined) return noTest(person, of, language);
  const { fact, name } = sitting;
  const level = sitting.levels[ability];
  const text = say(SCORED, { test: name, takenOn: fact.takenOn, score: fact[ability], ability, level });
  const { notCounted } = counting(text, [], testsNotCounted(person, of, sitting.language));
  return {
    text,
    pointers: [`${pointerTo(person, sitting)}/${ability}`],
    level: reading(scaleOf(fact, of.rulebook), ability, level),
    ...(notCounted && { notCounted }),
  };
}

/** The four levels of each of some sittings, of one language when it is named. */
export function sittingsFact(
  person: Person,
  sittings: readonly (Sitting | undefined)[],
  of: OpenDay,
  language?: OfficialLanguage,
): Fact {
  const used = sittings.filter((sitting) => sitting !== undefined);
  if (used.length === 0) return noTest(person, of, language);
  const said = used.map(({ name, fact, levels }) =>
    say(LEVELS, { test: name, takenOn: fact.takenOn, levels }),
  );
  const pointers = used.map((sitting) => pointerTo(person, sitting));
  return counting(joined(said), pointers, testsNotCounted(person, of, language));
}
