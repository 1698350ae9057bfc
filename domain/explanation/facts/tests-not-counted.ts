import { toIsoDate } from '../../calendar/iso-date.ts';
import { isValid, sittingOf } from '../../facts/language/sitting.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import { fill, type Sentence } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { NotCounted } from '../explanation.ts';
import type { PersonFacts } from './people.ts';

const LATER: Sentence = {
  en: (v) => `${v.test} of ${v.takenOn}: taken after this day.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: passé après cette date.`,
};
const EXPIRED: Sentence = {
  en: (v) => `${v.test} of ${v.takenOn}: too old since ${v.expires}.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: trop ancien depuis le ${v.expires}.`,
};
const NOT_ACCEPTED: Sentence = {
  en: (v) => `${v.test} of ${v.takenOn}: not yet an accepted test.`,
  fr: (v) => `${v.test} du ${v.takenOn}\u00a0: test pas encore accepté.`,
};

/** Results of a language, or of both, that are not valid on the day. */
export function testsNotCounted(
  { at, languageTests }: PersonFacts,
  { compiled, day }: Pick<ExplainedDay, 'compiled' | 'day'>,
  language?: OfficialLanguage,
): NotCounted[] {
  return languageTests.flatMap((test, i): NotCounted[] => {
    const sitting = sittingOf(test, compiled);
    if (isValid(sitting, day) || (language !== undefined && sitting.language !== language)) return [];
    const why = sitting.taken > day ? LATER : day >= sitting.expires ? EXPIRED : NOT_ACCEPTED;
    const values = { test: sitting.name, takenOn: test.takenOn, expires: toIsoDate(sitting.expires) };
    return [{ pointer: `${at}/languageTests/${i}`, text: fill(why, values) }];
  });
}
