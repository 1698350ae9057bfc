import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, inChromium, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { openForm, typeDay } from './the-form.ts';

inChromium('errors and entries of the form', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('an error stands at its field once the field is left, tied to it, and goes when it is mended', async () => {
    const { page, context, words } = await openForm(browser, site);
    const size = page.getByLabel(words.questions.familySize?.[0] ?? '');
    await size.fill('31');
    expect(await page.locator('.field-error').count()).toBe(0);
    await size.blur();
    expect(await page.locator('.field-error').allInnerTexts()).toEqual(['Must be from 1 to 30.']);
    expect(await size.getAttribute('aria-invalid')).toBe('true');
    expect(await size.getAttribute('aria-describedby')).toContain(
      await page.locator('.field-error').getAttribute('id'),
    );
    await size.fill('30');
    expect(await page.locator('.field-error').count()).toBe(0);
    await context.close();
  });

  // Asked of the page as it is served: Chromium under control draws no noscript element with scripts disabled.
  test.each([
    ['en', 'Without scripts this form does nothing'],
    ['fr', 'Sans scripts, ce formulaire ne fait rien'],
  ])('without scripts the page says that the form does nothing (%s)', async (language, words) => {
    const page = await (await fetch(`${site.address}/${language}/`)).text();
    expect(/<noscript>(.*?)<\/noscript>/.exec(page)?.[1]).toContain(words);
  });

  test('a day that is typed whole into its first input fills all three', async () => {
    const { page, context } = await openForm(browser, site);
    const day = (part = '') => page.locator(`[id="f-profile-dateOfBirth${part}"]`);
    const shown = async () =>
      [await day().inputValue(), await day('-month').inputValue(), await day('-year').inputValue()].join('.');
    await day().pressSequentially('1993-11-02');
    expect(await shown()).toBe('02.11.1993');
    await day().fill('');
    await day().pressSequentially('1994-6-1');
    expect(await day().inputValue()).toBe('1994-6-1');
    await day().blur();
    expect(await shown()).toBe('1.6.1994');
    await context.close();
  });

  test('the check lists every error with a link to its field, and takes the focus', async () => {
    const { page, context, words } = await openForm(browser, site, { language: 'fr' });
    await page.getByRole('button', { name: words.lists.languageTests.add }).click();
    await page.keyboard.type('IELTS');
    await page.getByLabel('Expression orale').fill('9,25');
    await page.getByRole('button', { name: words.check.button }).click();
    const summary = page.locator('.error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    const links = await summary.getByRole('link').allInnerTexts();
    expect(links).toHaveLength(6);
    expect(links[0]).toContain(words.questions.dateOfBirth?.[0]);
    expect(links.at(-1)).toContain('Doit être de 0 à 9.');
    await summary.getByRole('link').last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(
      /^f-profile-languageTests-\w+-speaking$/,
    );
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9');
    expect(await summary.getByRole('link').count()).toBe(5);
    await context.close();
  });

  test('entries are added and removed with the focus in sight, and a removal is taken back', async () => {
    const { page, context, words } = await openForm(browser, site);
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    await page.getByRole('button', { name: words.lists.education.add }).click();
    const first = await focused();
    expect(first).toMatch(/^f-profile-education-\w+-level$/);
    await page.keyboard.type('Doctor');
    await page.getByRole('button', { name: words.lists.education.addAnother }).click();
    await page.keyboard.type('Second');
    await page.getByRole('button', { name: 'Remove Credential 1' }).click();
    expect(await focused()).toBe('Undo Credential 1');
    expect(await page.getByRole('group', { name: /^Credential/ }).count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(first);
    expect(
      await page
        .getByLabel(words.questions['education.level']?.[0] ?? '')
        .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value)),
    ).toEqual(['doctoral', 'secondary']);
    await context.close();
  });

  test('an occupation is found by code or words, announced, and taken by keyboard', async () => {
    const { page, context, words } = await openForm(browser, site);
    await page.getByRole('button', { name: words.lists.work.add, exact: true }).click();
    const box = page.getByRole('combobox', { name: words.questions['work.noc']?.[0] ?? '' });
    await page.keyboard.type('engineers softw', { delay: 0 });
    expect(await box.inputValue()).toBe('engineers softw');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.getByText(words.found(2)).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('21231 Software engineers and designers');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await page.keyboard.type('72310');
    await page.keyboard.press('Tab');
    expect(await box.inputValue()).toBe('72310 Carpenters');
    await context.close();
  });

  test.each((['en', 'fr'] as const).flatMap((language) => [320, 1280].map((width) => ({ language, width }))))(
    'axe finds nothing with every kind of entry and error open: %o',
    async ({ language, width }) => {
      const { page, context, faults, words } = await openForm(browser, site, { language, width });
      await page.getByLabel(words.marital.married, { exact: true }).check();
      await page.locator('[id="f-profile-nominated"]').check();
      await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
      for (const add of await page.locator('.entries > .buttons > button').all()) await add.click();
      await page.locator('input[id$="-country"]').first().fill('Inde');
      await page.locator('input[id$="-assessed"]').first().check();
      await page.getByRole('button', { name: words.check.button }).click();
      await page.getByRole('button', { name: words.scenarios.copy }).click();
      await page.getByRole('button', { name: words.scenarios.compare }).click();
      await page.getByRole('button', { name: words.check.button }).click();
      await page.locator('input[id$="-noc"]').first().fill('eng');
      await page.locator('[role="option"]').first().waitFor();
      expect(await page.locator('.field-error').count()).toBeGreaterThan(30);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
