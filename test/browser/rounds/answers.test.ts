import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { type ApiAnswers, serveSite } from '../serve-site.ts';
import { answerRounds, madeUpRound, madeUpRounds, plannedRound } from './made-up.ts';

const EXAMPLE = JSON.parse(
  readFileSync(new URL('../../../site/rounds/example/example-rounds.json', import.meta.url), 'utf8'),
);
const problem = {
  status: 503,
  type: 'application/problem+json',
  body: JSON.stringify({ title: 'Try again', detail: 'The service is busy.', status: 503 }),
};

inChromium('what pages do with the answers of the service', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  async function openSite(answers: ApiAnswers, path: string) {
    const site = await serveSite(answers);
    const opened = await openPage(browser);
    await opened.page.goto(site.address + path);
    return { ...opened, site, close: () => Promise.all([opened.context.close(), site.close()]) };
  }

  test('an empty history says so, and shows the demonstration’s rounds as an example', async () => {
    const { page, site, faults, close } = await openSite({ 'GET /rounds': answerRounds([]) }, '/en/rounds/');
    await page.locator('table.rounds').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('No round has been held here yet.');
    expect(text).toContain('Rounds of a made-up population.');
    expect(EXAMPLE.rounds.length).toBeGreaterThanOrEqual(15);
    expect(await page.locator('.chart .mark').count()).toBe(EXAMPLE.rounds.length);
    await page.locator('table.rounds a').first().click();
    await page.locator('#verify').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('made-up population');
    // The example's own list fits what the example has published: its proofs are real.
    await page.getByRole('button', { name: 'Use the list of this example' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await page.locator('.verdict h3').innerText()).toBe('Everything fits');
    expect(site.requests.some((request) => request.startsWith('GET /rounds/'))).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('the example is loaded only where there is no history', async () => {
    const { page, site, close } = await openSite(
      { 'GET /rounds': answerRounds(madeUpRounds(1)) },
      '/en/rounds/',
    );
    await page.locator('table.rounds').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).not.toContain('made-up');
    const fetchedByPage = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetchedByPage.some((name) => name.includes('rounds'))).toBe(true);
    expect(fetchedByPage.some((name) => name.includes('example'))).toBe(false);
    expect(site.requests).toContain('GET /rounds?limit=100');
    await close();
  });

  test('rounds that have not begun are no history', async () => {
    const rounds = [plannedRound('2029-03-07T15:00:00.000Z')];
    const { page, close } = await openSite({ 'GET /rounds': answerRounds(rounds) }, '/fr/rounds/');
    await page.locator('table.rounds').waitFor();
    expect(await page.locator('.notice').first().innerText()).toContain('7 mars 2029, prévue');
    await close();
  });

  test.each([
    ['/en/rounds/', 'GET /rounds', 'Try again: The service is busy.'],
    ['/en/calendar/', 'GET /calendar', 'Try again: The service is busy.'],
    ['/en/rounds/round/?id=x', 'GET /rounds/x', 'Try again: The service is busy.'],
  ])('%s says a problem in words and asks again', async (path, route, sentence) => {
    let isWell = false;
    const well = path.includes('id=') ? JSON.stringify(madeUpRound(0)) : '{"rounds":[]}';
    const { page, close } = await openSite({ [route]: () => (isWell ? { body: well } : problem) }, path);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(sentence);
    isWell = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page
      .getByText(/No round has been held|No round is planned|Round 1: General/)
      .first()
      .waitFor();
    await close();
  });

  test.each<[string, { status?: number; type?: string; body: string }, RegExp]>([
    ['a page instead of data', { type: 'text/html', body: '<!doctype html><p>hello' }, /ne peut pas lire/],
    ['data of another shape', { body: '{"rounds":[{"id":7}]}' }, /ne peut pas lire/],
    ['too many at once', { status: 429, body: '{"message":"Too Many Requests"}' }, /dans une minute/],
    ['no such thing', { status: 404, type: 'text/html', body: 'nothing' }, /rien à cette adresse/],
    ['a broken gateway', { status: 502, type: 'text/html', body: '<p>Bad gateway' }, /pour l’instant/],
  ])('it has a sentence for %s', async (_, answer, sentence) => {
    const { page, close } = await openSite({ 'GET /rounds': () => answer }, '/fr/rounds/');
    expect(await page.getByRole('alert').innerText()).toMatch(sentence);
    await close();
  });

  test('a page of the list that does not come is said, with those before it', async () => {
    const all = answerRounds(madeUpRounds(130));
    const answers: ApiAnswers = {
      'GET /rounds': (request) => (request.url?.includes('cursor') ? problem : all(request)),
    };
    const { page, close } = await openSite(answers, '/en/rounds/');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Only the newest 100 rounds are shown');
    expect(await page.locator('.chart .mark').count()).toBe(100);
    await close();
  });

  test('without the service the last answer is shown, as old data', async () => {
    const round = madeUpRound(1);
    const answers: ApiAnswers = {
      'GET /rounds': answerRounds([round]),
      'GET /calendar': () => ({ body: '{"rounds":[]}' }),
      [`GET /rounds/${round.id}`]: () => ({ body: JSON.stringify(round) }),
    };
    const { page, context, close } = await openSite(answers, '/en/rounds/');
    const pages = ['/en/calendar/', `/en/rounds/round/?id=${round.id}`, '/en/rounds/'];
    for (const path of pages) {
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
      expect(await page.getByText('Old data').count()).toBe(0);
    }
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle' });
    await context.setOffline(true);
    for (const path of pages) {
      await page.goto(new URL(path, page.url()).href);
      await page.getByText('Old data').waitFor();
      expect(await page.locator('.notice').first().innerText()).toContain('cannot be reached');
    }
    expect(await page.locator('table.rounds tbody tr').count()).toBe(1);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Old data').waitFor({ state: 'detached' });
    await close();
  });

  test('without the service and without an older answer it says so', async () => {
    const { page, context, close } = await openSite({}, '/en/rounds/');
    await page.route('**/rounds?*', (route) => route.abort());
    await page.evaluate(() => caches.delete('answers'));
    await page.reload();
    await page.getByText('The service cannot be reached.').waitFor();
    await context.setOffline(false);
    await close();
  });

  test.each(['/en/rounds/', '/fr/rounds/round/', '/en/calendar/'])(
    '%s is drawn in the browser as it was at build time, until there is an answer',
    async (path) => {
      const { page, site, close } = await openSite({}, '/404');
      await page.route(/\/(rounds|calendar)(\?.*)?$/, () => undefined);
      const built = await (await fetch(site.address + path)).text();
      await page.goto(site.address + path);
      const [before, after] = await page.evaluate(async (html) => {
        await new Promise((drawn) => setTimeout(drawn, 300));
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        // Without scripts a browser takes what stands in `noscript` for elements, with them for text.
        return [parsed, document].map((one) => {
          for (const element of one.querySelectorAll('noscript')) element.remove();
          return one.querySelector('main')?.innerHTML;
        });
      }, built);
      expect(before).toContain('<h1>');
      // An address that names no round says so once the browser knows it.
      if (path.includes('/round/')) expect(after).toContain('Quelle ronde');
      else expect(after).toBe(before);
      await close();
    },
  );

  test('a round that there is not, and an address that names none, lead back to the list', async () => {
    const { page, close } = await openSite({}, '/en/rounds/round/?id=none-20260101T000000Z');
    await page.getByText('No round has this id.').waitFor();
    await page.goto(new URL('/fr/rounds/round/', page.url()).href);
    await page.getByText('Choisissez-en une').waitFor();
    expect(await page.locator('main a').getAttribute('href')).toBe('/fr/rounds/');
    await close();
  });
});
