import type { OfficialLanguage } from '#domain/profile/profile';

/** Where a round's own page is. @param example the round is one of the demonstration's, which the service does not know */
export function roundLink(id: string, language: OfficialLanguage, example = false): string {
  const query = new URLSearchParams({ id, ...(example && { example: '1' }) });
  return `/${language}/rounds/round/?${query}`;
}
