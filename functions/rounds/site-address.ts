import type { OfficialLanguage } from '#domain/profile/profile';

/** The page of all rounds, or of one. Under the site's address the API answers as well. */
export function roundsPage(siteUrl: string, language: OfficialLanguage, roundId?: string): string {
  const page = `${siteUrl}/${language}/rounds/`;
  return roundId === undefined ? page : `${page}round/?id=${encodeURIComponent(roundId)}`;
}

/** The page of the rounds to come. */
export const calendarPage = (siteUrl: string, language: OfficialLanguage): string =>
  `${siteUrl}/${language}/calendar/`;
