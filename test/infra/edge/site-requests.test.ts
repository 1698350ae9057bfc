import { describe, expect, test } from 'vitest';
import { acceptLanguage } from '#functions/http/accept-language';
import { siteFunctionCode } from '#infra/edge/site-function-code';
import { edgeEvent, edgeRequest } from '#local/edge/edge-event';
import { edgeFunction } from '#local/edge/edge-function';

const run = edgeFunction(siteFunctionCode(['', 'rounds/', 'problems/invalid/'], ['/robots.txt', '/sw.js']));
const asked = (url: string, headers: Record<string, string> = {}) =>
  run(edgeEvent('D1', edgeRequest('GET', url, headers)));
const locationOf = (url: string, headers: Record<string, string> = {}): string | undefined => {
  const answer = asked(url, headers);
  return 'statusCode' in answer ? answer.headers?.location?.value : undefined;
};
const uriOf = (url: string): string | undefined => {
  const answer = asked(url);
  return 'uri' in answer ? answer.uri : undefined;
};
const statusAfter = (url: string, status = 200): number | undefined => {
  const answer = run(edgeEvent('D1', edgeRequest('GET', url, {}), { statusCode: status }));
  return 'statusCode' in answer ? answer.statusCode : undefined;
};

describe('the function in front of the site', () => {
  test.each([
    ['/en/', '/en/index.html'],
    ['/fr/rounds/', '/fr/rounds/index.html'],
    ['/en/problems/invalid/', '/en/problems/invalid/index.html'],
    ['/assets/site-1a2b.js', '/assets/site-1a2b.js'],
    ['/sw.js', '/sw.js'],
    ['/robots.txt', '/robots.txt'],
    ['/en/no-such-page/', '/en/404.html'],
    ['/fr/no-such-page/', '/fr/404.html'],
    ['/fr/no-such-page.html', '/fr/404.html'],
    ['/fr/404.html', '/fr/404.html'],
    ['/en/constructor/', '/en/404.html'],
    ['/de/', '/en/404.html'],
    ['/none', '/en/404.html'],
    ['/favicon.ico', '/en/404.html'],
    ['/sitemap.xml', '/en/404.html'],
    ['/en/robots.txt', '/en/404.html'],
  ])('%s is the file %s', (url, file) => expect(uriOf(url)).toBe(file));

  test.each([
    ['/', '/en/'],
    ['/index.html', '/en/'],
    ['/en', '/en/'],
    ['/en/rounds/index.html', '/en/rounds/'],
    ['/en/rounds', '/en/rounds/'],
    ['/fr/rounds?day=2026-01-01&lane=cec&lane=fsw', '/fr/rounds/?day=2026-01-01&lane=cec&lane=fsw'],
    ['/rounds?open', '/en/rounds/?open'],
    ['/problems/invalid', '/en/problems/invalid/'],
    ['//', '/en/'],
    ['/en//', '/en/'],
  ])('%s leads to %s', (url, location) => expect(locationOf(url)).toBe(location));

  test('a redirect never leaves the address', () => {
    for (const url of ['//evil.example', '//evil.example/', '/\\evil.example/', '/en//evil.example/'])
      expect(locationOf(url), url).toBeUndefined();
  });

  test.each([
    undefined,
    'fr',
    'fr-CA, en;q=0.5',
    'en-CA,en;q=0.9,fr;q=0.8',
    'en;q=0.2, fr;q=0.7',
    'de, fr;q=0.1',
    'de',
    'fr;q=0, en;q=0.1',
    'FR',
  ])('it takes %s for the language that the API takes it for', (header) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header };
    expect(locationOf('/', headers)).toBe(`/${acceptLanguage(header)}/`);
  });

  test('what is no page, at an address without a language, is said in that of the person', () => {
    expect(asked('/xyz.html', { 'accept-language': 'fr-CA' })).toMatchObject({ uri: '/fr/404.html' });
    expect(asked('/en/xyz.html', { 'accept-language': 'fr-CA' })).toMatchObject({ uri: '/en/404.html' });
  });

  test('what it leads elsewhere is not kept: another person reads another language', () => {
    expect(asked('/')).toMatchObject({
      statusCode: 302,
      headers: { vary: { value: 'accept-language' }, 'cache-control': { value: 'no-store' } },
    });
  });

  test('afterwards, what is no page is 404, and everything else as it was', () => {
    expect(statusAfter('/en/no-such-page/')).toBe(404);
    expect(statusAfter('/none.html')).toBe(404);
    // An emulator hands over the address that the function made before the files.
    expect(statusAfter('/fr/404.html')).toBe(404);
    expect(statusAfter('/fr/index.html')).toBe(200);
    expect(statusAfter('/robots.txt')).toBe(200);
    expect(statusAfter('/en/')).toBe(200);
    expect(statusAfter('/assets/site-1a2b.js')).toBe(200);
    expect(statusAfter('/en/no-such-page/', 304)).toBe(304);
  });

  test('a list of pages that CloudFront would not take is refused with the figures', () => {
    const pages = Array.from({ length: 600 }, (_, index) => `a-page-with-a-long-name-${index}/`);
    expect(() => siteFunctionCode(pages, [])).toThrow(/600 pages; CloudFront takes 10240/);
    expect(() => siteFunctionCode(pages.slice(0, 150), [])).not.toThrow();
  });
});
