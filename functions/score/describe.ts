import type { OfficialLanguage } from '#domain/profile/profile';
import type { Request } from '../http/request.ts';
import type { Response } from '../http/response.ts';
import { openApiDocument } from '../openapi/document.ts';

const made = new Map<OfficialLanguage, object>();

/** The API's description in the caller's language: made at the first call of each, kept for an hour by whoever reads it. */
export function describe({ language }: Pick<Request, 'language'>): Response {
  const body = made.get(language) ?? openApiDocument(language);
  made.set(language, body);
  return {
    status: 200,
    body,
    headers: {
      'Content-Type': 'application/openapi+json;version=3.1',
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'public, max-age=3600',
    },
  };
}
