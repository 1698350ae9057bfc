import type { OpenDay } from '../../candidate/open-day.ts';
import { say, sentence } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';

const AGED = sentence<{ age: number; birth: string }>({
  en: (v) => `${v.age} years old on the day, born on ${v.birth}.`,
  fr: (v) => `Âge à cette date\u00a0: ${v.age} ans, naissance le ${v.birth}.`,
});

/** The age on the day. */
export function ageFact({ candidate, age }: OpenDay): Fact {
  const birth = candidate.profile.dateOfBirth;
  return { text: say(AGED, { age, birth }), pointers: ['/profile/dateOfBirth'] };
}
