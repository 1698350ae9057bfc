import type { Message, Values } from '../../messages/message.ts';

type Told = Message & { basis: 'rule' | 'practice'; source: string };

export const PRACTICE = 'IRCC, documents for Express Entry; usual practice';

function practice(en: Message['en'], fr: Message['fr']): Told {
  return { basis: 'practice', source: PRACTICE, en, fr };
}

function rule(source: string, en: (v: Values) => string, fr: (v: Values) => string): Told {
  return { basis: 'rule', source, en, fr };
}

/** Every paper with its words, and whether a rule or usual practice asks for it. */
export const PAPER_MESSAGES = {
  passport: practice(
    () => 'A valid passport or travel document.',
    () => 'Un passeport ou titre de voyage valide.',
  ),
  'language-test': rule(
    'IRPR 75(2)(d), 87.1(2)(d), 87.2(3)(a)',
    (v) => `The report of the language test${v.of}, less than two years old on the day of the application.`,
    (v) => `Le rapport du test de langue${v.of}, datant de moins de deux ans le jour de la demande.`,
  ),
  'education-assessment': rule(
    'IRPR 75(2)(e)',
    (v) => `The equivalency assessment, less than five years old, of ${v.credential} (${v.country}).`,
    (v) => `L’attestation d’équivalence, de moins de cinq ans, pour ${v.credential} (${v.country}).`,
  ),
  diploma: rule(
    'IRPR 75(2)(e)',
    (v) => `The diploma and transcripts of ${v.credential} (${v.country}).`,
    (v) => `Le diplôme et les relevés de notes pour ${v.credential} (${v.country}).`,
  ),
  'proof-of-funds': rule(
    'IRPR 76(1)(b), 87.2(5)',
    (v) => `Proof of settlement funds for a family of ${v.size}: ${v.amount}.`,
    (v) => `La preuve des fonds d’établissement (taille de la famille\u00a0: ${v.size})\u00a0: ${v.amount}.`,
  ),
  'work-reference': practice(
    (v) => `A reference letter of the employer, with duties, hours and dates (occupation ${v.noc}).`,
    (v) => `Une lettre de l’employeur, avec les tâches, les heures et les dates (profession ${v.noc}).`,
  ),
  'self-employment-record': practice(
    (v) => `Evidence of the self-employed work and its income (occupation ${v.noc}).`,
    (v) => `La preuve du travail autonome et de ses revenus (profession ${v.noc}).`,
  ),
  'nomination-certificate': rule(
    'IRPA 10.1(1.1); IRPR 87',
    (v) => `The nomination certificate (${v.province}).`,
    (v) => `Le certificat de désignation (${v.province}).`,
  ),
  'job-offer-letter': rule(
    'IRPR 82(2), 87.2(3)(d)',
    (v) => `The employer’s letter of the full-time job offer (occupation ${v.noc}).`,
    (v) => `La lettre d’offre d’emploi à temps plein de l’employeur (profession ${v.noc}).`,
  ),
  'labour-market-assessment': rule(
    'IRPR 82(2), 87.2(3)(d)',
    (v) =>
      `The labour market impact assessment of the offer, or what exempts from one (occupation ${v.noc}).`,
    (v) =>
      `L’étude d’impact sur le marché du travail pour l’offre, ou ce qui en dispense (profession ${v.noc}).`,
  ),
  'certificate-of-qualification': rule(
    'IRPR 87.2(3)(d)',
    (v) => `The certificate of qualification in the trade ${v.noc} (${v.province}).`,
    (v) => `Le certificat de compétence dans le métier ${v.noc} (${v.province}).`,
  ),
  'police-certificate': practice(
    (v) =>
      `A police certificate (${v.country}): the facts show a stay of six months or more within the last ten years.`,
    (v) =>
      `Un certificat de police (${v.country})\u00a0: les faits montrent un séjour de six mois ou plus au cours des dix dernières années.`,
  ),
  'marriage-certificate': practice(
    () => 'The marriage certificate.',
    () => 'Le certificat de mariage.',
  ),
  'common-law-proof': practice(
    () => 'The declaration of common-law union and evidence of living together.',
    () => 'La déclaration d’union de fait et la preuve de la vie commune.',
  ),
  'separation-proof': practice(
    () => 'Evidence of the separation.',
    () => 'La preuve de la séparation.',
  ),
  'divorce-certificate': practice(
    () => 'The divorce certificate.',
    () => 'Le certificat de divorce.',
  ),
  'death-certificate': practice(
    () => 'The death certificate of the spouse or partner.',
    () => 'Le certificat de décès de l’époux ou du conjoint.',
  ),
  'birth-certificates': practice(
    (v) => `Birth certificates of the dependent children (${v.children}, from the size of the family).`,
    (v) => `Les actes de naissance des enfants à charge (${v.children}, selon la taille de la famille).`,
  ),
  'status-in-canada': practice(
    () => 'Evidence that the spouse or partner is a citizen or permanent resident of Canada.',
    () => 'La preuve que l’époux ou le conjoint est citoyen ou résident permanent du Canada.',
  ),
  'sibling-proof': practice(
    () =>
      'Evidence of the relationship to the brother or sister, and of their status and residence in Canada.',
    () =>
      'La preuve du lien avec le frère ou la sœur, ainsi que de leur statut et de leur résidence au Canada.',
  ),
  'military-record': practice(
    (v) => `Records of the service in the armed forces (${v.country}).`,
    (v) => `Les états de service dans les forces armées (${v.country}).`,
  ),
  'medical-examination': practice(
    () => 'A medical examination by a designated physician, before the application is submitted.',
    () => 'Un examen médical par un médecin désigné, avant la présentation de la demande.',
  ),
  'medical-examination-later': practice(
    () => 'A medical examination by a designated physician, when asked for after the application.',
    () => 'Un examen médical par un médecin désigné, sur demande après la présentation de la demande.',
  ),
  photographs: practice(
    () => 'Photographs to the published specifications.',
    () => 'Des photographies conformes aux spécifications publiées.',
  ),
  'work-authorisation': rule(
    'IRPR 83(1)(c) and (c.1), 87.1(3)',
    () => 'Work permits, or what exempts from them, for the work in Canada.',
    () => 'Les permis de travail, ou ce qui en dispense, pour le travail au Canada.',
  ),
} satisfies Record<string, Told>;

export type PaperCode = keyof typeof PAPER_MESSAGES;
