import { type Filling, fill, type Sentence } from '../../sentences/text.ts';
import type { Cause, CauseCode } from './coming-change.ts';

const MESSAGES: Readonly<Record<CauseCode, Sentence>> = {
  birthday: {
    en: (v) => `The candidate turns ${v.age}.`,
    fr: (v) => `Le candidat atteint ${v.age} ans.`,
  },
  'test-counts': {
    en: (v) => `The ${v.test} result starts to count.`,
    fr: (v) => `Le résultat ${v.test} commence à compter.`,
  },
  'test-expires-soon': {
    en: (v) =>
      `The ${v.test} result expires in ${v.days} days; it must still be valid on the day of the application.`,
    fr: (v) =>
      `Le résultat ${v.test} expire dans ${v.days} jours; il doit encore être valide le jour de la demande.`,
  },
  'test-expires': {
    en: (v) => `The ${v.test} result becomes too old to count.`,
    fr: (v) => `Le résultat ${v.test} devient trop ancien pour compter.`,
  },
  'credential-counts': {
    en: () => 'A credential starts to count.',
    fr: () => 'Un diplôme commence à compter.',
  },
  'assessment-expires': {
    en: () => 'An equivalency assessment becomes too old to count.',
    fr: () => 'Une attestation d’équivalence devient trop ancienne pour compter.',
  },
  'work-starts': {
    en: (v) => `Work in NOC ${v.noc} starts.`,
    fr: (v) => `Un travail dans la CNP ${v.noc} commence.`,
  },
  'work-ends': {
    en: (v) => `Work in NOC ${v.noc} has ended.`,
    fr: (v) => `Un travail dans la CNP ${v.noc} est terminé.`,
  },
  'work-milestone': {
    en: () => 'Work that continues reaches an amount that a rule asks for.',
    fr: () => 'Un travail qui se poursuit atteint une durée que demande une règle.',
  },
  'work-leaves-window': {
    en: () => 'Earlier work has become too old to count.',
    fr: () => 'Un travail antérieur est devenu trop ancien pour compter.',
  },
  'main-occupation-changes': {
    en: (v) =>
      `Another occupation now has most of the Canadian experience: the Canadian Experience Class asks for language level ${v.level}.`,
    fr: (v) =>
      `Une autre profession a maintenant la plus grande part de l’expérience au Canada\u00a0: la catégorie de l’expérience canadienne exige le niveau ${v.level}.`,
  },
  'certificate-counts': {
    en: () => 'A certificate of qualification starts to count.',
    fr: () => 'Un certificat de compétence commence à compter.',
  },
  'nomination-counts': {
    en: () => 'The nomination starts to count.',
    fr: () => 'La désignation commence à compter.',
  },
  'service-completed': {
    en: (v) => `Continuous military service reaches ${v.years} years.`,
    fr: (v) => `Le service militaire continu atteint ${v.years} ans.`,
  },
  'rules-change': {
    en: () => 'The rules change.',
    fr: () => 'Les règles changent.',
  },
  'categories-change': {
    en: () => 'The categories change.',
    fr: () => 'Les catégories changent.',
  },
  'funds-change': {
    en: () => 'The table of settlement funds changes, or is a year old.',
    fr: () => 'Le tableau des fonds d’établissement change, ou date d’un an.',
  },
  'profile-expires': {
    en: () => 'The profile expires and leaves the pool.',
    fr: () => 'Le profil expire et quitte le bassin.',
  },
};

/** A cause with its sentence. */
export function cause(code: CauseCode, pointers: string[], values: Filling = {}): Cause {
  return { code, pointers, text: fill(MESSAGES[code], values) };
}
