import { expect, test } from 'vitest';
import { problemReply } from '#local/gateway/problem';

test.each([
  [undefined, 'en', 'Not signed in'],
  ['fr-CA', 'fr', 'Non authentifié'],
  ['fr;q=0.1,en', 'en', 'Not signed in'],
  ['de,fr;q=0.5', 'fr', 'Non authentifié'],
])('a refusal to a caller who reads %s is in %s', (header, language, title) => {
  const headers = header === undefined ? {} : { 'accept-language': header };
  const reply = problemReply(401, { headers, instance: '/profiles/me' });
  expect(reply.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'content-language': language,
  });
  expect(JSON.parse(String(reply.body))).toMatchObject({ status: 401, title, instance: '/profiles/me' });
});
