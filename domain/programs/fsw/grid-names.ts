import type { Text } from '../../sentences/text.ts';

/** What the figures of the selection grid are called. */
export const GRID_NAMES = {
  grid: {
    en: 'Selection grid of the Federal Skilled Worker class',
    fr: 'Grille de sélection des travailleurs qualifiés',
  },
  language: { en: 'Official languages', fr: 'Langues officielles' },
  secondLanguage: { en: 'Second official language', fr: 'Seconde langue officielle' },
  education: { en: 'Education', fr: 'Études' },
  experience: { en: 'Work experience', fr: 'Expérience de travail' },
  age: { en: 'Age', fr: 'Âge' },
  arrangedEmployment: { en: 'Arranged employment', fr: 'Emploi réservé' },
  adaptability: { en: 'Adaptability', fr: 'Capacité d’adaptation' },
  spouseLanguage: {
    en: 'Official language of the spouse or partner',
    fr: 'Langue officielle de l’époux ou du conjoint',
  },
  ownStudy: { en: 'Own study in Canada', fr: 'Études du candidat au Canada' },
  spouseStudy: {
    en: 'Study in Canada of the spouse or partner',
    fr: 'Études au Canada de l’époux ou du conjoint',
  },
  ownWork: { en: 'Own work in Canada', fr: 'Travail du candidat au Canada' },
  spouseWork: {
    en: 'Work in Canada of the spouse or partner',
    fr: 'Travail au Canada de l’époux ou du conjoint',
  },
  relative: { en: 'Relative in Canada', fr: 'Parenté au Canada' },
} satisfies Record<string, Text>;
