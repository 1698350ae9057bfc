import type { CredentialLevel } from '../profile/profile.ts';
import type { Text } from './text.ts';

/** Credentials with their article, in the middle of a sentence. */
export const CREDENTIAL_NAMES: Readonly<Record<CredentialLevel, Text>> = {
  secondary: { en: 'a secondary school diploma', fr: 'un diplôme d’études secondaires' },
  'one-year': { en: 'a one-year post-secondary credential', fr: 'un diplôme postsecondaire d’un an' },
  'two-year': { en: 'a two-year post-secondary credential', fr: 'un diplôme postsecondaire de deux ans' },
  'three-year': {
    en: 'a bachelor’s degree or other credential of three years or more',
    fr: 'un baccalauréat ou autre diplôme de trois ans ou plus',
  },
  master: { en: 'a master’s degree', fr: 'une maîtrise' },
  professional: { en: 'a professional degree', fr: 'un diplôme menant à une profession réglementée' },
  doctoral: { en: 'a doctorate', fr: 'un doctorat' },
};
