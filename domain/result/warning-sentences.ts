import type { IsoDate } from '../profile/profile.ts';
import { numberWord } from '../sentences/number-word.ts';
import { fixed, sentence, type Text } from '../sentences/text.ts';

export type Whose = 'candidate' | 'spouse';

const WHOSE: Readonly<Record<Whose, Text>> = {
  candidate: { en: 'The candidate’s', fr: 'du candidat' },
  spouse: { en: 'The spouse’s or partner’s', fr: 'de l’époux ou du conjoint' },
};

/** Where a fact stands in the profile. */
interface At {
  at: string;
}

interface OfTest {
  whose: Whose;
  test: string;
}

/** Why work does not count, or not as Canadian work, whenever it was done. */
export type LeftOut =
  | 'unknown-occupation'
  | 'unauthorised'
  | 'occupation'
  | 'skill-level'
  | 'self-employed'
  | 'student'
  | 'without-status';

/** An occupation that is none has a warning of its own. */
type NotCountedWork = Exclude<LeftOut, 'unknown-occupation'>;

const LEFT_OUT: Readonly<Record<NotCountedWork, Text>> = {
  occupation: {
    en: 'Work in TEER categories 4 and 5 does not count.',
    fr: 'Le travail des catégories FEER 4 et 5 ne compte pas.',
  },
  'skill-level': {
    en: 'Work in skill levels C and D of NOC 2016, by which occupations were classified on this day, does not count.',
    fr: 'Le travail des niveaux de compétence C et D de la CNP 2016, qui classait les professions à cette date, ne compte pas.',
  },
  'self-employed': {
    en: 'Self-employed work in Canada gives no points for Canadian work.',
    fr: 'Le travail autonome au Canada ne donne pas de points pour le travail canadien.',
  },
  student: {
    en: 'Work in Canada as a full-time student gives no points for Canadian work.',
    fr: 'Le travail au Canada pendant des études à temps plein ne donne pas de points pour le travail canadien.',
  },
  'without-status': {
    en: 'Work in Canada without temporary resident status, as of a refugee claimant, gives no points for Canadian work.',
    fr: 'Le travail au Canada sans statut de résident temporaire, comme celui d’un demandeur d’asile, ne donne pas de points pour le travail canadien.',
  },
  unauthorised: {
    en: 'Work in Canada without authorisation does not count.',
    fr: 'Le travail sans autorisation au Canada ne compte pas.',
  },
};

const TOO_OLD = sentence<{ within: number }>({
  en: (v) => `Work that ended more than ${v.within} years ago does not count.`,
  fr: (v) => `Le travail terminé il y a plus de ${v.within} ans ne compte pas.`,
});

/** What a reader of a result must know: facts that do not count, and what the rules leave open. */
export const WARNING_SENTENCES = {
  'before-birth': sentence<At>({
    en: (v) =>
      `A day at ${v.at} lies before the date of birth. It is scored as it stands; a profile that says so cannot be submitted.`,
    fr: (v) =>
      `Une date sous ${v.at} précède la date de naissance. Elle est prise telle quelle; un profil qui l’indique ne peut pas être soumis.`,
  }),
  'before-award': sentence<At>({
    en: (v) =>
      `An equivalency assessment at ${v.at} is dated before its credential was awarded. It is scored as it stands; a profile that says so cannot be submitted.`,
    fr: (v) =>
      `Une attestation d’équivalence sous ${v.at} précède l’obtention du diplôme. Elle est prise telle quelle; un profil qui l’indique ne peut pas être soumis.`,
  }),
  'family-too-small': sentence<At>({
    en: (v) =>
      `The family at ${v.at} does not count the spouse or partner. It is taken as it stands; a profile that says so cannot be submitted.`,
    fr: (v) =>
      `La taille de la famille sous ${v.at} ne compte pas l’époux ou le conjoint. Elle est prise telle quelle; un profil qui l’indique ne peut pas être soumis.`,
  }),
  'rules-superseded': sentence<{ since: IsoDate }>({
    en: (v) =>
      `Rules changed on ${v.since}, but their points are not published to this system; the newest known rules are used.`,
    fr: (v) =>
      `Les règles ont changé le ${v.since}, mais leurs points ne sont pas connus de ce système; les dernières règles connues sont appliquées.`,
  }),
  'unknown-occupation': sentence<{ noc: string }>({
    en: (v) =>
      `NOC 2021 has no occupation ${v.noc}: work, job offers and certificates with this code do not count.`,
    fr: (v) =>
      `La CNP 2021 n’a pas de profession ${v.noc}\u00a0: le travail, les offres d’emploi et les certificats qui portent ce code ne comptent pas.`,
  }),
  'rules-own': sentence<{ id: string }>({
    en: (v) =>
      `The points are those of the rules ${v.id}, which the operator of this system has set; they are not published ones.`,
    fr: (v) =>
      `Les points sont ceux des règles ${v.id}, établies par l’exploitant de ce système; ce ne sont pas des règles publiées.`,
  }),
  'steps-across-unknown-rules': sentence<{ since: IsoDate }>({
    en: (v) =>
      `Steps for more points that are complete on ${v.since} or later are left out: the points of the rules from that day on are not known to this system. Routes into a programme are shown all the same.`,
    fr: (v) =>
      `Les démarches pour plus de points qui s’achèvent le ${v.since} ou plus tard sont omises\u00a0: les points des règles à partir de cette date ne sont pas connus de ce système. Les voies vers un programme sont montrées malgré tout.`,
  }),
  'test-expired': sentence<OfTest & { years: number }>({
    en: (v) =>
      `${WHOSE[v.whose].en} ${v.test} result is ${numberWord(v.years, 'en')} years old or older and does not count.`,
    fr: (v) =>
      `Le résultat ${v.test} ${WHOSE[v.whose].fr} date de ${numberWord(v.years, 'fr')} ans ou plus et ne compte pas.`,
  }),
  'test-expires-soon': sentence<OfTest & { days: number }>({
    en: (v) =>
      `${WHOSE[v.whose].en} ${v.test} result expires within ${v.days} days; it must still be valid on the day of the application.`,
    fr: (v) =>
      `Le résultat ${v.test} ${WHOSE[v.whose].fr} expire d’ici ${v.days} jours; il doit encore être valide le jour de la demande.`,
  }),
  'test-not-accepted': sentence<{ test: string }>({
    en: (v) => `${v.test} was not yet accepted on the day of the test; the result does not count.`,
    fr: (v) =>
      `Le test ${v.test} n’était pas encore accepté le jour où il a été passé; le résultat ne compte pas.`,
  }),
  'test-scale-unconfirmed': sentence<{ test: string }>({
    en: (v) => `The equivalency table for the ${v.test} result of that time is known from transcripts only.`,
    fr: (v) =>
      `Le tableau d’équivalence du résultat ${v.test} de cette époque n’est connu que par des transcriptions.`,
  }),
  'credential-not-assessed': sentence<{ whose: Whose }>({
    en: (v) => `${WHOSE[v.whose].en} foreign credential has no equivalency assessment and does not count.`,
    fr: (v) =>
      `Un diplôme étranger ${WHOSE[v.whose].fr} n’a pas d’attestation d’équivalence et ne compte pas.`,
  }),
  'study-length-unknown': sentence<{ whose: Whose }>({
    en: (v) =>
      `${WHOSE[v.whose].en} Canadian master’s degree is taken to be of two academic years; one of a shorter programme gives no points of the selection grid for study in Canada.`,
    fr: (v) =>
      `La maîtrise canadienne ${WHOSE[v.whose].fr} est tenue pour un programme de deux années scolaires; un programme plus court ne donne pas de points de la grille de sélection pour des études au Canada.`,
  }),
  'assessor-not-listed': sentence<{ whose: Whose }>({
    en: (v) =>
      `${WHOSE[v.whose].en} equivalency assessment names an organisation that is not on the list of designated bodies known here for its day. It counts; only a designated body may issue one.`,
    fr: (v) =>
      `Une attestation d’équivalence ${WHOSE[v.whose].fr} indique un organisme qui ne figure pas, pour sa date, dans la liste connue ici des organismes désignés. Elle compte; seul un organisme désigné peut en délivrer une.`,
  }),
  'assessment-expired': sentence<{ whose: Whose; years: number }>({
    en: (v) =>
      `${WHOSE[v.whose].en} equivalency assessment is ${numberWord(v.years, 'en')} years old or older; its credential does not count.`,
    fr: (v) =>
      `Une attestation d’équivalence ${WHOSE[v.whose].fr} date de ${numberWord(v.years, 'fr')} ans ou plus; le diplôme visé ne compte pas.`,
  }),
  'work-not-counted': sentence<{ why: NotCountedWork } | { why: 'too-old'; within: number }>({
    en: (v) => (v.why === 'too-old' ? TOO_OLD.en(v) : LEFT_OUT[v.why].en),
    fr: (v) => (v.why === 'too-old' ? TOO_OLD.fr(v) : LEFT_OUT[v.why].fr),
  }),
  'policy-to-show': sentence<{ policy: string; toShow: Text }>({
    en: (v) => `${v.toShow.en} Public policy: ${v.policy}.`,
    fr: (v) => `${v.toShow.fr} Politique d’intérêt public\u00a0: ${v.policy}.`,
  }),
  'dated-later': fixed(
    'Facts dated after this day do not count yet.',
    'Les faits postérieurs à cette date ne comptent pas encore.',
  ),
  'french-bonus-mixed-english': sentence<{ level: number }>({
    en: (v) =>
      `English reaches level ${v.level} in some abilities only: the published text has no row for that, and the lower bonus for French is given.`,
    fr: (v) =>
      `L’anglais n’atteint le niveau ${v.level} que dans certaines compétences\u00a0: le texte publié ne prévoit pas ce cas, et la prime inférieure pour le français est accordée.`,
  }),
  'funds-unknown': fixed(
    'The settlement funds that were asked for on this day for this size of family are not known; the requirement was not checked.',
    'Les fonds d’établissement exigés à cette date pour cette taille de famille ne sont pas connus; l’exigence n’a pas été vérifiée.',
  ),
  'funds-table-unconfirmed': fixed(
    'The settlement funds of this day are not confirmed by a source that could be read.',
    'Les fonds d’établissement de cette date ne sont pas confirmés par une source qui a pu être lue.',
  ),
  'funds-table-old': sentence<{ since: IsoDate }>({
    en: (v) =>
      `The newest known table of settlement funds is of ${v.since}; they are usually raised once a year.`,
    fr: (v) =>
      `Le dernier tableau connu des fonds d’établissement est du ${v.since}; ils sont habituellement relevés chaque année.`,
  }),
  'category-continuity-unresolved': fixed(
    'For a category of this day sources disagree on whether the work had to be continuous; it is taken that it had to.',
    'Pour une catégorie de cette date, les sources ne s’accordent pas sur la continuité du travail; elle est tenue pour exigée.',
  ),
  'military-service-unconfirmed': fixed(
    'Which foreign armed forces are recognised, and how long the offer must last, could not be checked.',
    'Les forces armées étrangères reconnues et la durée exigée de l’offre n’ont pas pu être vérifiées.',
  ),
};
