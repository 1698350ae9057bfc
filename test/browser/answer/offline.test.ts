import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveAnswerPage } from './page/build-page.ts';

const [example = ''] = readFileSync('docs/examples/candidate.jsonl', 'utf8').split('\n');
const { id: _, ...candidate } = JSON.parse(example);

/** The page is in the hands of a worker that has kept every file. */
async function keptByWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function scoreOf(page: Page): Promise<string> {
  await page.evaluate((given) => window.ronde.show({ candidate: given, asOf: '2026-03-01' }), candidate);
  await page.waitForSelector('#answer-papers');
  return page.locator('.score-total').innerText();
}

inChromium('without a network', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveAnswerPage>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveAnswerPage()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('after the first visit both languages score, with reasons, advice and titles', async () => {
    const { page, context, faults } = await openPage(browser);
    await page.goto(`${site.address}/en/`);
    await keptByWorker(page);
    await context.setOffline(true);
    await page.reload();
    expect(await scoreOf(page)).toBe('487 points');
    await page.waitForFunction(() =>
      document.querySelector('.papers')?.textContent?.includes('Software engineers'),
    );
    await page.goto(`${site.address}/fr/`);
    expect(await scoreOf(page)).toBe('487 points');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the next build takes the place of the one that is kept', async () => {
    const { page, context, faults } = await openPage(browser);
    await page.goto(`${site.address}/en/`);
    await keptByWorker(page);
    const [before = ''] = await page.evaluate(() => caches.keys());
    await site.rebuild('Newer answer');
    await page.reload();
    expect(await page.title()).toBe('Newer answer – Ronde');
    // One build is kept, and it is the new one.
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).not.toContain(before);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    await context.setOffline(true);
    await page.reload();
    expect(await page.title()).toBe('Newer answer – Ronde');
    expect(await scoreOf(page)).toBe('487 points');
    expect(faults).toEqual([]);
    await context.close();
  });
});
