import type { Ability, OfficialLanguage } from '../profile/profile.ts';
import { amount } from '../sentences/amount.ts';
import { levelList } from '../sentences/levels.ts';
import { numberWord } from '../sentences/number-word.ts';
import { occupationName } from '../sentences/occupation-name.ts';
import { fixed, sentence, type Text } from '../sentences/text.ts';

type Levels = Readonly<Record<Ability, number>>;

/** Hours of work that are asked for within years. */
interface Work {
  needed: number;
  within: number;
}

const NO_TEST = sentence<{ years: number }>({
  en: (v) =>
    `No valid language test result: it must be of an accepted test and less than ${numberWord(v.years, 'en')} years old.`,
  fr: (v) =>
    `Aucun résultat valide d’un test de langue\u00a0: le test doit être accepté et dater de moins de ${numberWord(v.years, 'fr')} ans.`,
});

const hours = ({ needed }: Work, language: OfficialLanguage): string => amount(needed, language);

/** Requirements of the programmes that are not met, by their code. */
export const REASON_SENTENCES = {
  'intends-quebec': fixed(
    'The programme is for people who intend to live outside Quebec; the intended province is Quebec.',
    'Le programme vise les personnes qui comptent vivre hors du Québec; la province choisie est le Québec.',
  ),
  'canadian-work-too-short': sentence<Work>({
    en: (v) =>
      `Needed: ${hours(v, 'en')} hours of skilled work in Canada within ${v.within} years; there are fewer. Self-employed, unauthorised and full-time students’ work does not count, unless a public policy says so.`,
    fr: (v) =>
      `Exigé\u00a0: ${hours(v, 'fr')} heures de travail qualifié au Canada en ${v.within} ans; il y en a moins. Le travail autonome, non autorisé ou effectué pendant des études à temps plein ne compte pas.`,
  }),
  'no-valid-language-test': NO_TEST,
  'language-below-threshold': sentence<{ needed: number; had: Levels }>({
    en: (v) =>
      `Needed: level ${v.needed} in all four abilities; the best result has ${levelList(v.had, 'en')}.`,
    fr: (v) =>
      `Exigé\u00a0: niveau ${v.needed} dans les quatre compétences; le meilleur résultat est ${levelList(v.had, 'fr')}.`,
  }),
  'trade-language-below-threshold': sentence<{ needed: Levels; had: Levels }>({
    en: (v) => `Needed: ${levelList(v.needed, 'en')}; the best result has ${levelList(v.had, 'en')}.`,
    fr: (v) =>
      `Exigé\u00a0: ${levelList(v.needed, 'fr')}; le meilleur résultat est ${levelList(v.had, 'fr')}.`,
  }),
  'no-continuous-year': sentence<Work>({
    en: (v) =>
      `Needed: ${hours(v, 'en')} hours of skilled work in one occupation, without a break, within ${v.within} years; there are fewer.`,
    fr: (v) =>
      `Exigé\u00a0: ${hours(v, 'fr')} heures de travail qualifié dans une même profession, sans interruption, en ${v.within} ans; il y en a moins.`,
  }),
  'no-credential': sentence<{ years: number }>({
    en: (v) =>
      `Needed: a Canadian credential, or a foreign one with an equivalency assessment less than ${numberWord(v.years, 'en')} years old; there is none.`,
    fr: (v) =>
      `Exigé\u00a0: un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence de moins de ${numberWord(v.years, 'fr')} ans; il n’y en a pas.`,
  }),
  'assessed-by-other-body': sentence<{ noc: string; body: Text }>({
    en: (v) =>
      `Needed: for work in NOC ${occupationName(v.noc, 'en')} an equivalency assessment of the diploma by the only body that may (${v.body.en}); another one assessed it.`,
    fr: (v) =>
      `Exigé\u00a0: pour un travail dans la CNP ${occupationName(v.noc, 'fr')}, une attestation d’équivalence du diplôme par le seul organisme qui le peut (${v.body.fr}); un autre l’a évalué.`,
  }),
  'points-below-pass-mark': sentence<{ needed: number; had: number }>({
    en: (v) => `Needed: ${v.needed} points of 100 in the selection grid; there are ${v.had}.`,
    fr: (v) => `Exigé\u00a0: ${v.needed} points sur 100 dans la grille de sélection; il y en a ${v.had}.`,
  }),
  'funds-too-low': sentence<{ needed: number; had: number; size: number }>({
    en: (v) =>
      `Needed: settlement funds of CAD ${amount(v.needed, 'en')} for a family of ${v.size}; there are CAD ${amount(v.had, 'en')}.`,
    fr: (v) =>
      `Exigé\u00a0: des fonds d’établissement de ${amount(v.needed, 'fr')}\u00a0$\u00a0CA (taille de la famille\u00a0: ${v.size}); il y a ${amount(v.had, 'fr')}\u00a0$\u00a0CA.`,
  }),
  'trade-work-too-short': sentence<Work>({
    en: (v) =>
      `Needed: ${hours(v, 'en')} hours of work in one skilled trade within ${v.within} years; there are fewer.`,
    fr: (v) =>
      `Exigé\u00a0: ${hours(v, 'fr')} heures de travail dans un même métier spécialisé en ${v.within} ans; il y en a moins.`,
  }),
  'no-offer-or-certificate': fixed(
    'Needed: a certificate of qualification, or a supported full-time job offer, in the trade of the work experience; there is neither.',
    'Exigé\u00a0: un certificat de compétence, ou une offre d’emploi appuyée et à temps plein, dans le métier de l’expérience; il n’y a ni l’un ni l’autre.',
  ),
  'no-nomination': fixed(
    'Needed: a nomination by a province or territory that the candidate has accepted; there is none.',
    'Exigé\u00a0: une désignation par une province ou un territoire, acceptée par le candidat; il n’y en a pas.',
  ),
  'nominated-by-quebec': fixed(
    'Quebec selects by its own rules and does not nominate into this pool.',
    'Le Québec sélectionne selon ses propres règles et ne désigne pas dans ce bassin.',
  ),
  'in-no-programme': fixed(
    'A nominee must also meet one of the three federal programmes; none is met.',
    'Un candidat désigné doit aussi satisfaire à l’un des trois programmes fédéraux; aucun ne l’est.',
  ),
};
