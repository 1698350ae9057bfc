import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import { runTimers } from '#functions/timers/run-timers';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import { poolProfile } from '../boundary/sample-profile.ts';
import { type Releases, shortOfFunds, startReleases } from './releases.ts';

const SUBMITTED = '2026-03-01T09:00:00.000Z';

/** In the Canadian Experience Class while the one sitting counts: from its day on, for two years. */
const satOn = (takenOn: string, changes = {}) =>
  poolProfile({
    languageTests: [{ test: 'celpip-general', takenOn, listening: 9, reading: 9, writing: 9, speaking: 9 }],
    ...changes,
  });

let t: Releases;
beforeEach(async () => {
  t = await startReleases();
  t.setClock('2026-03-01T10:00:00.000Z');
  await runTimers(t.release(TEST_RULEBOOK));
});
afterEach(() => t.world.stop());

async function passTimersAt(instant: string, rules = TEST_RULEBOOK) {
  t.setClock(instant);
  return runTimers(t.release(rules));
}

describe('the day comes on which a profile ranks for the first time', () => {
  test.each([
    ['five minutes later', '2026-03-09T00:05:00.000Z'],
    ['at the last millisecond of the day', '2026-03-09T23:59:59.990Z'],
    ['days later, after an outage', '2026-03-19T07:00:00.000Z'],
  ])('timers come %s: the place is of the beginning of that day', async (_, instant) => {
    await t.submit('f', satOn('2026-03-09'), SUBMITTED);
    await passTimersAt('2026-03-08T23:59:59.000Z');
    expect(await t.standing('f')).toMatchObject({ state: 'ineligible', submittedAt: SUBMITTED });
    await passTimersAt(instant);
    const standing = await t.standing('f');
    expect(standing).toMatchObject({
      state: 'in-pool',
      version: 2,
      submittedAt: '2026-03-09T00:00:00.000Z',
      expiresAt: '2027-03-09T00:00:00.000Z',
    });
    expect(standing).not.toHaveProperty('neverInPool');
    expect((await t.laneEntries('cec')).map(({ submittedAt }) => submittedAt)).toEqual([
      '2026-03-09T00:00:00.000Z',
    ]);
    expect(await t.timersOn('2027-03-01')).toEqual([]);
    expect(await t.timersOn('2027-03-09')).toEqual(['expire-profile']);
  });

  test('a change before it that does not bring the profile in leaves everything', async () => {
    // The thirtieth birthday comes before the sitting.
    await t.submit('f', satOn('2026-03-09', { dateOfBirth: '1996-03-05' }), SUBMITTED);
    await passTimersAt('2026-03-05T00:05:00.000Z');
    expect(await t.standing('f')).toMatchObject({ state: 'ineligible', submittedAt: SUBMITTED, version: 2 });
    await passTimersAt('2026-03-09T00:05:00.000Z');
    expect(await t.standing('f')).toMatchObject({ submittedAt: '2026-03-09T00:00:00.000Z', version: 3 });
  });

  test('who was in the pool for days that timers slept through, and is not any more, has their place', async () => {
    // A year of work in Canada counts for three years: that of 2023-03-20 to 2024-03-20 is gone in December 2026.
    const facts = satOn('2026-03-05', {
      work: [{ noc: '21231', country: 'CA', from: '2022-01-03', to: '2024-03-20', hoursPerWeek: 40 }],
      education: [],
    });
    await t.submit('f', facts, SUBMITTED);
    await passTimersAt('2026-12-01T00:00:00.000Z');
    expect(await t.standing('f')).toMatchObject({
      state: 'ineligible',
      submittedAt: '2026-03-05T00:00:00.000Z',
      expiresAt: '2027-03-05T00:00:00.000Z',
    });
  });

  test('a profile that ranks before its twelve months end does not expire with them, however late timers come', async () => {
    await t.submit('f', satOn('2027-02-28'), SUBMITTED);
    await passTimersAt('2027-03-02T00:00:00.000Z');
    expect(await t.standing('f')).toMatchObject({
      state: 'in-pool',
      submittedAt: '2027-02-28T00:00:00.000Z',
      expiresAt: '2028-02-28T00:00:00.000Z',
    });
  });

  test('one that would rank after them expires', async () => {
    await t.submit('f', satOn('2027-03-02'), SUBMITTED);
    await passTimersAt('2027-03-05T00:00:00.000Z');
    expect(await t.standing('f')).toMatchObject({ state: 'expired', submittedAt: SUBMITTED });
  });
});

describe('new rules let a profile in for the first time', () => {
  const lower: FundsTable = {
    from: '2026-03-05',
    source: 'made up',
    bySize: [14_900],
    eachMore: 4000,
    evidence: 'published',
  };
  const rules = { ...TEST_RULEBOOK, funds: [...TEST_RULEBOOK.funds, lower] };

  test('from a day to come: at the beginning of that day', async () => {
    await t.submit('f', shortOfFunds, SUBMITTED);
    await passTimersAt('2026-03-02T10:00:00.000Z', rules);
    await passTimersAt('2026-03-02T10:20:00.000Z', rules);
    expect(await t.standing('f')).toMatchObject({ state: 'ineligible', nextChangeOn: '2026-03-05' });
    await passTimersAt('2026-03-05T00:05:00.000Z', rules);
    expect(await t.standing('f')).toMatchObject({
      state: 'in-pool',
      submittedAt: '2026-03-05T00:00:00.000Z',
    });
  });

  test('that reach back: at the beginning of the day on which they are applied, the same for everybody', async () => {
    await t.submit('early', shortOfFunds, SUBMITTED);
    await t.submit('late', shortOfFunds, '2026-03-09T23:00:00.000Z');
    // On that day itself: no place is older than its profile.
    await t.submit('today', shortOfFunds, '2026-03-10T09:00:00.000Z');
    await passTimersAt('2026-03-10T10:00:00.000Z', rules);
    await passTimersAt('2026-03-10T10:20:00.000Z', rules);
    const places = ['early', 'late', 'today'].map(async (id) => (await t.standing(id))?.submittedAt);
    expect(await Promise.all(places)).toEqual([
      '2026-03-10T00:00:00.000Z',
      '2026-03-10T00:00:00.000Z',
      '2026-03-10T09:00:00.000Z',
    ]);
  });
});
