import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { answerRounds, madeUpRound, madeUpRounds, plannedRound } from './made-up.ts';

/** 230 held rounds, the newest of them void, and two that have not begun. */
const ROUNDS = [
  // The evening of 2 March in Toronto, the night of 3 March in UTC.
  plannedRound('2029-03-03T02:30:00.000Z'),
  plannedRound('2029-02-28T15:00:00.000Z', { state: 'cancelled', cancelledAt: '2029-02-20T15:00:00.000Z' }),
  madeUpRound(229, { state: 'voided', voidOrderedAt: '2028-06-01T00:00:00.000Z', voided: 12 }),
  ...madeUpRounds(229),
];

/** The cells of a row of the list. */
const cells = async (page: Page, row: number): Promise<string[]> =>
  page.locator('table.rounds tbody tr').nth(row).locator('th, td').allInnerTexts();

inChromium('the list of rounds', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      startChromium(),
      serveSite({ 'GET /rounds': answerRounds(ROUNDS, { since: '2028-07-01T14:00:00.000Z' }) }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });
  beforeEach(() => {
    site.requests.length = 0;
  });

  async function openList(path: string) {
    const opened = await openPage(browser, { timezoneId: 'Asia/Tokyo' });
    await opened.page.goto(site.address + path);
    await opened.page.locator('table.rounds').waitFor();
    return opened;
  }

  const listed = (page: Page, count: RegExp) => page.getByRole('status').filter({ hasText: count }).waitFor();

  test('it reads every page of the list, and says each round with what decided it', async () => {
    const { page, context, faults } = await openList('/en/rounds/');
    await listed(page, /^25 of 232 rounds/);
    expect(site.requests.filter((request) => request.startsWith('GET /rounds'))).toEqual([
      'GET /rounds?limit=100',
      'GET /rounds?limit=100&cursor=100',
      'GET /rounds?limit=100&cursor=200',
    ]);
    // Round 229 is 228 weeks after Wednesday, 3 January 2024; its tie-break is 233 hours before it.
    expect(await cells(page, 3)).toEqual([
      '229',
      'May 17, 2028',
      'Canadian Experience Class',
      '2,218',
      '524',
      '2028-05-07 21:00:00 UTC',
      'Completed',
    ]);
    expect((await cells(page, 0)).slice(0, 4)).toEqual([
      '–',
      'March 2, 2029',
      'Canadian Experience Class',
      'up to 2,000',
    ]);
    expect((await cells(page, 1)).at(-1)).toBe('Cancelled');
    expect((await cells(page, 2)).at(-1)).toBe('Void');
    expect(await page.locator('.notice').innerText()).toContain('paused since July 1, 2028, 10:00 a.m. EDT');
    expect(await page.locator('table.rounds a').first().getAttribute('href')).toBe(
      '/en/rounds/round/?id=cec-20290303T023000Z',
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  test('more of it come by a button, until all are shown', async () => {
    const { page, context } = await openList('/en/rounds/');
    await listed(page, /^25 of 232/);
    for (const shown of [50, 75, 100, 125, 150, 175, 200, 225, 232]) {
      await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await listed(page, new RegExp(`^${shown} of 232`));
    }
    expect(await page.getByRole('button', { name: /^Show \d+ more$/ }).count()).toBe(0);
    expect(await page.locator('table.rounds tbody tr').count()).toBe(232);
    await context.close();
  });

  test('a filter stands in the address, Back undoes it, and a link keeps it in the other language', async () => {
    const { page, context } = await openList('/en/rounds/');
    await listed(page, /^25 of 232/);
    // Of 230 rounds in five lanes in turn each has 46.
    await page.getByLabel('Lane', { exact: true }).selectOption({ label: 'French-language proficiency' });
    await listed(page, /^46 of 232 rounds fit the filter; 25 are shown\.$/);
    await page.getByLabel('Text', { exact: true }).pressSequentially('2027');
    await listed(page, /^11 of 232 rounds fit the filter\.$/);
    expect(new URL(page.url()).search).toBe('?lane=french&q=2027');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.getByLabel('Volet', { exact: true }).waitFor();
    await listed(page, /^11 rondes sur 232 correspondent au filtre\.$/);
    expect(await page.getByLabel('Volet', { exact: true }).inputValue()).toBe('french');
    expect(await page.getByLabel('Texte', { exact: true }).inputValue()).toBe('2027');
    await page.goBack();
    await listed(page, /^11 of 232 rounds fit the filter\.$/);
    await page.goBack();
    await listed(page, /^46 of 232 rounds fit the filter; 25 are shown\.$/);
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('');
    await page.goBack();
    await listed(page, /^25 of 232/);
    expect(await page.getByLabel('Lane', { exact: true }).inputValue()).toBe('');
    await context.close();
  });

  test.each([
    ['/en/rounds/?state=cancelled', 1],
    ['/en/rounds/?state=voided', 1],
    ['/en/rounds/?q=2029-03-02', 1],
    ['/en/rounds/?q=march%202029%20EXPERIENCE', 1],
    ['/fr/rounds/?q=FRANCAIS%20mai%202027', 1],
  ])('%s shows %i', async (path, count) => {
    const { page, context } = await openPage(browser);
    await page.goto(site.address + path);
    await page.waitForFunction(
      (rows) => document.querySelectorAll('table.rounds tbody tr').length === rows,
      count,
    );
    await context.close();
  });

  test('a filter that nothing fits says so, and all rounds are a button away', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${site.address}/en/rounds/?q=nothing-like-this`);
    await page.getByText('No round fits.').waitFor();
    await page.getByRole('button', { name: 'Show all rounds' }).click();
    await listed(page, /^25 of 232/);
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });
});
