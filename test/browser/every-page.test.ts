import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGES } from '../../site/pages.ts';
import { axeFindings, inChromium, openPage, startChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

const LANGUAGES = ['en', 'fr'] as const;
/** The narrowest and the widest screen that the pages are made for. */
const SCREENS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;
/** A service that knows of nothing yet: what pages ask for is there, and empty. */
const EMPTY = {
  'GET /rounds': () => ({ body: '{"rounds":[]}' }),
  'GET /calendar': () => ({ body: '{"rounds":[]}' }),
};
const addresses = PAGES.flatMap(({ path }) => LANGUAGES.map((language) => `/${language}/${path}`));

inChromium('every page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(EMPTY)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test.each(addresses)(
    '%s opens without a fault, axe finds nothing, and nothing is wider than the screen',
    async (address) => {
      for (const { colorScheme, width } of SCREENS) {
        const { page, context, faults } = await openPage(browser, {
          colorScheme,
          viewport: { width, height: 900 },
        });
        await page.goto(site.address + address, { waitUntil: 'networkidle' });
        expect(await axeFindings(page), `${colorScheme}, ${width} px`).toEqual([]);
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content).toBeLessThanOrEqual(width);
        expect(faults).toEqual([]);
        await context.close();
      }
    },
  );

  test.each(PAGES.map(({ path }) => path))('/%s has the same structure in both languages', async (path) => {
    const { page, context } = await openPage(browser);
    const structureIn = async (language: string): Promise<string[]> => {
      await page.goto(`${site.address}/${language}/${path}`, { waitUntil: 'networkidle' });
      return page.evaluate(() => [...document.querySelectorAll('main *')].map(({ tagName }) => tagName));
    };
    expect(await structureIn('fr')).toEqual(await structureIn('en'));
    await context.close();
  });

  test.each([
    ['en', 'Page not found', 'Rounds'],
    ['fr', 'Page introuvable', 'Rondes'],
  ])('an address that there is not says so, with its menu (%s)', async (language, heading, item) => {
    const { page, context } = await openPage(browser);
    const response = await page.goto(`${site.address}/${language}/none/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('main h1').innerText()).toBe(heading);
    expect(await page.locator('nav').innerText()).toContain(item);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });
});
