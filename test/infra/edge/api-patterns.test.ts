import { expect, test } from 'vitest';
import { apiPatterns } from '#infra/edge/api-patterns';

test('one pattern for a path, one for everything below it', () => {
  expect(
    apiPatterns(['/rounds', '/rounds/{id}', '/rounds/{id}/record', '/rounds.json', '/feeds/a.json']),
  ).toEqual(['/feeds/*', '/rounds', '/rounds.json', '/rounds/*']);
});

test('the root is the site’s', () => {
  expect(apiPatterns(['/', '/score'])).toEqual(['/score']);
});
