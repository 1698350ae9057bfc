import type { Text } from '#domain/sentences/text';

/** What the requirements of programmes are called, by the last part of their rule. */
export const REQUIREMENTS: Readonly<Record<string, Text>> = {
  province: { en: 'Intended province', fr: 'Province choisie' },
  work: { en: 'Work', fr: 'Travail' },
  language: { en: 'Official language', fr: 'Langue officielle' },
  education: { en: 'Education', fr: 'Études' },
  passMark: { en: 'Pass mark', fr: 'Note de passage' },
  funds: { en: 'Settlement funds', fr: 'Fonds d’établissement' },
  offerOrCertificate: { en: 'Job offer or certificate', fr: 'Offre d’emploi ou certificat' },
  nomination: { en: 'Nomination', fr: 'Désignation' },
  program: { en: 'Federal programme', fr: 'Programme fédéral' },
};
