import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import { type Levels, levelOf } from '../../facts/language/sitting.ts';
import { ABILITIES, type Ability, type LanguageTest, type OfficialLanguage } from '../../profile/profile.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import type { LanguageScale } from '../../rulebook/language/language-scale.ts';

/**
 * The table by which a result of the day would be read: of the person's own test where it is accepted on the day, or else of
 * the first accepted test of the language.
 */
export function scaleFor(
  { scales }: CompiledRulebook,
  language: OfficialLanguage,
  own: LanguageTest | undefined,
  day: Day,
): LanguageScale | undefined {
  const usable = [...scales.values()]
    .flat()
    .filter(({ first, last, acceptedFrom }) => first <= day && day <= last && acceptedFrom <= day)
    .map(({ scale }) => scale)
    .filter((scale) => scale.language === language);
  return usable.find(({ test }) => test === own?.test) ?? usable[0];
}

/**
 * The result with the lowest scores that give the levels asked for. Where the person's own score gives the level by the
 * same table, that score is kept; where the table ends below the level, its highest row stands for it.
 */
export function resultReaching(
  scale: LanguageScale,
  levels: Levels,
  own: LanguageTest | undefined,
  takenOn: Day,
): LanguageTest {
  const score = (ability: Ability): number => {
    const kept = own?.test === scale.test ? own[ability] : Number.NaN;
    const { lowest, highest } = scale.ranges[ability];
    if (kept >= lowest && kept <= highest && levelOf(scale, ability, kept) === levels[ability]) return kept;
    const row = scale.minima.find(({ level }) => level >= levels[ability]) ?? scale.minima.at(-1);
    return levels[ability] === 0 || row === undefined ? lowest : row[ability];
  };
  const [listening, reading, writing, speaking] = ABILITIES.map(score);
  const scores = { listening, reading, writing, speaking } as Record<Ability, number>;
  return { test: scale.test, takenOn: toIsoDate(takenOn), ...scores };
}
