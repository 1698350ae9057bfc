import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { Ability, LanguageTest, OfficialLanguage } from '../../profile/profile.ts';
import { amount } from '../../sentences/amount.ts';
import { LANGUAGE_NAMES } from '../../sentences/language-names.ts';
import { ABILITY_NAMES, scoreList } from '../../sentences/levels.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { fixed, type Sentence, say, sentence, type Text, type ValuesOf } from '../../sentences/text.ts';

interface OfCredential {
  credential: Text;
}

interface OfOccupation {
  noc: string;
}

interface OfLevel extends OfOccupation {
  level: string;
}

interface OfWork extends OfOccupation {
  until: Day;
}

/** A test by its name, and the scores that it needs. */
interface OfResult {
  test: string;
  scores: LanguageTest;
}

interface OfLanguage extends OfResult {
  level: number;
  language: OfficialLanguage;
}

/**
 * Everything that a candidate can be advised to do, easiest first: where two steps give as many points, the one that
 * stands earlier here is named first. The order is a judgement of effort, not a rule.
 */
export const STEP_SENTENCES = {
  'first-language': fixed(
    'Declare no first official language, so that the better choice counts.',
    'Ne déclarez pas de première langue officielle, pour que le choix le plus avantageux compte.',
  ),
  province: fixed('Intend to live outside Quebec.', 'Choisissez de vivre hors du Québec.'),
  assessment: sentence<OfCredential>({
    en: (v) => `Have assessed: ${v.credential.en}.`,
    fr: (v) => `Faites évaluer\u00a0: ${v.credential.fr}.`,
  }),
  'assessment-by-body': sentence<OfCredential & { body: Text }>({
    en: (v) => `Have assessed, by the only body that may (${v.body.en}): ${v.credential.en}.`,
    fr: (v) => `Faites évaluer, par le seul organisme qui le peut (${v.body.fr})\u00a0: ${v.credential.fr}.`,
  }),
  'assessment-all': fixed(
    'Have every foreign credential assessed that has no valid assessment.',
    'Faites évaluer tous les diplômes étrangers sans attestation d’équivalence valide.',
  ),
  'test-renewal': sentence<OfResult>({
    en: (v) => `Take ${v.test} again, with the same levels: ${scoreList(v.scores, 'en')}.`,
    fr: (v) => `Repassez ${v.test}, avec les mêmes niveaux\u00a0: ${scoreList(v.scores, 'fr')}.`,
  }),
  renewals: fixed(
    'Renew what runs out before that day: language test results and equivalency assessments.',
    'Renouvelez ce qui expire avant cette date\u00a0: résultats de test de langue et attestations d’équivalence.',
  ),
  'better-ability': sentence<OfResult & { level: number; ability: Ability }>({
    en: (v) =>
      `Reach level ${v.level} in ${ABILITY_NAMES.en[v.ability]}: ${v.test} again with at least ${scoreList(v.scores, 'en')}.`,
    fr: (v) =>
      `Atteignez le niveau ${v.level} en ${ABILITY_NAMES.fr[v.ability]}\u00a0: ${v.test} avec au moins ${scoreList(v.scores, 'fr')}.`,
  }),
  'better-language': sentence<OfLanguage>({
    en: (v) =>
      `Reach level ${v.level} in all four abilities of ${LANGUAGE_NAMES[v.language].en}: ${v.test} with at least ${scoreList(v.scores, 'en')}.`,
    fr: (v) =>
      `Atteignez le niveau ${v.level} dans les quatre compétences en ${LANGUAGE_NAMES[v.language].fr}\u00a0: ${v.test} avec au moins ${scoreList(v.scores, 'fr')}.`,
  }),
  funds: sentence<{ needed: number }>({
    en: (v) => `Show settlement funds of CAD ${amount(v.needed, 'en')}.`,
    fr: (v) =>
      `Démontrez que vous disposez de fonds d’établissement de ${amount(v.needed, 'fr')}\u00a0$\u00a0CA.`,
  }),
  certificate: sentence<OfOccupation>({
    en: (v) =>
      `Get a certificate of qualification in the trade ${occupationName(v.noc, 'en')} from a province or territory.`,
    fr: (v) =>
      `Obtenez d’une province ou d’un territoire un certificat de compétence dans le métier ${occupationName(v.noc, 'fr')}.`,
  }),
  'spouse-assessment': sentence<OfCredential>({
    en: (v) => `Have assessed for the spouse or partner: ${v.credential.en}.`,
    fr: (v) => `Faites évaluer pour l’époux ou le conjoint\u00a0: ${v.credential.fr}.`,
  }),
  'spouse-language': sentence<OfLanguage>({
    en: (v) =>
      `The spouse or partner reaches level ${v.level} in all four abilities of ${LANGUAGE_NAMES[v.language].en}: ${v.test} with at least ${scoreList(v.scores, 'en')}.`,
    fr: (v) =>
      `L’époux ou le conjoint atteint le niveau ${v.level} dans les quatre compétences en ${LANGUAGE_NAMES[v.language].fr}\u00a0: ${v.test} avec au moins ${scoreList(v.scores, 'fr')}.`,
  }),
  'job-offer': sentence<OfOccupation>({
    en: (v) =>
      `Get a full-time job offer in occupation ${occupationName(v.noc, 'en')} with a labour market impact assessment, or exempt from one.`,
    fr: (v) =>
      `Obtenez une offre d’emploi à temps plein dans la profession ${occupationName(v.noc, 'fr')}, avec une étude d’impact sur le marché du travail ou dispensée de celle-ci.`,
  }),
  'high-wage-offer': sentence<OfLevel>({
    en: (v) =>
      `Get a full-time job offer in occupation ${occupationName(v.noc, 'en')}, of wage level ${v.level}.`,
    fr: (v) =>
      `Obtenez une offre d’emploi à temps plein dans la profession ${occupationName(v.noc, 'fr')}, du niveau salarial ${v.level}.`,
  }),
  nomination: fixed(
    'Be nominated by a province or territory, and accept. Nominees are invited in general rounds and in rounds for nominees, not in those for a category or another programme.',
    'Obtenez la désignation d’une province ou d’un territoire, et acceptez-la. Les candidats désignés sont invités lors des rondes générales et de celles qui leur sont réservées, et non lors des rondes d’une catégorie ou d’un autre programme.',
  ),
  'canadian-work': sentence<OfWork>({
    en: (v) =>
      `Work full-time in Canada in occupation ${occupationName(v.noc, 'en')} until ${toIsoDate(v.until)}.`,
    fr: (v) =>
      `Travaillez à temps plein au Canada dans la profession ${occupationName(v.noc, 'fr')} jusqu’au ${toIsoDate(v.until)}.`,
  }),
  'high-wage-work': sentence<OfWork & OfLevel>({
    en: (v) =>
      `Work full-time in Canada in occupation ${occupationName(v.noc, 'en')}, of wage level ${v.level}, until ${toIsoDate(v.until)}.`,
    fr: (v) =>
      `Travaillez à temps plein au Canada dans la profession ${occupationName(v.noc, 'fr')}, du niveau salarial ${v.level}, jusqu’au ${toIsoDate(v.until)}.`,
  }),
  'foreign-work': sentence<OfWork>({
    en: (v) =>
      `Work full-time outside Canada in occupation ${occupationName(v.noc, 'en')} until ${toIsoDate(v.until)}.`,
    fr: (v) =>
      `Travaillez à temps plein hors du Canada dans la profession ${occupationName(v.noc, 'fr')} jusqu’au ${toIsoDate(v.until)}.`,
  }),
  'continuous-work': sentence<OfWork>({
    en: (v) =>
      `Work full-time and without a break in occupation ${occupationName(v.noc, 'en')} until ${toIsoDate(v.until)}.`,
    fr: (v) =>
      `Travaillez à temps plein et sans interruption dans la profession ${occupationName(v.noc, 'fr')} jusqu’au ${toIsoDate(v.until)}.`,
  }),
  'trade-work': sentence<OfWork>({
    en: (v) => `Work full-time in the trade ${occupationName(v.noc, 'en')} until ${toIsoDate(v.until)}.`,
    fr: (v) =>
      `Travaillez à temps plein dans le métier ${occupationName(v.noc, 'fr')} jusqu’au ${toIsoDate(v.until)}.`,
  }),
  'study-in-canada': sentence<OfCredential>({
    en: (v) => `Complete in Canada: ${v.credential.en}.`,
    fr: (v) => `Obtenez au Canada\u00a0: ${v.credential.fr}.`,
  }),
  'study-abroad': sentence<OfCredential>({
    en: (v) => `Complete outside Canada, and have assessed: ${v.credential.en}.`,
    fr: (v) => `Obtenez hors du Canada et faites évaluer\u00a0: ${v.credential.fr}.`,
  }),
  'spouse-study': sentence<OfCredential>({
    en: (v) => `The spouse or partner completes, and has assessed if outside Canada: ${v.credential.en}.`,
    fr: (v) =>
      `L’époux ou le conjoint obtient, et fait évaluer si c’est hors du Canada\u00a0: ${v.credential.fr}.`,
  }),
  'spouse-stays': fixed(
    'If the spouse or partner will not accompany the candidate to Canada, declare it.',
    'Si l’époux ou le conjoint n’accompagnera pas le candidat au Canada, déclarez-le.',
  ),
};

export type StepKind = keyof typeof STEP_SENTENCES;

type Values = { readonly [Kind in StepKind]: ValuesOf<(typeof STEP_SENTENCES)[Kind]> };
const SENTENCE_OF: { readonly [Kind in StepKind]: Sentence<Values[Kind]> } = STEP_SENTENCES;

/** What a step tells the candidate to do. */
export function message<Kind extends StepKind>(kind: Kind, values: Values[Kind]): Text {
  return say(SENTENCE_OF[kind], values);
}

const EASIEST_FIRST = Object.keys(STEP_SENTENCES);

/** Place of a kind in the order of effort, the easiest 0. */
export function effortOf(kind: StepKind): number {
  return EASIEST_FIRST.indexOf(kind);
}
