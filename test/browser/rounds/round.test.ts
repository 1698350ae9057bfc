import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundView } from '#functions/rounds/round-view';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { madeUpRound, plannedRound } from './made-up.ts';

inChromium('the page of one round', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  /** Names and values of the page, as readers see them. */
  async function termsOf(round: RoundView, language = 'en') {
    const site = await serveSite({ [`GET /rounds/${round.id}`]: () => ({ body: JSON.stringify(round) }) });
    const { page, context, faults } = await openPage(browser);
    await page.goto(`${site.address}/${language}/rounds/round/?id=${round.id}`, { waitUntil: 'networkidle' });
    const terms = await page
      .locator('.summary-list > div')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          (row.querySelector('dd') as HTMLElement).innerText,
        ]),
      );
    const result = {
      terms: Object.fromEntries(terms),
      title: await page.title(),
      text: await page.locator('main').innerText(),
    };
    expect(faults).toEqual([]);
    await Promise.all([context.close(), site.close()]);
    return result;
  }

  test('it says terms, outcome and commitment in words', async () => {
    // 10 January 2024 in Toronto is on standard time: 14:00 UTC is 9:00.
    const round = madeUpRound(1, {
      minimumScore: 700,
      registration: 'before-day',
      submittedBy: '2024-01-09T23:59:59.999Z',
    });
    const { terms, title } = await termsOf(round);
    expect(title).toBe('Round 2: Provincial Nominee Program – Ronde');
    expect(terms).toMatchObject({
      State: 'Completed',
      'Cut-off': '747',
      Selected: '2,001',
      'Invitations issued': '1,991',
      'Minimum score': '700',
      'Invitations asked for': '2,001',
      'As of': expect.stringMatching(/^January 10, 2024, 9:00\sa\.m\. EST$/),
      'Profiles submitted by': '2024-01-09 23:59:59.999 UTC, before the day of the round (in UTC)',
      Plan: 'pnp',
      Id: 'pnp-20240110T140000Z',
      Rules: '2025-03-25',
      'Merkle root': 'e'.repeat(64),
      'Digest of the list': 'd'.repeat(64),
      Begun: expect.stringContaining('January 10, 2024'),
      Completed: expect.stringContaining('9:01'),
    });
    // Six hours before the round.
    expect(terms['Tie-break']).toContain(
      'Of those with 747 points, the ones who had submitted by 2024-01-10 08:00:00.000 UTC',
    );
    expect(terms['Selected and not invited'].split('\n')).toEqual([
      '7 – withdrew the profile',
      '3 – invited by another round',
    ]);
  });

  test('French says the same', async () => {
    const { terms, title } = await termsOf(madeUpRound(0), 'fr');
    expect(title).toBe('Ronde 1\u00a0: Général – Ronde');
    expect(terms).toMatchObject({
      État: 'Terminée',
      'Note minimale': '530',
      'Invitations émises': '1\u00a0990',
    });
    expect(terms['En date du']).toMatch(/^3 janvier 2024, 09\u00a0h\u00a000 HNE$/);
  });

  test('what was undone is said: a round, single invitations, a round not begun', async () => {
    const whole = await termsOf(
      madeUpRound(2, {
        state: 'voided',
        voided: 12,
        voidOrderedAt: '2024-02-01T15:00:00.000Z',
        voidedAt: '2024-02-01T15:02:00.000Z',
      }),
    );
    expect(whole.terms).toMatchObject({
      State: 'Void',
      'Void invitations': expect.stringMatching(/^12: the round was undone/),
    });
    expect(whole.terms.Undone).toContain('February 1, 2024');
    const half = await termsOf(
      madeUpRound(3, {
        state: 'voiding',
        voided: 4,
        voidOrderedAt: '2024-02-01T15:00:00.000Z',
        voidedAt: null,
      }),
    );
    expect(half.terms).toMatchObject({ State: 'Being undone', Undone: 'not finished yet' });
    const single = await termsOf(madeUpRound(4, { voided: 2 }));
    expect(single.terms['Void invitations']).toBe('2, voided one by one');
    const cancelled = await termsOf(
      plannedRound('2029-03-07T15:00:00.000Z', {
        state: 'cancelled',
        cancelledAt: '2029-03-01T15:00:00.000Z',
      }),
    );
    expect(cancelled.terms.State).toBe('Cancelled');
    expect(cancelled.terms.Cancelled).toContain('March 1, 2029');
    expect(cancelled.title).toBe('Round: Canadian Experience Class – Ronde');
    expect(cancelled.text).toContain('has not committed to a list yet');
  });

  test('a round without a size, and one that selected no candidate', async () => {
    const { terms } = await termsOf(
      madeUpRound(0, { size: null, minimumScore: 800, cutOff: null, selected: 0, issued: 0, lapsed: {} }),
    );
    expect(terms).toMatchObject({
      'Invitations asked for': 'As many as reach the minimum score',
      'Cut-off': 'None: the round selected no candidate',
      'Selected and not invited': 'None',
    });
    expect(terms).not.toHaveProperty('Tie-break');
  });
});
