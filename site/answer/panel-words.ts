import type { Section } from '#domain/result/score-result';
import type { Text } from '#domain/sentences/text';

/** What the sections of the result and their parts are called, in their order. */
export const SECTIONS: readonly { section: Section; name: Text; parts: Readonly<Record<string, Text>> }[] = [
  {
    section: 'core',
    name: { en: 'Core', fr: 'Facteurs de base' },
    parts: {
      age: { en: 'Age', fr: 'Âge' },
      education: { en: 'Education', fr: 'Études' },
      firstLanguage: { en: 'First official language', fr: 'Première langue officielle' },
      secondLanguage: { en: 'Second official language', fr: 'Seconde langue officielle' },
      canadianWork: { en: 'Canadian work', fr: 'Travail au Canada' },
    },
  },
  {
    section: 'spouse',
    name: { en: 'Spouse or partner', fr: 'Époux ou conjoint' },
    parts: {
      education: { en: 'Education', fr: 'Études' },
      language: { en: 'Official language', fr: 'Langue officielle' },
      canadianWork: { en: 'Canadian work', fr: 'Travail au Canada' },
    },
  },
  {
    section: 'transferability',
    name: { en: 'Skill transferability', fr: 'Transférabilité des compétences' },
    parts: {
      education: { en: 'Education', fr: 'Études' },
      foreignWork: { en: 'Foreign work', fr: 'Travail à l’étranger' },
      certificate: { en: 'Certificate of a trade', fr: 'Certificat d’un métier' },
    },
  },
  {
    section: 'additional',
    name: { en: 'Additional points', fr: 'Points supplémentaires' },
    parts: {
      nomination: { en: 'Provincial nomination', fr: 'Désignation par une province' },
      jobOffer: { en: 'Job offer', fr: 'Offre d’emploi' },
      canadianEducation: { en: 'Study in Canada', fr: 'Études au Canada' },
      french: { en: 'French', fr: 'Français' },
      sibling: { en: 'Brother or sister in Canada', fr: 'Frère ou sœur au Canada' },
      highWage: { en: 'High-wage occupation', fr: 'Profession à salaire élevé' },
    },
  },
];

/** Everything else that the panel says. */
export const PANEL = {
  en: {
    points: (n: number) => (n === 1 ? 'point' : 'points'),
    on: 'on',
    programs: 'Programmes',
    met: 'Met',
    unmet: 'Not met',
    lanes: 'Ranks in',
    noLane: 'None: a programme has to be met first.',
    rules: 'Rules of',
    warnings: (n: number) => (n === 1 ? 'One thing to know' : `${n} things to know`),
    inLanes: (n: number) => (n === 0 ? 'in no lane' : n === 1 ? 'in one lane' : `in ${n} lanes`),
    faults: (n: number) =>
      n === 1
        ? 'No score yet: one answer is missing or at fault.'
        : `No score yet: ${n} answers are missing or at fault.`,
  },
  fr: {
    points: (n: number) => (n < 2 ? 'point' : 'points'),
    on: 'au',
    programs: 'Programmes',
    met: 'Rempli',
    unmet: 'Non rempli',
    lanes: 'Classement dans',
    noLane: 'Aucun volet\u00a0: il faut d’abord remplir un programme.',
    rules: 'Règles du',
    warnings: (n: number) => (n === 1 ? 'Un point à savoir' : `${n} points à savoir`),
    inLanes: (n: number) => (n === 0 ? 'dans aucun volet' : n === 1 ? 'dans un volet' : `dans ${n} volets`),
    faults: (n: number) =>
      n === 1
        ? 'Pas encore de total\u00a0: une réponse manque ou est fautive.'
        : `Pas encore de total\u00a0: ${n} réponses manquent ou sont fautives.`,
  },
};
