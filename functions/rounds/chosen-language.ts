import type { OfficialLanguage } from '#domain/profile/profile';
import { maybe, record } from '../boundary/record.ts';
import { oneOf } from '../boundary/scalars.ts';
import { queryOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';

export const languageQuery = record({ language: maybe(oneOf(['en', 'fr'])) });

/**
 * The language that a subscription asks for by `?language=`, else by `Accept-Language`: programs that read calendars and
 * feeds rarely let people set a header.
 *
 * @throws Refusal `invalid-query`
 */
export function chosenLanguage(request: Request): OfficialLanguage {
  return queryOf(languageQuery, request).language ?? request.language;
}

/** What tells caches and readers of the language of an answer. */
export const inLanguage = (language: OfficialLanguage) => ({
  'Content-Language': language,
  Vary: 'Accept-Language',
});
