import { occupationName } from '../../sentences/occupation-name.ts';
import { fixed, type Sentence, say, sentence, type ValuesOf } from '../../sentences/text.ts';
import type { Cause, CauseCode } from './coming-change.ts';

interface OfTest {
  test: string;
}

interface OfJob {
  noc: string;
}

const SENTENCES = {
  birthday: sentence<{ age: number }>({
    en: (v) => `The candidate turns ${v.age}.`,
    fr: (v) => `Le candidat atteint ${v.age} ans.`,
  }),
  'test-counts': sentence<OfTest>({
    en: (v) => `The ${v.test} result starts to count.`,
    fr: (v) => `Le résultat ${v.test} commence à compter.`,
  }),
  'test-expires-soon': sentence<OfTest & { days: number }>({
    en: (v) =>
      `The ${v.test} result expires in ${v.days} days; it must still be valid on the day of the application.`,
    fr: (v) =>
      `Le résultat ${v.test} expire dans ${v.days} jours; il doit encore être valide le jour de la demande.`,
  }),
  'test-expires': sentence<OfTest>({
    en: (v) => `The ${v.test} result becomes too old to count.`,
    fr: (v) => `Le résultat ${v.test} devient trop ancien pour compter.`,
  }),
  'credential-counts': fixed('A credential starts to count.', 'Un diplôme commence à compter.'),
  'assessment-expires': fixed(
    'An equivalency assessment becomes too old to count.',
    'Une attestation d’équivalence devient trop ancienne pour compter.',
  ),
  'work-starts': sentence<OfJob>({
    en: (v) => `Work in NOC ${occupationName(v.noc, 'en')} starts.`,
    fr: (v) => `Un travail dans la CNP ${occupationName(v.noc, 'fr')} commence.`,
  }),
  'work-ends': sentence<OfJob>({
    en: (v) => `Work in NOC ${occupationName(v.noc, 'en')} has ended.`,
    fr: (v) => `Un travail dans la CNP ${occupationName(v.noc, 'fr')} est terminé.`,
  }),
  'work-milestone': fixed(
    'Work that continues reaches an amount that a rule asks for.',
    'Un travail qui se poursuit atteint une durée que demande une règle.',
  ),
  'work-leaves-window': fixed(
    'Earlier work has become too old to count.',
    'Un travail antérieur est devenu trop ancien pour compter.',
  ),
  'main-occupation-changes': sentence<{ level: number }>({
    en: (v) =>
      `Another occupation now has most of the Canadian experience: the Canadian Experience Class asks for language level ${v.level}.`,
    fr: (v) =>
      `Une autre profession a maintenant la plus grande part de l’expérience au Canada\u00a0: la catégorie de l’expérience canadienne exige le niveau ${v.level}.`,
  }),
  'certificate-counts': fixed(
    'A certificate of qualification starts to count.',
    'Un certificat de compétence commence à compter.',
  ),
  'nomination-counts': fixed('The nomination starts to count.', 'La désignation commence à compter.'),
  'service-completed': sentence<{ years: number }>({
    en: (v) => `Continuous military service reaches ${v.years} years.`,
    fr: (v) => `Le service militaire continu atteint ${v.years} ans.`,
  }),
  'rules-change': fixed('The rules change.', 'Les règles changent.'),
  'categories-change': fixed('The categories change.', 'Les catégories changent.'),
  'funds-change': fixed(
    'The table of settlement funds changes, or is a year old.',
    'Le tableau des fonds d’établissement change, ou date d’un an.',
  ),
  'profile-expires': fixed('The profile expires.', 'Le profil expire.'),
};

type Values = { readonly [Code in CauseCode]: ValuesOf<(typeof SENTENCES)[Code]> };
const SENTENCE_OF: { readonly [Code in CauseCode]: Sentence<Values[Code]> } = SENTENCES;

/** A cause with its sentence. */
export function cause<Code extends CauseCode>(code: Code, pointers: string[], values: Values[Code]): Cause {
  return { code, pointers, text: say(SENTENCE_OF[code], values) };
}
