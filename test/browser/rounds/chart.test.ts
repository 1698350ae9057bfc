import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANE_NAMES } from '#domain/categories/lane-names';
import type { RoundView } from '#functions/rounds/round-view';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { answerRounds, madeUpRound, madeUpRounds, plannedRound } from './made-up.ts';

const LANES = Object.keys(LANE_NAMES);
const cutOff = (score: number) => ({ score, submittedAt: '2026-01-01T00:00:00.000Z' });
/** Thirty rounds with a cut-off, one without, and one that has not begun. */
const ROUNDS: RoundView[] = [
  plannedRound('2029-03-07T15:00:00.000Z'),
  madeUpRound(30, { cutOff: null, issued: 0, selected: 0 }),
  ...madeUpRounds(30),
];

/** Where the middle of an element is, from the top of the page. */
const middleOf = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    }),
  );

inChromium('the chart of cut-offs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  async function openChart(rounds: readonly RoundView[], kept?: string, path = '/en/rounds/') {
    const site = await serveSite({ 'GET /rounds': answerRounds(rounds) });
    const opened = await openPage(browser);
    if (kept !== undefined)
      await opened.page.addInitScript((score) => localStorage.setItem('ronde.score', score), kept);
    await opened.page.goto(site.address + path);
    await opened.page.locator('.chart .mark').first().waitFor();
    return { ...opened, close: () => Promise.all([opened.context.close(), site.close()]) };
  }

  test('it has a mark for each round with a cut-off, and its table the same numbers', async () => {
    const { page, faults, close } = await openChart(ROUNDS);
    const scores = ROUNDS.flatMap((round) => (round.cutOff ? [String(round.cutOff.score)] : []));
    expect(scores).toHaveLength(30);
    expect(await page.locator('.chart .mark').count()).toBe(30);
    expect(await page.locator('.chart svg').getAttribute('aria-label')).toContain('30 rounds');
    await page.getByText('The figures of the chart as a table').click();
    expect(await page.locator('table.cut-offs td.number').allInnerTexts()).toEqual(scores);
    // The filter is that of the page: five lanes in turn.
    await page.getByLabel('Lane', { exact: true }).selectOption('pnp');
    await page.waitForFunction(() => document.querySelectorAll('.chart .mark').length === 6);
    expect(await page.locator('table.cut-offs td.number').count()).toBe(6);
    expect(faults).toEqual([]);
    await close();
  });

  test('a mark stands at the height of its score, by the numbers of the axis', async () => {
    const { page, close } = await openChart([
      madeUpRound(0, { cutOff: cutOff(400) }),
      madeUpRound(1, { cutOff: cutOff(600) }),
      madeUpRound(3, { cutOff: cutOff(475) }),
    ]);
    const ticks = (await page.locator('.chart .tick[text-anchor="end"]').allTextContents()).map(Number);
    const heights = await middleOf(page, '.chart .tick[text-anchor="end"]');
    const [[low, high], [lowAt, highAt]] = [
      [ticks[0] ?? 0, ticks.at(-1) ?? 0],
      [heights[0] ?? 0, heights.at(-1) ?? 0],
    ];
    const expected = [400, 600, 475].map(
      (score) => lowAt + ((score - low) / (high - low)) * (highAt - lowAt),
    );
    const marks = await middleOf(page, '.chart .mark');
    expect(marks).toHaveLength(3);
    // A cross and a star are not as high above their middle as below; their text stands a little off its line.
    for (const [index, at] of marks.entries()) expect(Math.abs(at - (expected[index] ?? 0))).toBeLessThan(4);
    await close();
  });

  test('no two lanes share colour and form', async () => {
    const rounds = LANES.map((lane, index) => madeUpRound(index, { id: lane, lane }));
    const { page, close } = await openChart(rounds);
    const looks = await page
      .locator('.chart .mark')
      .evaluateAll((marks) =>
        marks.map((mark) => `${getComputedStyle(mark).fill} ${mark.getAttribute('d')}`),
      );
    expect(looks).toHaveLength(16);
    expect(new Set(looks).size).toBe(16);
    expect(await page.locator('.legend li').count()).toBe(16);
    await close();
  });

  test('a void round is a hollow mark, and said', async () => {
    const { page, close } = await openChart([
      madeUpRound(3, { state: 'voided', voided: 2 }),
      ...madeUpRounds(3),
    ]);
    expect(await page.locator('.chart .mark.void').count()).toBe(1);
    expect(await page.locator('.chart .mark.void title').textContent()).toContain('(Void)');
    expect(await page.getByText('A hollow mark is a round that is void.').count()).toBe(1);
    await close();
  });

  test('one round alone has its mark within the chart', async () => {
    const { page, close } = await openChart([madeUpRound(0)]);
    const { left, right, markLeft, markRight } = await page.evaluate(() => {
      const chart = document.querySelector('.chart svg')?.getBoundingClientRect();
      const mark = document.querySelector('.chart .mark')?.getBoundingClientRect();
      return {
        left: chart?.left ?? 0,
        right: chart?.right ?? 0,
        markLeft: mark?.left ?? -1,
        markRight: mark?.right ?? 1e9,
      };
    });
    expect(markLeft).toBeGreaterThan(left);
    expect(markRight).toBeLessThan(right);
    await close();
  });

  test('the score that the calculator kept is a line, compared in its own lanes', async () => {
    const rounds = [
      madeUpRound(5, { cutOff: cutOff(500) }),
      madeUpRound(3, { cutOff: cutOff(512) }),
      madeUpRound(2, { cutOff: cutOff(300) }),
      madeUpRound(0, { cutOff: cutOff(530) }),
    ];
    const { page, close } = await openChart(rounds, '{"total":512,"lanes":["general","cec"]}');
    await page.locator('.chart .own-line').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Your score').inputValue()).toBe('512');
    // General 530 and 500, CEC 512; the French round is not in these lanes.
    const said = await page.locator('.own-score p').innerText();
    expect(said).toContain('512 points reach the cut-off of 2 of the 3 rounds in your lanes.');
    expect(said).toContain('In 1 of them the score is equal');
    await page.getByText('The figures of the chart as a table').click();
    expect(await page.locator('table.cut-offs tr td:last-child').allInnerTexts()).toEqual([
      'above it',
      'equal to it',
      'above it',
      'below it',
    ]);
    expect(await page.locator('table.pool tr', { hasText: 'your score' }).innerText()).toContain(
      '501 to 600',
    );
    await close();
  });

  test('a score can be typed; what is none is said at its field, and none stays in the address', async () => {
    const { page, close } = await openChart(ROUNDS);
    expect(await page.locator('.own-line').count()).toBe(0);
    const field = page.getByLabel('Your score');
    await field.fill('1201');
    expect(await page.locator('#own-score-error').innerText()).toContain('0 to 1,200');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('1200');
    await page.locator('.chart .own-line').waitFor({ state: 'attached' });
    expect(await page.locator('.own-score p').innerText()).toContain(
      '1200 points reach the cut-off of 30 of the 30',
    );
    expect(page.url()).not.toContain('1200');
    await close();
  });

  test.each(['{', '"512"', '{"total":"512"}', '{"total":1300,"lanes":[]}', '{"total":51.5}', 'null'])(
    'a kept score that is none is no score: %s',
    async (kept) => {
      const { page, faults, close } = await openChart(madeUpRounds(2), kept);
      expect(await page.getByLabel('Your score').inputValue()).toBe('');
      expect(await page.locator('.own-line').count()).toBe(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('the bars of the pool are as long as their figures, of the latest round that counted it', async () => {
    const { page, close } = await openChart([
      madeUpRound(9, { poolByBand: null }),
      madeUpRound(8),
      madeUpRound(7),
    ]);
    const rows = await page.locator('table.pool tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        count: Number(row.querySelector('td.number')?.textContent?.replace(',', '')),
        bar: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
      })),
    );
    // 15 bands, each with 1,000 more than the one above it, and with the number of the round.
    expect(rows.map(({ count }) => count)).toEqual(
      Array.from({ length: 15 }, (_, place) => 1000 * place + 8),
    );
    const longest = Math.max(...rows.map(({ bar }) => bar));
    expect(longest).toBeGreaterThan(50);
    for (const { count, bar } of rows) expect(bar / longest).toBeCloseTo(count / 14_008, 1);
    expect(await page.locator('table.pool tfoot').innerText()).toContain('105,120');
    await close();
  });
});
