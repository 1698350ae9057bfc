import { describe, expect, test } from 'vitest';
import { routeMatcher } from '#local/gateway/match-route';

const keys = [
  '$default',
  'GET /profiles/{id}',
  'ANY /profiles/{id}',
  'GET /profiles/me',
  'POST /profiles',
  'ANY /files/{path+}',
  'GET /files/{path+}',
  'GET /files/index',
  'GET /',
];
const match = routeMatcher(keys.map((key) => ({ key })));
const chosen = (method: string, path: string) => {
  const found = match(method, path);
  return [found?.route.key, found?.pathParameters];
};

describe('the route of a request', () => {
  test.each([
    ['GET', '/profiles/me', 'GET /profiles/me', {}],
    ['GET', '/profiles/7', 'GET /profiles/{id}', { id: '7' }],
    ['PUT', '/profiles/7', 'ANY /profiles/{id}', { id: '7' }],
    ['PUT', '/profiles/me', 'ANY /profiles/{id}', { id: 'me' }],
    ['POST', '/profiles', 'POST /profiles', {}],
    ['GET', '/profiles', '$default', {}],
    ['GET', '/profiles/', '$default', {}],
    ['GET', '/profiles/7/more', '$default', {}],
    ['GET', '/files/index', 'GET /files/index', {}],
    ['GET', '/files/a/b.txt', 'GET /files/{path+}', { path: 'a/b.txt' }],
    ['PUT', '/files/a/b.txt', 'ANY /files/{path+}', { path: 'a/b.txt' }],
    ['GET', '/', 'GET /', {}],
    ['GET', '/nowhere', '$default', {}],
  ])('%s %s goes to %s', (method, path, key, parameters) => {
    expect(chosen(method, path)).toEqual([key, parameters]);
  });

  test('nothing fits where there is no default', () => {
    expect(routeMatcher([{ key: 'GET /x' }])('GET', '/y')).toBeUndefined();
  });
});
