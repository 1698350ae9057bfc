import type { Message } from '../messages/message.ts';

/** Requirements of the programmes that are not met. */
export const REQUIREMENT_MESSAGES = {
  'intends-quebec': {
    en: () =>
      'The programme is for people who intend to live outside Quebec; the intended province is Quebec.',
    fr: () =>
      'Le programme vise les personnes qui comptent vivre hors du Québec; la province choisie est le Québec.',
  },
  'canadian-work-too-short': {
    en: (v) =>
      `Needed: ${v.needed} hours of skilled work in Canada within ${v.within} years; there are fewer. Self-employed, unauthorised and full-time students' work does not count.`,
    fr: (v) =>
      `Exigé\u00a0: ${v.needed} heures de travail qualifié au Canada en ${v.within} ans; il y en a moins. Le travail autonome, non autorisé ou effectué pendant des études à temps plein ne compte pas.`,
  },
  'no-valid-language-test': {
    en: () => 'No valid language test result: it must be of an accepted test and less than two years old.',
    fr: () =>
      'Aucun résultat valide d’un test de langue\u00a0: le test doit être accepté et dater de moins de deux ans.',
  },
  'language-below-threshold': {
    en: (v) => `Needed: level ${v.needed} in all four abilities; the best result has ${v.had}.`,
    fr: (v) =>
      `Exigé\u00a0: niveau ${v.needed} dans les quatre compétences; le meilleur résultat est ${v.had}.`,
  },
  'trade-language-below-threshold': {
    en: (v) => `Needed: ${v.needed}; the best result has ${v.had}.`,
    fr: (v) => `Exigé\u00a0: ${v.needed}; le meilleur résultat est ${v.had}.`,
  },
  'no-continuous-year': {
    en: (v) =>
      `Needed: ${v.needed} hours of skilled work in one occupation, without a break, within ${v.within} years; there are fewer.`,
    fr: (v) =>
      `Exigé\u00a0: ${v.needed} heures de travail qualifié dans une même profession, sans interruption, en ${v.within} ans; il y en a moins.`,
  },
  'no-credential': {
    en: () =>
      'Needed: a Canadian credential, or a foreign one with an equivalency assessment less than five years old; there is none.',
    fr: () =>
      'Exigé\u00a0: un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence de moins de cinq ans; il n’y en a pas.',
  },
  'points-below-pass-mark': {
    en: (v) => `Needed: ${v.needed} points of 100 in the selection grid; there are ${v.had}.`,
    fr: (v) => `Exigé\u00a0: ${v.needed} points sur 100 dans la grille de sélection; il y en a ${v.had}.`,
  },
  'funds-too-low': {
    en: (v) =>
      `Needed: settlement funds of CAD ${v.needed} for a family of ${v.size}; there are CAD ${v.had}.`,
    fr: (v) =>
      `Exigé\u00a0: des fonds d’établissement de ${v.needed}\u00a0$\u00a0CA (taille de la famille\u00a0: ${v.size}); il y a ${v.had}\u00a0$\u00a0CA.`,
  },
  'trade-work-too-short': {
    en: (v) =>
      `Needed: ${v.needed} hours of work in one skilled trade within ${v.within} years; there are fewer.`,
    fr: (v) =>
      `Exigé\u00a0: ${v.needed} heures de travail dans un même métier spécialisé en ${v.within} ans; il y en a moins.`,
  },
  'no-offer-or-certificate': {
    en: () =>
      'Needed: a certificate of qualification, or a supported full-time job offer, in the trade of the work experience; there is neither.',
    fr: () =>
      'Exigé\u00a0: un certificat de compétence, ou une offre d’emploi appuyée et à temps plein, dans le métier de l’expérience; il n’y a ni l’un ni l’autre.',
  },
  'no-nomination': {
    en: () =>
      'Needed: a nomination by a province or territory that the candidate has accepted; there is none.',
    fr: () =>
      'Exigé\u00a0: une désignation par une province ou un territoire, acceptée par le candidat; il n’y en a pas.',
  },
  'nominated-by-quebec': {
    en: () => 'Quebec selects by its own rules and does not nominate into this pool.',
    fr: () => 'Le Québec sélectionne selon ses propres règles et ne désigne pas dans ce bassin.',
  },
  'in-no-programme': {
    en: () => 'A nominee must also meet one of the three federal programmes; none is met.',
    fr: () =>
      'Un candidat désigné doit aussi satisfaire à l’un des trois programmes fédéraux; aucun ne l’est.',
  },
} satisfies Record<string, Message>;
