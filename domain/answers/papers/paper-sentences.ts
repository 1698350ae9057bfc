import { numberWord } from '../../sentences/number-word.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { type NoValues, type Sentence, say, type Text, type ValuesOf } from '../../sentences/text.ts';

interface OfCredential {
  credential: Text;
  country: Text;
}

interface OfOccupation {
  noc: string;
}

/** What a paper is, and whether a rule or usual practice asks for it. */
interface PaperSentence<Values> extends Sentence<Values> {
  basis: 'rule' | 'practice';
  source: string;
}

export const PRACTICE = 'IRCC, documents for Express Entry; usual practice';

type Words<Values> = (values: Values) => string;

function practice<Values>(en: Words<Values>, fr: Words<Values>): PaperSentence<Values> {
  return { basis: 'practice', source: PRACTICE, en, fr };
}

function usual(en: string, fr: string): PaperSentence<NoValues> {
  return practice(
    () => en,
    () => fr,
  );
}

function rule<Values>(source: string, en: Words<Values>, fr: Words<Values>): PaperSentence<Values> {
  return { basis: 'rule', source, en, fr };
}

/** Every paper with its words, and whether a rule or usual practice asks for it. */
export const PAPER_SENTENCES = {
  passport: usual('A valid passport or travel document.', 'Un passeport ou titre de voyage valide.'),
  'language-test': rule<{ test: string | undefined; years: number }>(
    'IRPR 75(2)(d), 87.1(2)(d), 87.2(3)(a)',
    (v) =>
      `The report of the language test${v.test === undefined ? '' : ` ${v.test}`}, less than ${numberWord(v.years, 'en')} years old on the day of the application.`,
    (v) =>
      `Le rapport du test de langue${v.test === undefined ? '' : ` ${v.test}`}, datant de moins de ${numberWord(v.years, 'fr')} ans le jour de la demande.`,
  ),
  'education-assessment': rule<OfCredential & { years: number }>(
    'IRPR 75(2)(e)',
    (v) =>
      `The equivalency assessment, less than ${numberWord(v.years, 'en')} years old, of ${v.credential.en} (${v.country.en}).`,
    (v) =>
      `L’attestation d’équivalence, de moins de ${numberWord(v.years, 'fr')} ans, pour ${v.credential.fr} (${v.country.fr}).`,
  ),
  diploma: rule<OfCredential>(
    'IRPR 75(2)(e)',
    (v) => `The diploma and transcripts of ${v.credential.en} (${v.country.en}).`,
    (v) => `Le diplôme et les relevés de notes pour ${v.credential.fr} (${v.country.fr}).`,
  ),
  'proof-of-funds': rule<{ size: number; amount: Text }>(
    'IRPR 76(1)(b), 87.2(5)',
    (v) => `Proof of settlement funds for a family of ${v.size}: ${v.amount.en}.`,
    (v) =>
      `La preuve des fonds d’établissement (taille de la famille\u00a0: ${v.size})\u00a0: ${v.amount.fr}.`,
  ),
  'work-reference': practice<OfOccupation>(
    (v) =>
      `A reference letter of the employer, with duties, hours and dates (occupation ${occupationName(v.noc, 'en')}).`,
    (v) =>
      `Une lettre de l’employeur, avec les tâches, les heures et les dates (profession ${occupationName(v.noc, 'fr')}).`,
  ),
  'self-employment-record': practice<OfOccupation>(
    (v) => `Evidence of the self-employed work and its income (occupation ${occupationName(v.noc, 'en')}).`,
    (v) => `La preuve du travail autonome et de ses revenus (profession ${occupationName(v.noc, 'fr')}).`,
  ),
  'nomination-certificate': rule<{ province: Text }>(
    'IRPA 10.1(1.1); IRPR 87',
    (v) => `The nomination certificate (${v.province.en}).`,
    (v) => `Le certificat de désignation (${v.province.fr}).`,
  ),
  'job-offer-letter': rule<OfOccupation>(
    'IRPR 82(2), 87.2(3)(d)',
    (v) => `The employer’s letter of the full-time job offer (occupation ${occupationName(v.noc, 'en')}).`,
    (v) =>
      `La lettre d’offre d’emploi à temps plein de l’employeur (profession ${occupationName(v.noc, 'fr')}).`,
  ),
  'labour-market-assessment': rule<OfOccupation>(
    'IRPR 82(2), 87.2(3)(d)',
    (v) =>
      `The labour market impact assessment of the offer, or what exempts from one (occupation ${occupationName(v.noc, 'en')}).`,
    (v) =>
      `L’étude d’impact sur le marché du travail pour l’offre, ou ce qui en dispense (profession ${occupationName(v.noc, 'fr')}).`,
  ),
  'certificate-of-qualification': rule<OfOccupation & { province: Text }>(
    'IRPR 87.2(3)(d)',
    (v) => `The certificate of qualification in the trade ${occupationName(v.noc, 'en')} (${v.province.en}).`,
    (v) => `Le certificat de compétence dans le métier ${occupationName(v.noc, 'fr')} (${v.province.fr}).`,
  ),
  'police-certificate': practice<{ country: Text }>(
    (v) =>
      `A police certificate (${v.country.en}): the facts show a stay of six months or more within the last ten years.`,
    (v) =>
      `Un certificat de police (${v.country.fr})\u00a0: les faits montrent un séjour de six mois ou plus au cours des dix dernières années.`,
  ),
  'marriage-certificate': usual('The marriage certificate.', 'Le certificat de mariage.'),
  'common-law-proof': usual(
    'The declaration of common-law union and evidence of living together.',
    'La déclaration d’union de fait et la preuve de la vie commune.',
  ),
  'separation-proof': usual('Evidence of the separation.', 'La preuve de la séparation.'),
  'divorce-certificate': usual('The divorce certificate.', 'Le certificat de divorce.'),
  'death-certificate': usual(
    'The death certificate of the spouse or partner.',
    'Le certificat de décès de l’époux ou du conjoint.',
  ),
  'birth-certificates': practice<{ children: number }>(
    (v) => `Birth certificates of the dependent children (${v.children}, from the size of the family).`,
    (v) => `Les actes de naissance des enfants à charge (${v.children}, selon la taille de la famille).`,
  ),
  'status-in-canada': usual(
    'Evidence that the spouse or partner is a citizen or permanent resident of Canada.',
    'La preuve que l’époux ou le conjoint est citoyen ou résident permanent du Canada.',
  ),
  'sibling-proof': usual(
    'Evidence of the relationship to the brother or sister, and of their status and residence in Canada.',
    'La preuve du lien avec le frère ou la sœur, ainsi que de leur statut et de leur résidence au Canada.',
  ),
  'military-record': practice<{ country: Text }>(
    (v) => `Records of the service in the armed forces (${v.country.en}).`,
    (v) => `Les états de service dans les forces armées (${v.country.fr}).`,
  ),
  'medical-examination': usual(
    'A medical examination by a designated physician, before the application is submitted.',
    'Un examen médical par un médecin désigné, avant la présentation de la demande.',
  ),
  'medical-examination-later': usual(
    'A medical examination by a designated physician, when asked for after the application.',
    'Un examen médical par un médecin désigné, sur demande après la présentation de la demande.',
  ),
  photographs: usual(
    'Photographs to the published specifications.',
    'Des photographies conformes aux spécifications publiées.',
  ),
  'work-authorisation': rule(
    'IRPR 83(1)(c) and (c.1), 87.1(3)',
    () => 'Work permits, or what exempts from them, for the work in Canada.',
    () => 'Les permis de travail, ou ce qui en dispense, pour le travail au Canada.',
  ),
};

export type PaperCode = keyof typeof PAPER_SENTENCES;

export type PaperValues = { readonly [Code in PaperCode]: ValuesOf<(typeof PAPER_SENTENCES)[Code]> };
const SENTENCE_OF: { readonly [Code in PaperCode]: PaperSentence<PaperValues[Code]> } = PAPER_SENTENCES;

/** What is said of a paper, and who asks for it. */
export function described<Code extends PaperCode>(
  code: Code,
  values: PaperValues[Code],
): { basis: 'rule' | 'practice'; source: string; message: Text } {
  const { basis, source, ...words } = SENTENCE_OF[code];
  return { basis, source, message: say(words, values) };
}
