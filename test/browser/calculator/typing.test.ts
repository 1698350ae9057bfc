import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { DAY, openForm, shownTotal, totalOf, typeDay } from './the-form.ts';

/** A married physiotherapist with a degree from India, two tests, two jobs, and a spouse with a test. */
const PERSON = {
  profile: {
    email: 'someone@example.org',
    preferredLanguage: 'en',
    familyName: 'Someone',
    dateOfBirth: '1993-11-02',
    maritalStatus: 'married',
    familySize: 3,
    siblingInCanada: true,
    intendedProvince: 'MB',
    settlementFunds: 31500.5,
    education: [
      {
        level: 'master',
        country: 'IN',
        awardedOn: '2017-06-30',
        assessment: { organisation: 'WES', reference: '1', issuedOn: '2024-02-05' },
      },
    ],
    languageTests: [
      {
        test: 'ielts-general-training',
        takenOn: '2025-09-06',
        listening: 8.5,
        reading: 7.5,
        writing: 7,
        speaking: 7,
      },
    ],
    work: [
      { noc: '31202', country: 'IN', from: '2018-01-08', to: '2021-12-31', hoursPerWeek: 40 },
      { noc: '31202', country: 'CA', from: '2023-05-01', to: null, hoursPerWeek: 37.5 },
    ],
    spouse: {
      accompanying: true,
      canadianOrPermanentResident: false,
      languageTests: [
        { test: 'celpip-general', takenOn: '2025-10-01', listening: 7, reading: 7, writing: 6, speaking: 7 },
      ],
    },
  },
};

/** Nothing but a birth. */
const NOBODY_ELSE = {
  profile: {
    email: 'someone@example.org',
    preferredLanguage: 'en',
    familyName: 'Someone',
    dateOfBirth: '1990-03-04',
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince: 'any',
    settlementFunds: 0,
    education: [],
    languageTests: [],
    work: [],
  },
};

/** Moves on by the tabulator until an element has the focus. */
async function tabTo(page: Page, isThere: (focused: { id: string; text: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => ({
      id: document.activeElement?.id ?? '',
      text: document.activeElement?.textContent ?? '',
    }));
    if (isThere(focused)) return;
  }
  throw new Error('the tabulator does not lead there');
}

inChromium('typing into the form', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('a person fills the whole form by keyboard, nothing is sent, and the score is that of the rules', async () => {
    const { page, context, faults, words } = await openForm(browser, site);
    // The service worker has then kept every file.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const sent = site.requests.length;
    const toField = (end: string) => tabTo(page, ({ id }) => id.endsWith(end));
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const type = (text: string) => page.keyboard.type(text);
    const typeDayHere = async (date: string, month: string, year: string) => {
      await type(date);
      await press('Tab');
      await type(month);
      await press('Tab');
      await type(year);
    };
    const choose = async (text: string) => {
      await type(text);
      await press('ArrowDown', 'Enter');
    };
    const pressButton = async (name: string) => {
      await tabTo(page, ({ text }) => text === name);
      await press('Enter');
    };

    await toField('dateOfBirth');
    await typeDayHere('2', '11', '1993');
    await press('Tab', 'ArrowDown'); // Married
    await toField('familySize');
    await type('3');
    await press('Tab', 'ArrowUp'); // From no to yes
    await press('Tab');
    await type('Manitoba');
    await press('Tab');
    await type('31,500.50');

    await tabTo(page, ({ text }) => text === words.lists.languageTests.add); // The spouse's
    await press('Enter');
    await type('CELPIP');
    await press('Tab');
    await typeDayHere('1', '10', '2025');
    for (const result of ['7', '7', '6', '7']) {
      await press('Tab');
      await type(result);
    }

    await tabTo(page, ({ text }) => text === words.lists.work.add); // The spouse's stays empty
    await pressButton(words.lists.education.add);
    await type('Master');
    await press('Tab');
    await choose('india');
    await press('Tab');
    await typeDayHere('30', '6', '2017');
    await press('Tab', 'Tab', 'Space'); // Assessed
    await press('Tab');
    await type('WES');
    await press('Tab');
    await typeDayHere('5', '2', '2024');

    await pressButton(words.lists.languageTests.add);
    await type('IELTS');
    await press('Tab');
    await typeDayHere('6', '9', '2025');
    for (const result of ['8.5', '7.5', '7', '7.0']) {
      await press('Tab');
      await type(result);
    }

    await pressButton(words.lists.work.add);
    await choose('physio');
    await press('Tab');
    await choose('india');
    await press('Tab');
    await typeDayHere('8', '1', '2018');
    await press('Tab');
    await typeDayHere('31', '12', '2021');
    await toField('hoursPerWeek');
    await press('Control+A');
    await type('40');
    await pressButton(words.lists.work.addAnother);
    await type('31202');
    await press('Tab');
    await choose('canada');
    await press('Tab');
    await typeDayHere('1', '5', '2023');
    await toField('-to-now');
    await press('Space', 'Tab');
    await press('Control+A');
    await type('37.5');

    await toField('day');
    await typeDayHere('10', '3', '2026');
    await pressButton(words.check.button);
    expect(await page.locator('.error-summary').allInnerTexts()).toEqual([]);
    await page.getByText(words.check.fine).waitFor();
    expect(await shownTotal(page)).toBe(totalOf(PERSON));
    await page
      .locator('[data-said-score]', { hasText: words.changed(totalOf(PERSON)) })
      .waitFor({ state: 'attached' });
    expect(site.requests.slice(sent).filter((request) => !request.includes('favicon'))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a half typed answer never takes the score away, and what is left out is named', async () => {
    const { page, context, words } = await openForm(browser, site);
    await typeDay(page, 'day', DAY);
    await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
    const alone = await shownTotal(page);
    expect(alone).toBe(totalOf(NOBODY_ELSE));
    await page.locator('[id="f-profile-dateOfBirth-year"]').fill('199');
    expect(await shownTotal(page)).toBe(alone);
    await page.getByText(words.birthKept).waitFor();
    await page.locator('[id="f-profile-dateOfBirth-year"]').fill('1990');
    await page.getByRole('button', { name: words.lists.work.add, exact: true }).click();
    await page.keyboard.type('212');
    expect(await shownTotal(page)).toBe(alone);
    await page.getByRole('link', { name: 'Job 1' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^f-profile-work-\w+-noc$/);
    await context.close();
  });

  test('the score is said once after a pause, not at each key', async () => {
    const { page, context } = await openForm(browser, site);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const line = document.querySelector('[data-said-score]');
      if (line)
        new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await typeDay(page, 'f-profile-dateOfBirth', '1990-03-04');
    await page.locator('[id="f-profile-dateOfBirth-year"]').fill('1970');
    await page.locator('[id="f-profile-dateOfBirth-year"]').fill('1995');
    await page.waitForTimeout(2_500);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(new Set(said.filter((text) => text !== '')).size).toBe(1);
    await context.close();
  });
});
