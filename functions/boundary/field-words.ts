import type {
  CertificateOfQualification,
  Credential,
  JobOffer,
  LanguageTest,
  MilitaryService,
  Nomination,
  Profile,
  Spouse,
  WorkPeriod,
} from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';

type Words<Fact> = Readonly<Record<keyof Fact, Text>>;

const t = (en: string, fr: string): Text => ({ en, fr });

const PLACE_AND_CODE = {
  noc: t(
    'The five-digit code of the unit group in NOC 2021. The second digit is the TEER category.',
    'Le code à cinq chiffres du groupe de base dans la CNP 2021. Le deuxième chiffre est la catégorie FEER.',
  ),
  country: t('ISO 3166-1 alpha-2 code, in capitals.', 'Code ISO 3166-1 alpha-2, en majuscules.'),
  province: t('The province or territory.', 'La province ou le territoire.'),
};

const RESULT = t(
  'The result on the scale of the test itself, not as a CLB or NCLC level.',
  'Le résultat sur l’échelle du test lui-même, et non le niveau NCLC ou CLB.',
);

/** What each field of a profile means and when it counts: for the API's description and for forms. */
const PROFILE_WORDS: Words<Profile> = {
  email: t(
    'Where invitations and nominations are announced.',
    'Où les invitations et les désignations sont annoncées.',
  ),
  preferredLanguage: t('The language of e-mails to the candidate.', 'La langue des courriels au candidat.'),
  familyName: t('As in the passport.', 'Comme dans le passeport.'),
  givenName: t(
    'As in the passport; left out by a person who has none.',
    'Comme dans le passeport; omis par une personne qui n’en a pas.',
  ),
  dateOfBirth: t(
    'The age is counted from it on the day of the score.',
    'L’âge est compté à partir de cette date au jour du score.',
  ),
  maritalStatus: t(
    'Married and common-law candidates have a spouse in the profile; all others have none.',
    'Les personnes mariées ou en union de fait ont un conjoint dans le profil; les autres n’en ont pas.',
  ),
  familySize: t(
    'The candidate, the spouse or partner, and dependent children, whether they come along or not. It decides how much money is asked for.',
    'Le candidat, le conjoint ou partenaire et les enfants à charge, qu’ils l’accompagnent ou non. Elle détermine les fonds exigés.',
  ),
  intendedProvince: t(
    'Where the candidate intends to live. The federal programmes are not for Quebec.',
    'Où le candidat compte vivre. Les programmes fédéraux ne visent pas le Québec.',
  ),
  settlementFunds: t(
    'Canadian dollars that the candidate can transfer and that no debt is held against.',
    'Dollars canadiens que le candidat peut transférer et qui ne sont grevés d’aucune dette.',
  ),
  education: t(
    'Every credential. One that was earned outside Canada counts only with an equivalency assessment.',
    'Chaque diplôme. Un diplôme obtenu hors du Canada ne compte qu’avec une attestation d’équivalence.',
  ),
  languageTests: t(
    'Every sitting of an accepted test. A result counts while it is less than two years old.',
    'Chaque épreuve d’un test accepté. Un résultat compte tant qu’il a moins de deux ans.',
  ),
  firstOfficialLanguage: t(
    'Which language counts as the first. Left out, it is the one that gives more points, English where both give as many.',
    'La langue qui compte comme première. Omise, c’est celle qui donne le plus de points, l’anglais à égalité.',
  ),
  work: t(
    'Every paid job, in Canada and abroad. Hours of jobs at the same time add up, to 30 a week.',
    'Chaque emploi rémunéré, au Canada et à l’étranger. Les heures d’emplois simultanés s’additionnent, jusqu’à 30 par semaine.',
  ),
  certificatesOfQualification: t(
    'Certificates in a skilled trade, issued by a province or territory.',
    'Certificats de compétence dans un métier spécialisé, délivrés par une province ou un territoire.',
  ),
  jobOffers: t('Offers of employment in Canada.', 'Offres d’emploi au Canada.'),
  siblingInCanada: t(
    'Whether the candidate, or the spouse who comes along, has a brother or sister in Canada who is an adult and a citizen or permanent resident.',
    'Si le candidat, ou le conjoint qui l’accompagne, a au Canada un frère ou une sœur adulte, citoyen ou résident permanent.',
  ),
  militaryService: t(
    'Service in recognised foreign armed forces, for the category that asks for it.',
    'Service dans des forces armées étrangères reconnues, pour la catégorie qui l’exige.',
  ),
  spouse: t(
    'The spouse or common-law partner: asked for when married or common-law, refused otherwise.',
    'L’époux ou le conjoint de fait\u00a0: exigé pour une personne mariée ou en union de fait, refusé sinon.',
  ),
};

const CREDENTIAL: Words<Credential> = {
  level: t(
    'The length or degree. three-year is a bachelor’s degree or any credential of three years or more.',
    'La durée ou le grade. three-year est un baccalauréat ou tout diplôme de trois ans ou plus.',
  ),
  country: PLACE_AND_CODE.country,
  awardedOn: t('The day on which it was awarded.', 'Le jour où il a été décerné.'),
  academicYears: t(
    'Length of the programme in full-time academic years; left out, what the level names.',
    'Durée du programme en années scolaires à temps plein; omise, celle que nomme le niveau.',
  ),
  assessment: t(
    'The equivalency assessment of a foreign credential. It counts while it is less than five years old.',
    'L’attestation d’équivalence d’un diplôme étranger. Elle compte tant qu’elle a moins de cinq ans.',
  ),
};

const LANGUAGE_TEST: Words<LanguageTest> = {
  test: t('Which accepted test it is.', 'De quel test accepté il s’agit.'),
  takenOn: t('The day of the sitting.', 'Le jour de l’épreuve.'),
  listening: RESULT,
  reading: RESULT,
  writing: RESULT,
  speaking: RESULT,
  reference: t('The number of the report or certificate.', 'Le numéro du rapport ou de l’attestation.'),
};

const WORK: Words<WorkPeriod> = {
  noc: PLACE_AND_CODE.noc,
  country: PLACE_AND_CODE.country,
  from: t('The first day of work.', 'Le premier jour de travail.'),
  to: t(
    'The last day of work; null where the job continues.',
    'Le dernier jour de travail; null si l’emploi continue.',
  ),
  hoursPerWeek: t(
    'Paid hours of a usual week. More than 30 count as 30, and 1,560 hours are a year.',
    'Heures payées d’une semaine habituelle. Plus de 30 comptent pour 30, et 1\u00a0560 heures font une année.',
  ),
  selfEmployed: t(
    'Self-employed work in Canada does not count for the Canadian experience. Left out: no.',
    'Le travail autonome au Canada ne compte pas comme expérience canadienne. Omis\u00a0: non.',
  ),
  fullTimeStudent: t(
    'Work during full-time studies in Canada does not count. Left out: no.',
    'Le travail pendant des études à temps plein au Canada ne compte pas. Omis\u00a0: non.',
  ),
  authorised: t(
    'Whether the law of the country allowed the work; other work does not count. Left out: yes.',
    'Si la loi du pays permettait ce travail; sinon il ne compte pas. Omis\u00a0: oui.',
  ),
  temporaryResident: t(
    'In Canada: whether it was done with temporary resident status, which a refugee claimant has not. Left out: yes.',
    'Au Canada\u00a0: s’il a été fait avec le statut de résident temporaire, que n’a pas un demandeur d’asile. Omis\u00a0: oui.',
  ),
};

const CERTIFICATE: Words<CertificateOfQualification> = {
  noc: PLACE_AND_CODE.noc,
  province: PLACE_AND_CODE.province,
  issuedOn: t('The day on which it was issued.', 'Le jour où il a été délivré.'),
};

const JOB_OFFER: Words<JobOffer> = {
  noc: PLACE_AND_CODE.noc,
  province: PLACE_AND_CODE.province,
  fullTime: t('At least 30 hours a week.', 'Au moins 30 heures par semaine.'),
  supported: t(
    'Backed by a labour market impact assessment, or exempt from one. No other offer counts.',
    'Appuyée par une étude d’impact sur le marché du travail, ou dispensée. Aucune autre offre ne compte.',
  ),
  startsOn: t('The first day of the job.', 'Le premier jour de l’emploi.'),
};

const MILITARY_SERVICE: Words<MilitaryService> = {
  country: PLACE_AND_CODE.country,
  from: t('The first day of service.', 'Le premier jour de service.'),
  to: t(
    'The last day of service; null where it continues.',
    'Le dernier jour de service; null s’il continue.',
  ),
};

const SPOUSE: Words<Spouse> = {
  accompanying: t('Whether the spouse comes to Canada too.', 'Si le conjoint vient aussi au Canada.'),
  canadianOrPermanentResident: t(
    'Whether the spouse is a Canadian citizen or permanent resident. The candidate is then scored as a person alone.',
    'Si le conjoint est citoyen canadien ou résident permanent. Le candidat est alors noté comme une personne seule.',
  ),
  education: PROFILE_WORDS.education,
  languageTests: PROFILE_WORDS.languageTests,
  work: PROFILE_WORDS.work,
};

const NOMINATION: Words<Nomination> = {
  province: t('The province or territory that nominated.', 'La province ou le territoire qui a désigné.'),
  acceptedOn: t('The day on which the candidate accepted.', 'Le jour où le candidat a accepté.'),
};

/** The fields of every fact, by the name that the API's description gives it. */
export const FIELD_WORDS = {
  Profile: PROFILE_WORDS,
  Credential: CREDENTIAL,
  LanguageTest: LANGUAGE_TEST,
  WorkPeriod: WORK,
  CertificateOfQualification: CERTIFICATE,
  JobOffer: JOB_OFFER,
  MilitaryService: MILITARY_SERVICE,
  Spouse: SPOUSE,
  Nomination: NOMINATION,
} as const;
