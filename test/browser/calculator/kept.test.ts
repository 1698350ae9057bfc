import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORAGE_KEY } from '../../../site/calculator/kept/kept-answers.ts';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import {
  DAY,
  importFacts,
  isLive,
  keptText,
  openForm,
  shownTotal,
  totalOf,
  typeDay,
  WORDS,
} from './the-form.ts';

const root = resolve(import.meta.dirname, '../../..');
const EXAMPLE = JSON.parse(
  readFileSync(resolve(root, 'docs/examples/candidate.jsonl'), 'utf8').split('\n')[0] ?? '',
);
const { en: words } = WORDS;

inChromium('answers that are kept, shared and compared', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('answers are there after a reload, in the other language too, and gone once they are forgotten', async () => {
    const { page, context } = await openForm(browser, site);
    await typeDay(page, 'f-profile-dateOfBirth', '1990-03-');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[id="f-profile-dateOfBirth-month"]').inputValue()).toBe('03');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL('**/fr/');
    await isLive(page);
    expect(await page.locator('[id="f-profile-dateOfBirth-month"]').inputValue()).toBe('03');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/');
    await isLive(page);
    await page.getByRole('button', { name: words.kept.forget }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await keptText(page)).not.toBeNull();
    await page.getByRole('button', { name: words.kept.forget }).click();
    await page.getByRole('button', { name: words.kept.yes }).click();
    await page.getByText(words.kept.done).waitFor();
    expect(await page.locator('[id="f-profile-dateOfBirth-month"]').inputValue()).toBe('');
    await page.waitForTimeout(600);
    expect(await keptText(page)).toBeNull();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[id="f-profile-dateOfBirth-month"]').inputValue()).toBe('');
    await context.close();
  });

  test('two tabs hold the same answers, and what one forgets the other forgets too', async () => {
    const { page, context } = await openForm(browser, site);
    const other = await context.newPage();
    await other.goto(`${site.address}/en/`, { waitUntil: 'networkidle' });
    await isLive(other);
    const year = (tab: typeof page) => tab.locator('[id="f-profile-dateOfBirth-year"]');
    const size = (tab: typeof page) => tab.getByLabel(words.questions.familySize?.[0] ?? '');
    await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
    await expect.poll(() => year(other).inputValue()).toBe('1990');
    await size(other).fill('3');
    await expect.poll(() => size(page).inputValue()).toBe('3');
    expect(await year(page).inputValue()).toBe('1990');
    // At the same time: neither has heard of the other.
    await Promise.all([
      page.getByRole('button', { name: words.scenarios.copy }).click(),
      other.getByRole('button', { name: words.scenarios.copy }).click(),
    ]);
    for (const tab of [page, other])
      await expect.poll(() => tab.locator('input[name="scenario"]').count()).toBe(3);
    await other.getByRole('button', { name: words.kept.forget }).click();
    await other.getByRole('button', { name: words.kept.yes }).click();
    await page.getByText(words.kept.elsewhere).waitFor();
    expect(await year(page).inputValue()).toBe('');
    await page.waitForTimeout(600);
    expect(await keptText(page)).toBeNull();
    expect(await other.getByText(words.kept.elsewhere).count()).toBe(0);
    await context.close();
  });

  test.each(['{', '7', '{"version":99}', '{"version":1,"open":5,"scenarios":[{"values":3,"lists":[1]}]}'])(
    'the page works with %s in the storage',
    async (text) => {
      const { page, context, faults } = await openPage(browser);
      await page.addInitScript(
        ([key = '', value = '']) => localStorage.setItem(key, value),
        [STORAGE_KEY, text],
      );
      await page.goto(`${site.address}/en/`, { waitUntil: 'networkidle' });
      await isLive(page);
      await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
      expect(await shownTotal(page)).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('a browser that keeps nothing is no hindrance, and the page says so', async () => {
    const { page, context, faults } = await openPage(browser);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto(`${site.address}/en/`, { waitUntil: 'networkidle' });
    await isLive(page);
    await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
    await page.getByText(words.kept.refused).waitFor();
    expect(await shownTotal(page)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a link holds the facts in its fragment, and opens as a scenario beside the answers that are there', async () => {
    const { page, context } = await openForm(browser, site);
    await importFacts(page, EXAMPLE);
    await typeDay(page, 'day', DAY);
    await page.getByRole('button', { name: words.share.makeLink }).click();
    const link = await page.getByLabel(words.share.linkField, { exact: true }).inputValue();
    expect(new URL(link).hash).toMatch(/^#facts=[\w-]+$/);
    expect(link.slice(0, link.indexOf('#'))).toBe(`${site.address}/en/`);
    await context.close();

    const other = await openForm(browser, site);
    await typeDay(other.page, 'f-profile-dateOfBirth', '1980-01-01');
    const sent = site.requests.length;
    await other.page.evaluate((href) => location.assign(href), link);
    await other.page.getByText(words.scenarios.linkOpened).waitFor();
    expect(site.requests.slice(sent).filter((request) => !request.includes('favicon'))).toEqual([]);
    expect(await shownTotal(other.page)).toBe(totalOf(EXAMPLE));
    expect(new URL(other.page.url()).hash).toBe('');
    await other.page.getByLabel(words.scenarios.number(1)).check();
    expect(await other.page.locator('[id="f-profile-dateOfBirth-year"]').inputValue()).toBe('1980');
    // The same link again opens the same scenario.
    await other.page.evaluate((href) => location.assign(href), link);
    await other.page.getByText(words.scenarios.linkKnown).waitFor();
    expect(await other.page.locator('input[name="scenario"]').count()).toBe(2);
    expect(await shownTotal(other.page)).toBe(totalOf(EXAMPLE));
    // Where no more scenarios fit, the facts stay in the address.
    await typeDay(other.page, 'day', '2026-03-11');
    const copy = other.page.getByRole('button', { name: words.scenarios.copy });
    while ((await copy.count()) > 0) await copy.click();
    await other.page.evaluate((href) => location.assign(href), link);
    await other.page.locator('form').getByText(words.scenarios.full).waitFor();
    expect(new URL(other.page.url()).hash).toBe(new URL(link).hash);
    await other.context.close();
  });

  test('a link that was cut off is said to be so, and changes nothing', async () => {
    const { page, context, faults } = await openForm(browser, site, { path: '#facts=abc' });
    await page.getByText(words.scenarios.linkBroken).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the downloaded file is read by the command line as it stands, and gives the score of the page', async () => {
    const { page, context } = await openForm(browser, site);
    await importFacts(page, EXAMPLE);
    await typeDay(page, 'day', DAY);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.share.download }).click(),
    ]);
    const input = readFileSync(await download.path(), 'utf8');
    expect(input.trimEnd().split('\n')).toHaveLength(1);
    const score = spawnSync('npm', ['run', '-s', 'score', '--', '--as-of', DAY], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
    expect(score.stderr).toBe('');
    expect(score.status).toBe(0);
    const { id, crs } = JSON.parse(score.stdout);
    expect(id).toBe(EXAMPLE.id);
    expect(crs.total).toBe(await shownTotal(page));
    expect(crs.total).toBe(totalOf(EXAMPLE));
    await context.close();
  });

  test('facts that cannot be opened are refused in words, with their places', async () => {
    const { page, context } = await openForm(browser, site);
    const read = async (text: string) => {
      await page.getByLabel(words.share.paste).fill(text);
      await page.getByRole('button', { name: words.share.read, exact: true }).click();
      return page.locator('.error-summary li').allInnerTexts();
    };
    expect(await read('')).toEqual([words.share.nothing]);
    expect(await read('{')).toEqual([words.share.notJson]);
    const { dateOfBirth: _, ...profile } = EXAMPLE.profile;
    expect(await read(JSON.stringify({ profile }))).toEqual([
      'When were you born? – This field is required. /profile/dateOfBirth',
    ]);
    const { test: _test, ...sitting } = EXAMPLE.profile.languageTests[0];
    expect(
      await read(JSON.stringify({ profile: { ...EXAMPLE.profile, languageTests: [sitting], nonsense: 1 } })),
    ).toEqual([
      'Test 1 – Which test? – This field is required. /profile/languageTests/0/test',
      'There is no such field. /profile/nonsense',
    ]);
    await context.close();
  });

  test('an explanation leads to its question by the words of the question, and to what is missing by its name', async () => {
    const { page, context } = await openForm(browser, site);
    await importFacts(page, { profile: { ...EXAMPLE.profile, languageTests: [] } });
    await typeDay(page, 'day', DAY);
    await page.waitForSelector('.answer-details[aria-busy="false"] #answer-papers');
    const places = await page
      .locator('.answer-details .pointers li')
      .evaluateAll((items) => items.map((item) => item.textContent ?? ''));
    expect(places).toContain(words.questions.dateOfBirth?.[0]);
    expect(places).toContain('Language tests');
    expect(
      places.filter((place) => ['Day', 'Yes', 'Single', ''].includes(place) || place.includes('/')),
    ).toEqual([]);
    await context.close();
  });

  test('scenarios are copied, named, compared, removed and taken back', async () => {
    const { page, context } = await openForm(browser, site);
    await importFacts(page, EXAMPLE);
    await typeDay(page, 'day', DAY);
    await page.getByRole('button', { name: words.scenarios.copy }).click();
    await page.getByLabel(words.scenarios.name).fill('Ten years later');
    await typeDay(page, 'day', '2036-03-10');
    await page.getByRole('button', { name: words.scenarios.compare }).click();
    const row = (name: string) =>
      page
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .allInnerTexts();
    const [now, later] = [totalOf(EXAMPLE), totalOf(EXAMPLE, '2036-03-10')];
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([EXAMPLE.id, 'Ten years later']);
    expect(await row(words.compare.day)).toEqual(['March 10, 2026', 'March 10, 2036']);
    expect((await row(words.compare.total)).map((text) => Number.parseInt(text, 10))).toEqual([now, later]);
    expect((await row(words.compare.difference))[0]).toContain(`+${now - later}`);
    await page.getByLabel(EXAMPLE.id, { exact: true }).check();
    expect(await shownTotal(page)).toBe(now);
    await page.getByRole('button', { name: words.scenarios.remove }).click();
    expect(await shownTotal(page)).toBe(later);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.undo);
    await page.keyboard.press('Enter');
    expect(await shownTotal(page)).toBe(now);
    await context.close();
  });
});
