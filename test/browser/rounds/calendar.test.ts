import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';

/** Canada leaves summer time on 1 November 2026, Europe on 25 October, Japan has none: 10:00 in Toronto each time. */
const CALENDAR = {
  rounds: [
    {
      plan: 'general',
      lane: 'general',
      size: 2000,
      scheduledAt: '2026-11-04T15:00:00.000Z',
      state: 'expected',
    },
    { plan: 'pnp', lane: 'pnp', size: 500, scheduledAt: '2026-10-28T14:00:00.000Z', state: 'planned' },
    {
      plan: 'cec',
      lane: 'cec',
      minimumScore: 480,
      scheduledAt: '2026-10-28T16:00:00.000Z',
      state: 'cancelled',
    },
    // The evening of 4 November in Toronto, the night after it in UTC.
    {
      plan: 'french',
      lane: 'french',
      size: 1000,
      minimumScore: 300,
      scheduledAt: '2026-11-05T03:00:00.000Z',
      state: 'paused',
    },
  ],
};

inChromium('the calendar of coming rounds', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  async function openCalendar(path: string, timezoneId: string, answer: object = CALENDAR) {
    const site = await serveSite({ 'GET /calendar': () => ({ body: JSON.stringify(answer) }) });
    const opened = await openPage(browser, { timezoneId });
    await opened.page.goto(site.address + path);
    await opened.page.locator('.coming, .notice').first().waitFor();
    return { ...opened, site, close: () => Promise.all([opened.context.close(), site.close()]) };
  }

  test('days are those in Toronto, and 10:00 stays 10:00 across the change of clocks', async () => {
    const { page, faults, close } = await openCalendar('/en/calendar/', 'Europe/Paris');
    expect(await page.locator('.coming-day h2').allInnerTexts()).toEqual([
      'Wednesday, October 28, 2026',
      'Wednesday, November 4, 2026',
    ]);
    const times = (await page.locator('.coming time').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' '),
    );
    // Paris is five hours ahead in that one week, six otherwise.
    expect(times).toEqual([
      '10:00 a.m. EDT in Toronto 3:00 p.m. GMT+1 your time',
      '12:00 p.m. EDT in Toronto 5:00 p.m. GMT+1 your time',
      '10:00 a.m. EST in Toronto 4:00 p.m. GMT+1 your time',
      '10:00 p.m. EST in Toronto Thursday, November 5, 2026, 4:00 a.m. GMT+1 your time',
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a zone without summer time sees the change, and the day where it is another', async () => {
    const { page, close } = await openCalendar('/fr/calendar/', 'Asia/Tokyo');
    const times = (await page.locator('.coming time').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' '),
    );
    expect(times[0]).toMatch(/^10 h 00 HAE à Toronto 23 h 00 .* à votre heure$/);
    expect(times[2]).toMatch(/^10 h 00 HNE à Toronto jeudi 5 novembre 2026, 00 h 00 .* à votre heure$/);
    await close();
  });

  test('a reader on the authority’s clock sees one time', async () => {
    const { page, close } = await openCalendar('/en/calendar/', 'America/Toronto');
    expect(await page.locator('main').innerText()).toContain('Your own time is the same.');
    expect(await page.locator('.coming time').first().innerText()).toBe('10:00 a.m. EDT in Toronto');
    await close();
  });

  test('sizes, holds and cancellations are said; a round that is known leads to its page', async () => {
    const { page, close } = await openCalendar('/en/calendar/', 'America/Toronto');
    const texts = await page.locator('.coming').allInnerTexts();
    expect(texts[0]).toContain('At most 500 invitations. Planned.');
    expect(texts[1]).toContain(
      'All candidates with a score of at least 480. Cancelled: this round is not held.',
    );
    expect(texts[2]).toContain('At most 2,000 invitations. Foreseen by the plan of rounds.');
    expect(texts[3]).toContain('At most 1,000 invitations, for a score of at least 300. On hold');
    const links = await page
      .locator('.coming a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      '/en/rounds/round/?id=pnp-20261028T140000Z',
      '/en/rounds/round/?id=cec-20261028T160000Z',
      '/en/rounds/round/?id=french-20261105T030000Z',
    ]);
    await close();
  });

  test('a pause of all rounds is said before them', async () => {
    const paused = { ...CALENDAR, paused: { since: '2026-10-20T12:00:00.000Z' } };
    const { page, close } = await openCalendar('/fr/calendar/', 'America/Toronto', paused);
    expect((await page.locator('.notice').innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'suspendues depuis le 20 octobre 2026, 08 h 00 HAE',
    );
    await close();
  });

  test.each(['en', 'fr'])(
    'an empty calendar says so, and the subscriptions are there (%s)',
    async (language) => {
      const { page, close } = await openCalendar(`/${language}/calendar/`, 'America/Toronto', { rounds: [] });
      expect(await page.locator('.notice').innerText()).toMatch(
        /No round is planned\.|Aucune ronde n’est prévue\./,
      );
      const links = await page
        .locator('.summary-list a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual([
        `/calendar.ics?language=${language}`,
        `/rounds.atom?language=${language}`,
        `/rounds.json?language=${language}`,
        '/rounds.csv',
      ]);
      await close();
    },
  );
});
