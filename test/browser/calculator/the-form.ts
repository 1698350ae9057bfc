import type { Browser, Page } from 'playwright-core';
import type { Candidate } from '#domain/profile/profile';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { answerScore } from '#functions/score/answer-score';
import { STORAGE_KEY } from '../../../site/calculator/kept/kept-answers.ts';
import { words as en } from '../../../site/calculator/words/en.ts';
import { words as entryEn } from '../../../site/calculator/words/entry-en.ts';
import { words as entryFr } from '../../../site/calculator/words/entry-fr.ts';
import { words as fr } from '../../../site/calculator/words/fr.ts';
import { words as lateEn } from '../../../site/calculator/words/late-en.ts';
import { words as lateFr } from '../../../site/calculator/words/late-fr.ts';
import { openPage } from '../chromium.ts';

export const WORDS = {
  en: { ...en, ...lateEn, ...entryEn, questions: { ...en.questions, ...entryEn.questions } },
  fr: { ...fr, ...lateFr, ...entryFr, questions: { ...fr.questions, ...entryFr.questions } },
};

/** The day of most tests: rules of 2025-03-25. */
export const DAY = '2026-03-10';

/** What the rules give, asked without a page. */
export function totalOf(candidate: unknown, asOf = DAY): number {
  const parsed = parseCandidate(candidate);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return answerScore(parsed, { asOf, explain: false, advice: false, language: 'en' }).crs.total;
}

/** A form that was opened for the first time. */
export async function openForm(
  browser: Browser,
  site: { address: string },
  {
    language = 'en',
    width = 1280,
    path = '',
  }: { language?: 'en' | 'fr'; width?: number; path?: string } = {},
) {
  const opened = await openPage(browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await opened.page.goto(`${site.address}/${language}/${path}`, { waitUntil: 'networkidle' });
  await isLive(opened.page);
  // What the service worker keeps is asked for once, at the first visit.
  await opened.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return { ...opened, words: WORDS[language] };
}

/** Waits until the script has taken the page over: it then shows today. */
export const isLive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (document.getElementById('day-year') as HTMLInputElement | null)?.value !== '');

/** Puts facts into the form as a person with a file does. */
export async function importFacts(
  page: Page,
  candidate: Candidate,
  words: typeof WORDS.en = WORDS.en,
): Promise<void> {
  await page.getByLabel(words.share.paste).fill(JSON.stringify(candidate));
  await page.getByRole('button', { name: words.share.read, exact: true }).click();
  await page.getByText(words.share.opened).waitFor();
}

/** Types a day into its three inputs. @param id of the field */
export async function typeDay(page: Page, id: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`[id="${id}"]`).fill(date);
  await page.locator(`[id="${id}-month"]`).fill(month);
  await page.locator(`[id="${id}-year"]`).fill(year);
}

/** The score that is shown, also on narrow screens. */
export const shownTotal = (page: Page): Promise<number> =>
  page.locator('.score-line strong').evaluate((line) => Number(line.textContent?.replace(/\D/g, '')));

export const keptText = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
