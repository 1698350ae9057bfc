import type { Text } from '#domain/sentences/text';

/** The menu of every page, by the path below the language. */
export const MENU: readonly { path: string; label: Text }[] = [
  { path: '', label: { en: 'Calculator', fr: 'Calculateur' } },
  { path: 'rounds/', label: { en: 'Rounds', fr: 'Rondes' } },
  { path: 'calendar/', label: { en: 'Calendar', fr: 'Calendrier' } },
  { path: 'api/', label: { en: 'API', fr: 'API' } },
  { path: 'about/', label: { en: 'About', fr: 'À propos' } },
];
