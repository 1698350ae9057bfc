import type { Day } from '../calendar/day.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import type { Values } from '../messages/message.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { FoundWarnings } from './found-warnings.ts';

/**
 * Days within which an expiry is worth a warning: those that a candidate invited since 2021-06-29 has to apply. The period
 * was longer at times (invitation-period.ts), so that no sentence says that it is this one.
 */
export const DAYS_TO_APPLY = 60;

export type Whose = 'candidate' | 'spouse';

const WHOSE: Readonly<Record<Whose, Readonly<Record<OfficialLanguage, string>>>> = {
  candidate: { en: 'The candidate’s', fr: 'du candidat' },
  spouse: { en: 'The spouse’s or partner’s', fr: 'de l’époux ou du conjoint' },
};

/** The possessive that a sentence about a person's fact is filled with. */
export function whoseIs(whose: Whose, speak: OfficialLanguage): string {
  return WHOSE[whose][speak];
}

function valuesOf({ name }: Sitting, whose: string): Values {
  return { whose, test: name, days: DAYS_TO_APPLY };
}

/**
 * What is worth knowing of a person's language tests on a day: what is too old, not yet taken or was not accepted, and
 * of the sittings in use, what soon expires or stands on one source.
 */
export function testWarnings(
  sittings: readonly Sitting[],
  used: readonly Sitting[],
  day: Day,
  whose: string,
  found: FoundWarnings,
): void {
  for (const sitting of sittings) {
    if (sitting.taken > day) found.warn('dated-later');
    else if (day >= sitting.expires) found.warn('test-expired', valuesOf(sitting, whose));
    else if (!sitting.accepted) found.warn('test-not-accepted', valuesOf(sitting, whose));
    if (!used.includes(sitting)) continue;
    if (sitting.expires - day <= DAYS_TO_APPLY) found.warn('test-expires-soon', valuesOf(sitting, whose));
    if (sitting.unconfirmed) found.warn('test-scale-unconfirmed', valuesOf(sitting, whose));
  }
}
