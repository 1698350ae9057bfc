import { expect, test } from 'vitest';
import { acceptLanguage } from '#functions/http/accept-language';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['de-DE, es', 'en'],
  ['fr', 'fr'],
  ['FR-ca', 'fr'],
  ['fr;q=0.4, en;q=0.9', 'en'],
  ['de, fr;q=0.3', 'fr'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['fr;q=0', 'en'],
  ['fr, en', 'fr'],
  ['en-CA,en;q=0.9,fr;q=0.8', 'en'],
  ['fr;q=x', 'en'],
  ['french', 'en'],
])('%j: %s', (header, language) => {
  expect(acceptLanguage(header)).toBe(language);
});
