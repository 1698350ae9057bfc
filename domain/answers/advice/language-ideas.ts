import type { Levels, Sitting } from '../../facts/language/sitting.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../../profile/profile.ts';
import { ABILITY_NAMES } from '../../sentences/levels.ts';
import { added } from './change.ts';
import type { Person } from './person.ts';
import type { Idea, Situation } from './situation.ts';
import { resultReaching, scaleFor } from './test-result.ts';
import { languageName, resultValues } from './words.ts';
import { worthOfTest } from './worth.ts';

export const NO_LEVELS: Levels = { listening: 0, reading: 0, writing: 0, speaking: 0 };

/** A person's standing in one official language: the result that counts on the day, or none. */
export interface Tongue {
  person: Person;
  language: OfficialLanguage;
  own: Sitting | undefined;
}

/** A language in which a person has a result that counts on the day. */
export interface HeldTongue extends Tongue {
  own: Sitting;
}

/** Makes ideas of a new result with at least the levels asked for; nothing where no test is accepted on the day. */
function newResult(
  situation: Situation,
  { person, language, own }: Tongue,
  levels: Levels,
): Pick<Idea, 'changes' | 'values'> | undefined {
  const { compiled, asOf, speak } = situation;
  const scale = scaleFor(compiled, language, own?.fact ?? person.languageTests?.[0], asOf);
  if (scale === undefined) return undefined;
  const result = resultReaching(scale, levels, own?.fact, asOf);
  return {
    changes: [
      added(
        person.languageTests,
        `${person.path}/languageTests`,
        result,
        worthOfTest(situation, language, asOf),
      ),
    ],
    values: { ...resultValues(result, scale.name, speak), language: languageName(language, speak) },
  };
}

/** A new result with one ability raised to a level, the other three as they are. */
export function abilityIdea(
  situation: Situation,
  tongue: HeldTongue,
  ability: Ability,
  level: number,
): Idea | undefined {
  const levels = { ...tongue.own.levels, [ability]: level };
  const found = newResult(situation, tongue, levels);
  return (
    found && {
      ...found,
      id: `language.${tongue.language}.${ability}`,
      kind: 'better-ability',
      values: { ...found.values, level, ability: ABILITY_NAMES[situation.speak][ability] },
    }
  );
}

/** A new result with all four abilities at a level at least. */
export function allAbilitiesIdea(situation: Situation, tongue: Tongue, level: number): Idea | undefined {
  const levels: Record<Ability, number> = { ...(tongue.own?.levels ?? NO_LEVELS) };
  for (const ability of ABILITIES) levels[ability] = Math.max(level, levels[ability]);
  const found = newResult(situation, tongue, levels);
  const spouse = tongue.person.who === 'spouse';
  return (
    found && {
      ...found,
      id: `${spouse ? 'spouse.' : ''}language.${tongue.language}.all.${level}`,
      kind: spouse ? 'spouse-language' : 'better-language',
      values: { ...found.values, level },
    }
  );
}

/** The best result that has run out taken again with the same levels, where none of the language counts. */
export function renewalIdea(situation: Situation, tongue: Tongue): Idea | undefined {
  if (tongue.own !== undefined) return undefined;
  const expired = situation.reader
    .resultsOf(tongue.person.languageTests)
    .find(({ language, expires }) => language === tongue.language && expires <= situation.asOf);
  if (expired === undefined) return undefined;
  const found = newResult(situation, { ...tongue, own: expired }, expired.levels);
  const prefix = tongue.person.who === 'spouse' ? 'spouse.' : '';
  return found && { ...found, id: `${prefix}language.${tongue.language}.renew`, kind: 'test-renewal' };
}
