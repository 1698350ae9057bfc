import type { Message } from '../../messages/message.ts';

/**
 * Everything that a candidate can be advised to do, easiest first: where two steps give as many points, the one that
 * stands earlier here is named first. The order is a judgement of effort, not a rule.
 */
export const STEP_MESSAGES = {
  'first-language': {
    en: () => 'Declare no first official language, so that the better choice counts.',
    fr: () => 'Ne déclarez pas de première langue officielle, pour que le choix le plus avantageux compte.',
  },
  province: {
    en: () => 'Intend to live outside Quebec.',
    fr: () => 'Choisissez de vivre hors du Québec.',
  },
  assessment: {
    en: (v) => `Have assessed: ${v.credential}.`,
    fr: (v) => `Faites évaluer\u00a0: ${v.credential}.`,
  },
  'assessment-all': {
    en: () => 'Have every foreign credential assessed that has no valid assessment.',
    fr: () => 'Faites évaluer tous les diplômes étrangers sans attestation d’équivalence valide.',
  },
  'test-renewal': {
    en: (v) => `Take ${v.test} again, with the same levels: ${v.scores}.`,
    fr: (v) => `Repassez ${v.test}, avec les mêmes niveaux\u00a0: ${v.scores}.`,
  },
  renewals: {
    en: () => 'Renew what runs out before that day: language test results and equivalency assessments.',
    fr: () =>
      'Renouvelez ce qui expire avant cette date\u00a0: résultats de test de langue et attestations d’équivalence.',
  },
  'better-ability': {
    en: (v) => `Reach level ${v.level} in ${v.ability}: ${v.test} again with at least ${v.scores}.`,
    fr: (v) => `Atteignez le niveau ${v.level} en ${v.ability}\u00a0: ${v.test} avec au moins ${v.scores}.`,
  },
  'better-language': {
    en: (v) =>
      `Reach level ${v.level} in all four abilities of ${v.language}: ${v.test} with at least ${v.scores}.`,
    fr: (v) =>
      `Atteignez le niveau ${v.level} dans les quatre compétences en ${v.language}\u00a0: ${v.test} avec au moins ${v.scores}.`,
  },
  funds: {
    en: (v) => `Show settlement funds of CAD ${v.amount}.`,
    fr: (v) => `Démontrez que vous disposez de fonds d’établissement de ${v.amount}\u00a0$\u00a0CA.`,
  },
  certificate: {
    en: (v) => `Get a certificate of qualification in the trade ${v.noc} from a province or territory.`,
    fr: (v) =>
      `Obtenez d’une province ou d’un territoire un certificat de compétence dans le métier ${v.noc}.`,
  },
  'spouse-assessment': {
    en: (v) => `Have assessed for the spouse or partner: ${v.credential}.`,
    fr: (v) => `Faites évaluer pour l’époux ou le conjoint\u00a0: ${v.credential}.`,
  },
  'spouse-language': {
    en: (v) =>
      `The spouse or partner reaches level ${v.level} in all four abilities of ${v.language}: ${v.test} with at least ${v.scores}.`,
    fr: (v) =>
      `L’époux ou le conjoint atteint le niveau ${v.level} dans les quatre compétences en ${v.language}\u00a0: ${v.test} avec au moins ${v.scores}.`,
  },
  'job-offer': {
    en: (v) =>
      `Get a full-time job offer in occupation ${v.noc} with a labour market impact assessment, or exempt from one.`,
    fr: (v) =>
      `Obtenez une offre d’emploi à temps plein dans la profession ${v.noc}, avec une étude d’impact sur le marché du travail ou dispensée de celle-ci.`,
  },
  nomination: {
    en: () => 'Be nominated by a province or territory, and accept.',
    fr: () => 'Obtenez la désignation d’une province ou d’un territoire, et acceptez-la.',
  },
  'canadian-work': {
    en: (v) => `Work full-time in Canada in occupation ${v.noc} until ${v.until}.`,
    fr: (v) => `Travaillez à temps plein au Canada dans la profession ${v.noc} jusqu’au ${v.until}.`,
  },
  'foreign-work': {
    en: (v) => `Work full-time outside Canada in occupation ${v.noc} until ${v.until}.`,
    fr: (v) => `Travaillez à temps plein hors du Canada dans la profession ${v.noc} jusqu’au ${v.until}.`,
  },
  'continuous-work': {
    en: (v) => `Work full-time and without a break in occupation ${v.noc} until ${v.until}.`,
    fr: (v) =>
      `Travaillez à temps plein et sans interruption dans la profession ${v.noc} jusqu’au ${v.until}.`,
  },
  'trade-work': {
    en: (v) => `Work full-time in the trade ${v.noc} until ${v.until}.`,
    fr: (v) => `Travaillez à temps plein dans le métier ${v.noc} jusqu’au ${v.until}.`,
  },
  'study-in-canada': {
    en: (v) => `Complete in Canada: ${v.credential}.`,
    fr: (v) => `Obtenez au Canada\u00a0: ${v.credential}.`,
  },
  'study-abroad': {
    en: (v) => `Complete outside Canada, and have assessed: ${v.credential}.`,
    fr: (v) => `Obtenez hors du Canada et faites évaluer\u00a0: ${v.credential}.`,
  },
  'spouse-study': {
    en: (v) => `The spouse or partner completes, and has assessed if outside Canada: ${v.credential}.`,
    fr: (v) =>
      `L’époux ou le conjoint obtient, et fait évaluer si c’est hors du Canada\u00a0: ${v.credential}.`,
  },
  'spouse-stays': {
    en: () => 'If the spouse or partner will not accompany the candidate to Canada, declare it.',
    fr: () => 'Si l’époux ou le conjoint n’accompagnera pas le candidat au Canada, déclarez-le.',
  },
} satisfies Record<string, Message>;

export type StepKind = keyof typeof STEP_MESSAGES;

const EASIEST_FIRST = Object.keys(STEP_MESSAGES);

/** Place of a kind in the order of effort, the easiest 0. */
export function effortOf(kind: StepKind): number {
  return EASIEST_FIRST.indexOf(kind);
}
