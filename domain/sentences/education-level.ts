import type { EducationLevel } from '../rulebook/rows.ts';
import type { Text } from './text.ts';

/** Levels of education in words. */
export const EDUCATION_NAMES: Readonly<Record<EducationLevel, Text>> = {
  none: { en: 'no credential', fr: 'aucun diplôme' },
  secondary: { en: 'secondary school diploma', fr: 'diplôme d’études secondaires' },
  'one-year': { en: 'post-secondary programme of one year', fr: 'programme postsecondaire d’un an' },
  'two-year': { en: 'post-secondary programme of two years', fr: 'programme postsecondaire de deux ans' },
  'three-year': {
    en: 'bachelor’s degree or programme of three years or more',
    fr: 'baccalauréat ou programme de trois ans ou plus',
  },
  'two-or-more': {
    en: 'two or more credentials, one of three years or more',
    fr: 'deux diplômes ou plus, dont un de trois ans ou plus',
  },
  'master-or-professional': {
    en: 'master’s or professional degree',
    fr: 'maîtrise ou diplôme menant à une profession',
  },
  doctoral: { en: 'doctoral degree', fr: 'doctorat' },
};
