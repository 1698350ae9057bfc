import type { Text } from '../sentences/text.ts';

/** What the figures of the ranking system are called. */
export const CRS_NAMES = {
  crs: { en: 'Comprehensive Ranking System', fr: 'Système de classement global' },
  core: { en: 'Section A, core human capital', fr: 'Section A, capital humain de base' },
  age: { en: 'Age', fr: 'Âge' },
  education: { en: 'Education', fr: 'Études' },
  firstLanguage: { en: 'First official language', fr: 'Première langue officielle' },
  secondLanguage: { en: 'Second official language', fr: 'Seconde langue officielle' },
  canadianWork: { en: 'Canadian work experience', fr: 'Expérience de travail au Canada' },
  listening: { en: 'Listening', fr: 'Compréhension de l’oral' },
  reading: { en: 'Reading', fr: 'Compréhension de l’écrit' },
  writing: { en: 'Writing', fr: 'Expression écrite' },
  speaking: { en: 'Speaking', fr: 'Expression orale' },
  spouse: { en: 'Section B, spouse or partner', fr: 'Section B, époux ou conjoint' },
  spouseEducation: { en: 'Education of the spouse or partner', fr: 'Études de l’époux ou du conjoint' },
  spouseLanguage: {
    en: 'Official language of the spouse or partner',
    fr: 'Langue officielle de l’époux ou du conjoint',
  },
  spouseCanadianWork: {
    en: 'Canadian work experience of the spouse or partner',
    fr: 'Expérience de travail au Canada de l’époux ou du conjoint',
  },
  transferability: {
    en: 'Section C, skill transferability',
    fr: 'Section C, transférabilité des compétences',
  },
  educationGroup: { en: 'Education combined', fr: 'Études combinées' },
  withLanguage: { en: 'With the first official language', fr: 'Avec la première langue officielle' },
  withCanadianWork: { en: 'With Canadian work experience', fr: 'Avec l’expérience au Canada' },
  foreignWork: { en: 'Foreign work experience combined', fr: 'Expérience à l’étranger combinée' },
  certificate: { en: 'Certificate of qualification', fr: 'Certificat de compétence' },
  additional: { en: 'Section D, additional points', fr: 'Section D, points supplémentaires' },
  nomination: { en: 'Provincial nomination', fr: 'Désignation par une province' },
  jobOffer: { en: 'Job offer', fr: 'Offre d’emploi' },
  canadianEducation: { en: 'Study in Canada', fr: 'Études au Canada' },
  french: { en: 'French', fr: 'Français' },
  sibling: { en: 'Brother or sister in Canada', fr: 'Frère ou sœur au Canada' },
} satisfies Record<string, Text>;
