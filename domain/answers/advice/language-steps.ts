import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { bestValid, type Levels, type Sitting } from '../../facts/language/sitting.ts';
import { ABILITIES, type Ability, type LanguageTest, type OfficialLanguage } from '../../profile/profile.ts';
import { added, type Change } from './change.ts';
import { prefixOf, type Step } from './step.ts';
import { message } from './step-sentences.ts';
import { resultReaching, scaleFor } from './test-result.ts';
import { usefulnessOfTest } from './usefulness.ts';

export const NO_LEVELS: Levels = { listening: 0, reading: 0, writing: 0, speaking: 0 };

/** A person's standing in one official language: the result that counts on the day, or none. */
export interface LanguageStanding {
  person: Person;
  language: OfficialLanguage;
  own: Sitting | undefined;
}

/** A language in which a person has a result that counts on the day. */
export interface HeldLanguage extends LanguageStanding {
  own: Sitting;
}

/** How a person stands in a language on the day. */
export function languageStanding(
  { day }: OpenDay,
  person: Person,
  language: OfficialLanguage,
): LanguageStanding {
  return { person, language, own: bestValid(person.sittings, language, day) };
}

/** The least result with the levels asked for, and the change that adds it; none where no test is accepted on the day. */
function newResult(
  of: OpenDay,
  { person, language, own }: LanguageStanding,
  levels: Levels,
): { changes: Change[]; test: string; scores: LanguageTest } | undefined {
  const { languageTests } = person.sent;
  const scale = scaleFor(of.rulebook, language, own?.fact ?? languageTests?.[0], of.day);
  if (scale === undefined) return undefined;
  const scores = resultReaching(scale, levels, own?.fact, of.day);
  const useful = usefulnessOfTest(of, language, of.day);
  const change = added(languageTests, `${person.at}/languageTests`, scores, useful);
  return { changes: [change], test: scale.name, scores };
}

/** A new result with one ability raised to a level, the other three as they are. */
export function abilityStep(
  of: OpenDay,
  standing: HeldLanguage,
  ability: Ability,
  level: number,
): Step | undefined {
  const found = newResult(of, standing, { ...standing.own.levels, [ability]: level });
  if (found === undefined) return undefined;
  const { changes, test, scores } = found;
  const kind = 'better-ability';
  const id = `language.${standing.language}.${ability}`;
  return { id, kind, message: message(kind, { level, ability, test, scores }), changes };
}

/** A new result with all four abilities at a level at least. */
export function allAbilitiesStep(of: OpenDay, standing: LanguageStanding, level: number): Step | undefined {
  const { person, language, own } = standing;
  const levels: Record<Ability, number> = { ...(own?.levels ?? NO_LEVELS) };
  for (const ability of ABILITIES) levels[ability] = Math.max(level, levels[ability]);
  const found = newResult(of, standing, levels);
  if (found === undefined) return undefined;
  const { changes, test, scores } = found;
  const prefix = prefixOf(person);
  const kind = prefix === '' ? 'better-language' : 'spouse-language';
  const id = `${prefix}language.${language}.all.${level}`;
  return { id, kind, message: message(kind, { level, language, test, scores }), changes };
}

/** The best result that has run out taken again with the same levels, where none of the language counts. */
export function renewalStep(of: OpenDay, standing: LanguageStanding): Step | undefined {
  const { person, language, own } = standing;
  if (own !== undefined) return undefined;
  const expired = person.sittings.find(
    (sitting) => sitting.language === language && sitting.expires <= of.day,
  );
  const found = expired && newResult(of, { ...standing, own: expired }, expired.levels);
  if (found === undefined) return undefined;
  const { changes, test, scores } = found;
  const kind = 'test-renewal';
  const id = `${prefixOf(person)}language.${language}.renew`;
  return { id, kind, message: message(kind, { test, scores }), changes };
}
