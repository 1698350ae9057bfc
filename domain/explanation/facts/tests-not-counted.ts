import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { type SittingState, sittingState } from '../../facts/language/sitting.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import { type Sentence, say, sentence } from '../../sentences/text.ts';
import type { NotCounted } from '../explanation.ts';

interface OfTest {
  test: string;
  takenOn: string;
  expires: string;
}

const WHY: Readonly<Record<Exclude<SittingState, 'valid'>, Sentence<OfTest>>> = {
  later: sentence<OfTest>({
    en: (v) => `${v.test} of ${v.takenOn}: taken after this day.`,
    fr: (v) => `${v.test} du ${v.takenOn}\u00a0: passé après cette date.`,
  }),
  expired: sentence<OfTest>({
    en: (v) => `${v.test} of ${v.takenOn}: too old since ${v.expires}.`,
    fr: (v) => `${v.test} du ${v.takenOn}\u00a0: trop ancien depuis le ${v.expires}.`,
  }),
  'not-accepted': sentence<OfTest>({
    en: (v) => `${v.test} of ${v.takenOn}: not yet an accepted test.`,
    fr: (v) => `${v.test} du ${v.takenOn}\u00a0: test pas encore accepté.`,
  }),
};

/** Results of a language, or of both, that are not valid on the day, in the order in which they were sent. */
export function testsNotCounted(
  { at, sent, sittings }: Person,
  { day }: OpenDay,
  language?: OfficialLanguage,
): NotCounted[] {
  return (sent.languageTests ?? []).flatMap((test, i): NotCounted[] => {
    const sitting = sittings.find(({ fact }) => fact === test);
    if (sitting === undefined || (language !== undefined && sitting.language !== language)) return [];
    const state = sittingState(sitting, day);
    if (state === 'valid') return [];
    const values = { test: sitting.name, takenOn: test.takenOn, expires: toIsoDate(sitting.expires) };
    return [{ pointer: `${at}/languageTests/${i}`, text: say(WHY[state], values) }];
  });
}
