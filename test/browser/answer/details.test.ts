import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Question } from '../../../site/answer/question.ts';
import { axeFindings, inChromium, openPage, startChromium } from '../chromium.ts';
import { serveAnswerPage } from './page/build-page.ts';

const [example = ''] = readFileSync('docs/examples/candidate.jsonl', 'utf8').split('\n');
const { id: _, ...candidate } = JSON.parse(example);
const IN_POOL: Question = { candidate, asOf: '2026-03-01' };
/** The same person without a test: in no programme, with routes and warnings. */
const IN_NONE: Question = {
  candidate: {
    profile: {
      ...candidate.profile,
      languageTests: [{ ...candidate.profile.languageTests[0], takenOn: '2023-09-06' }],
    },
  },
  asOf: '2026-11-10',
};
const SCREENS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

inChromium('the details of an answer', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveAnswerPage>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveAnswerPage()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  async function show(language: OfficialLanguage, question: Question, options = {}) {
    const opened = await openPage(browser, options);
    await opened.page.goto(`${site.address}/${language}/`);
    await opened.page.evaluate((asked) => window.ronde.show(asked), question);
    await opened.page.waitForSelector('#answer-papers');
    return opened;
  }

  test.each([
    ['en', IN_POOL, SCREENS[0]],
    ['fr', IN_POOL, SCREENS[1]],
    ['en', IN_NONE, SCREENS[1]],
    ['fr', IN_NONE, SCREENS[0]],
  ] as const)(
    'axe finds nothing in them, all open, and nothing is wider than the screen (%s)',
    async (language, question, { colorScheme, width }) => {
      const { page, context, faults } = await show(language, question, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('have the same structure in both languages', async () => {
    const structures = await Promise.all(
      (['en', 'fr'] as const).map(async (language) => {
        const { page, context } = await show(language, IN_NONE);
        const tags = await page.evaluate(() =>
          [...document.querySelectorAll('main *')].map(({ tagName }) => tagName),
        );
        await context.close();
        return tags;
      }),
    );
    expect(structures[1]).toEqual(structures[0]);
  });

  test('a figure opens its rule, fact, row and source by keyboard, and its fact leads to the field', async () => {
    const { page, context } = await show('en', IN_POOL);
    const core = page.locator('summary', { hasText: 'Section A' });
    await core.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const age = page
      .locator('details.points', { has: page.locator('> summary', { hasText: /^Age/ }) })
      .first();
    await age.locator('> summary').focus();
    await page.keyboard.press('Enter');
    const text = await age.innerText();
    expect(text).toContain('crs/2025-03-25/core/age');
    expect(text).toContain('29 years old');
    expect(text).toMatch(/from\u00a020 · to\u00a029 · points\u00a0110/);
    expect(text).toContain('IRCC, Comprehensive Ranking System criteria');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Date of birth');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-profile-dateOfBirth');
    expect(new URL(page.url()).hash).toBe('');
    await context.close();
  });

  test('say the points of every section, all programmes, all lanes and the coming days', async () => {
    const { page, context } = await show('en', IN_POOL);
    const { answer } = await page.evaluate(async (asked) => {
      const answered = (await window.ronde.full()).fullAnswerTo(asked, 'en');
      if (!answered.ok) throw new Error('at fault');
      return answered;
    }, IN_POOL);
    const panel = page.locator('.score-panel');
    expect(await panel.locator('.score-total').innerText()).toBe('487 points');
    // The parts of each section, as POST /score gives them: 5, 3 unless there is no spouse, 3, and 5.
    expect(await panel.locator('.score-sections > div').count()).toBe(4 + 5 + 0 + 3 + 5);
    expect(await panel.locator('.score-lanes li').allInnerTexts()).toHaveLength(answer.lanes.length);
    expect(await page.locator('#answer-time ~ ol > li').count()).toBe(answer.comingChanges.length);
    expect(await page.locator('#answer-time ~ ol time').allInnerTexts()).toContain('May 14, 2026');
    expect(await page.locator('#answer-raise ~ ol > li').count()).toBe(answer.advice.improvements.length);
    expect(await page.locator('#answer-papers ~ ul > li').count()).toBe(answer.advice.papers.length);
    expect(await page.locator('#answer-lanes ~ ul > li').count()).toBe(
      5 + answer.explanation.categories.length,
    );
    expect(
      await page.evaluate(
        (asked) => window.ronde.scoreInWords(window.ronde.scoreTo(asked, 'en'), 'en'),
        IN_POOL,
      ),
    ).toBe('487 points on March 1, 2026, in 3 lanes.');
    await context.close();
  });

  test('a candidate in no programme reads what is missing for each, and the ways into them; warnings come first', async () => {
    const { page, context } = await show('en', IN_NONE);
    expect(await page.locator('.answer-details h2').first().innerText()).toBe('Things to know first');
    expect(await page.locator('#answer-warnings ~ .warning').count()).toBeGreaterThan(0);
    await page.locator('.score-warnings a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-warnings');
    expect(await page.locator('#answer-raise ~ ul > li').count()).toBe(4);
    await context.close();
  });

  test('follow an answer after a pause, and ask the network for nothing', async () => {
    const { page, context, faults } = await show('en', IN_POOL);
    await page.evaluate(() => Promise.all([window.ronde.loadTitles(), navigator.serviceWorker.ready]));
    const before = site.requests.length;
    for (const dateOfBirth of ['1990-05-14', '1985-05-14', '1981-05-14']) {
      const question = { ...IN_POOL, candidate: { profile: { ...candidate.profile, dateOfBirth } } };
      await page.evaluate((asked) => window.ronde.ask(asked), question);
    }
    await page.waitForSelector('.answer-details[aria-busy="true"]');
    await page.waitForSelector('.answer-details[aria-busy="false"]');
    await openAll(page);
    expect(await page.locator('.answer-details').innerText()).toContain('born on 1981-05-14');
    expect(site.requests.slice(before)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('on paper everything is open, with day, rules, facts and sources, and without controls', async () => {
    const { page, context } = await show('fr', IN_POOL);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = page.locator('.answer-details');
    expect(await printed.locator('details:not([open])').count()).toBe(0);
    const text = await printed.innerText();
    for (const words of [
      '1er mars 2026',
      '25 mars 2025',
      'Date de naissance',
      '14 mai 1996',
      'Sources',
      'core/age',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Tremblay');
    expect(text).not.toContain('a@example.org');
    expect(await printed.locator('button').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printed.locator('details[open]').count()).toBe(0);
    await context.close();
  });
});
