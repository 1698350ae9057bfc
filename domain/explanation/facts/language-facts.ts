import { type Sitting, scaleOf } from '../../facts/language/sitting.ts';
import type { Ability, OfficialLanguage } from '../../profile/profile.ts';
import type { LanguageScale } from '../../rulebook/language/language-scale.ts';
import { ABILITY_NAMES, levelList } from '../../sentences/levels.ts';
import { fill, inBoth, type Sentence, type Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { Fact, LevelReading } from '../explanation.ts';
import { besides, withReasons } from './not-counted.ts';
import type { PersonFacts } from './people.ts';
import { testsNotCounted } from './tests-not-counted.ts';

const SCORED: Sentence = {
  en: (v) => `${v.test} of ${v.takenOn}: ${v.score} in ${v.ability} is level ${v.level}.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: ${v.score} en ${v.ability} donne le niveau ${v.level}.`,
};

const LEVELS: Sentence = {
  en: (v) => `${v.test} of ${v.takenOn}: ${v.levels}.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: ${v.levels}.`,
};

const NO_TEST: Sentence = {
  en: (v) => `No valid test result${v.language}.`,
  fr: (v) => `Aucun résultat de test valide${v.language}.`,
};
const IN_LANGUAGE: Readonly<Record<OfficialLanguage, Text>> = {
  en: { en: ' in English', fr: ' en anglais' },
  fr: { en: ' in French', fr: ' en français' },
};

function pointerTo({ at, languageTests }: PersonFacts, { fact }: Sitting): string {
  return `${at}/languageTests/${languageTests.indexOf(fact)}`;
}

function reading(scale: LanguageScale, ability: Ability, level: number): LevelReading {
  const minima = scale.minima.find((row) => row.level === level);
  return {
    rule: `language/${scale.test}/${scale.from}/${ability}`,
    row: minima === undefined ? null : { level, minimum: minima[ability] },
    source: scale.source,
  };
}

type Rules = Pick<ExplainedDay, 'compiled' | 'day'>;

function nothing(person: PersonFacts, of: Rules, language: OfficialLanguage | undefined): Fact {
  const notCounted = testsNotCounted(person, of, language);
  const text = fill(NO_TEST, { language: language === undefined ? '' : IN_LANGUAGE[language] });
  return {
    text: withReasons(text, notCounted),
    pointers: [`${person.at}/languageTests`],
    ...besides(notCounted),
  };
}

/**
 * One ability of one sitting: the score, the level, and the row that turns the one into the other.
 *
 * @param language in which a result was looked for, when only one was
 */
export function abilityFact(
  person: PersonFacts,
  sitting: Sitting | undefined,
  ability: Ability,
  of: Rules,
  language?: OfficialLanguage,
): Fact {
  if (sitting === undefined) return nothing(person, of, language);
  const { fact, name } = sitting;
  const level = sitting.levels[ability];
  const text = fill(SCORED, {
    test: name,
    takenOn: fact.takenOn,
    score: score(fact[ability]),
    ability: inBoth((speak) => ABILITY_NAMES[speak][ability]),
    level,
  });
  return {
    text,
    pointers: [`${pointerTo(person, sitting)}/${ability}`],
    level: reading(scaleOf(fact, of.compiled), ability, level),
    ...besides(testsNotCounted(person, of, sitting.language)),
  };
}

/** A score as it is written: the decimal sign is the language's. */
function score(value: number): Text {
  return { en: String(value), fr: String(value).replace('.', ',') };
}

/** The four levels of each of some sittings, of one language when it is named. */
export function sittingsFact(
  person: PersonFacts,
  sittings: readonly (Sitting | undefined)[],
  of: Rules,
  language?: OfficialLanguage,
): Fact {
  const facts = sittings
    .filter((sitting) => sitting !== undefined)
    .map((sitting) => ({
      text: fill(LEVELS, {
        test: sitting.name,
        takenOn: sitting.fact.takenOn,
        levels: inBoth((speak) => levelList(sitting.levels, speak)),
      }),
      pointer: pointerTo(person, sitting),
    }));
  if (facts.length === 0) return nothing(person, of, language);
  return {
    text: inBoth((speak) => facts.map(({ text }) => text[speak]).join(' ')),
    pointers: facts.map(({ pointer }) => pointer),
    ...besides(testsNotCounted(person, of, language)),
  };
}
