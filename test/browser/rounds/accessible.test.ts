import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportOf } from '../../domain/proofs/exported.ts';
import { axeFindings, inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { answerRounds, madeUpRound, madeUpRounds, plannedRound } from './made-up.ts';

const { round, rows } = exportOf(5);
const detail = { ...madeUpRound(4, { voided: 1 }), ...round };
const LIST = [
  plannedRound('2029-03-07T15:00:00.000Z', { state: 'cancelled' }),
  madeUpRound(40, { state: 'voided', voided: 3 }),
  ...madeUpRounds(40),
];
const CALENDAR = {
  paused: { since: '2026-10-20T12:00:00.000Z' },
  rounds: [
    { plan: 'pnp', lane: 'pnp', size: 500, scheduledAt: '2026-10-28T14:00:00.000Z', state: 'planned' },
    {
      plan: 'cec',
      lane: 'cec',
      minimumScore: 480,
      scheduledAt: '2026-11-28T16:00:00.000Z',
      state: 'cancelled',
    },
  ],
};

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Each page in a state with as much on it as there can be. */
const STATES: readonly [string, (page: Page) => Promise<void>][] = [
  [
    'rounds/',
    async (page) => {
      await page.locator('#own-score').fill('520');
      await page.locator('.own-line').first().waitFor({ state: 'attached' });
    },
  ],
  ['rounds/?q=nothing-at-all', (page) => page.locator('#own-score').fill('9999')],
  [
    `rounds/round/?id=${round.id}`,
    async (page) => {
      const changed = rows.map((row) => ({ ...row, score: row.score + 1 }));
      await page.locator('#verify-text').fill(changed.map((row) => JSON.stringify(row)).join('\n'));
      await page.locator('.buttons button').first().click();
      await page.locator('.verdict').waitFor();
    },
  ],
  [`rounds/round/?id=${round.id}&again`, (page) => page.locator('.buttons button').first().click()],
  ['rounds/round/?id=none', (page) => page.getByRole('alert').waitFor()],
  ['calendar/', (page) => page.locator('.coming').first().waitFor()],
];

inChromium('the pages of rounds are for everybody', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      startChromium(),
      serveSite({
        'GET /rounds': answerRounds(LIST, { since: '2029-01-01T00:00:00.000Z' }),
        'GET /calendar': () => ({ body: JSON.stringify(CALENDAR) }),
        [`GET /rounds/${round.id}`]: () => ({ body: JSON.stringify(detail) }),
      }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  /** Each language, scheme and width with each other one, in pairs. */
  const screens = [
    { language: 'en', colorScheme: 'light', width: 320 },
    { language: 'en', colorScheme: 'dark', width: 1280 },
    { language: 'fr', colorScheme: 'dark', width: 320 },
    { language: 'fr', colorScheme: 'light', width: 1280 },
  ] as const;

  test.each(screens)(
    'axe finds nothing in $language, $colorScheme, at $width px',
    async ({ language, colorScheme, width }) => {
      const { page, context } = await openPage(browser, {
        colorScheme,
        viewport: { width, height: 900 },
        timezoneId: 'Europe/Paris',
      });
      for (const [path, prepare] of STATES) {
        await page.goto(`${site.address}/${language}/${path}`, { waitUntil: 'networkidle' });
        await prepare(page);
        await openAll(page);
        expect(await axeFindings(page), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, path).toBeLessThanOrEqual(width);
      }
      await context.close();
    },
  );

  test.each(STATES.map(([path]) => path))('%s has the same structure in both languages', async (path) => {
    const { page, context } = await openPage(browser, { timezoneId: 'Europe/Paris' });
    const prepare = STATES.find(([one]) => one === path)?.[1];
    const structureIn = async (language: string): Promise<string[]> => {
      await page.goto(`${site.address}/${language}/${path}`, { waitUntil: 'networkidle' });
      await prepare?.(page);
      return page.evaluate(() =>
        [...document.querySelectorAll('main *:not(svg *)')].map(({ tagName }) => tagName),
      );
    };
    expect(await structureIn('fr')).toEqual(await structureIn('en'));
    await context.close();
  });

  test('filter, score and table are reached and used by keyboard, in order', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${site.address}/en/rounds/`, { waitUntil: 'networkidle' });
    await page.locator('#filter-lane').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/\?lane=general$/);
    const reached: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          return element?.id || element?.getAttribute('aria-label') || element?.textContent || '';
        }),
      );
    }
    expect(reached.slice(0, 6)).toEqual([
      'filter-state',
      'filter-text',
      'Show all rounds',
      'The figures of the chart as a table',
      'own-score',
      'Rounds, newest first',
    ]);
    // Then the newest general round: the void one is the 41st, of five lanes in turn the first.
    expect(reached[6]).toBe('October 9, 2024');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/rounds\/round\/\?id=general-20241009T140000Z$/);
    await context.close();
  });
});
