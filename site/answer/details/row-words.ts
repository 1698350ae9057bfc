import { laneName } from '#domain/categories/lane-names';
import type { TableRow } from '#domain/explanation/explanation';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';

/** What the columns of tables are called. */
const KEYS: Readonly<Record<string, Text>> = {
  column: { en: 'column', fr: 'colonne' },
  from: { en: 'from', fr: 'de' },
  to: { en: 'to', fr: 'à' },
  points: { en: 'points', fr: 'points' },
  level: { en: 'level', fr: 'niveau' },
  minimum: { en: 'lowest score', fr: 'note minimale' },
  not: { en: 'not', fr: 'pas' },
  hours: { en: 'hours', fr: 'heures' },
  withinYears: { en: 'within years', fr: 'en années' },
  listening: { en: 'listening', fr: 'compréhension de l’oral' },
  reading: { en: 'reading', fr: 'compréhension de l’écrit' },
  writing: { en: 'writing', fr: 'expression écrite' },
  speaking: { en: 'speaking', fr: 'expression orale' },
  education: { en: 'education', fr: 'études' },
  study: { en: 'study', fr: 'études' },
  familySize: { en: 'family size', fr: 'taille de la famille' },
  amount: { en: 'CAD', fr: '$ CA' },
  anyOf: { en: 'any of', fr: 'l’un de' },
  nomination: { en: 'nomination', fr: 'désignation' },
  offer: { en: 'offer', fr: 'offre' },
  row: { en: 'row', fr: 'ligne' },
  body: { en: 'body', fr: 'organisme' },
  frenchLevel: { en: 'level of French', fr: 'niveau de français' },
  englishLevel: { en: 'level of English', fr: 'niveau d’anglais' },
  language: { en: 'language', fr: 'langue' },
  where: { en: 'where', fr: 'où' },
  continuous: { en: 'continuous', fr: 'continu' },
  serviceYears: { en: 'years of service', fr: 'années de service' },
  by: { en: 'by', fr: 'par' },
};

const VALUES: Readonly<Record<string, Text>> = {
  withoutSpouse: { en: 'without spouse', fr: 'sans conjoint' },
  withSpouse: { en: 'with spouse', fr: 'avec conjoint' },
  lower: { en: 'lower', fr: 'inférieure' },
  higher: { en: 'higher', fr: 'supérieure' },
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
  accepted: { en: 'accepted', fr: 'acceptée' },
  anywhere: { en: 'anywhere', fr: 'partout' },
  CA: { en: 'Canada', fr: 'Canada' },
  QC: { en: 'Quebec', fr: 'Québec' },
  fr: { en: 'French', fr: 'français' },
  en: { en: 'English', fr: 'anglais' },
  none: { en: 'none', fr: 'aucun' },
  secondary: { en: 'secondary', fr: 'secondaire' },
  'one-year': { en: 'one year', fr: 'un an' },
  'two-year': { en: 'two years', fr: 'deux ans' },
  'three-year': { en: 'three years', fr: 'trois ans' },
  'two-or-more': { en: 'two or more', fr: 'deux ou plus' },
  'master-or-professional': { en: 'master’s or professional', fr: 'maîtrise ou professionnel' },
  doctoral: { en: 'doctoral', fr: 'doctorat' },
  short: { en: 'one or two years', fr: 'un ou deux ans' },
  long: { en: 'three years or more', fr: 'trois ans ou plus' },
  skilled: { en: 'skilled', fr: 'qualifiée' },
  senior: { en: 'senior management', fr: 'cadres supérieurs' },
  certificate: { en: 'certificate', fr: 'certificat' },
  offer: { en: 'offer', fr: 'offre' },
};

/** A row of a table as it stands in the rules, e.g. `from 20 · to 29 · points 110`. `null` in a row means no limit. */
export function rowWords(row: TableRow, language: OfficialLanguage): string {
  const worded = (word: string): string => (VALUES[word] ?? laneName(word))[language];
  return Object.entries(row)
    .map(([key, value]) => {
      const given = value === null ? '–' : String(value).split(', ').map(worded).join(', ');
      return `${KEYS[key]?.[language] ?? key}\u00a0${given}`;
    })
    .join(' · ');
}
