import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { settleTimer } from '#functions/profile-life/settle-timer';
import { rescoreProfile } from '#functions/timers/rescore-profile';
import { runTimers } from '#functions/timers/run-timers';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import {
  amended,
  counting,
  plain,
  type Releases,
  SIBLING_MORE,
  shortOfFunds,
  since2025,
  startReleases,
  wellFunded,
  withoutTest,
  withSibling,
} from './releases.ts';

let t: Releases;
beforeEach(async () => {
  t = await startReleases();
});
afterEach(() => t.world.stop());

/** The old release has run, then the new one notices its rules and waits until the old one is silent. */
async function deploy(rules: Rulebook): Promise<void> {
  await runTimers(t.release(rules));
  t.passQuarter();
}

test('an amendment in force: who is in the pool already gets its points, and their new place', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const before = await t.submit('s', withSibling, '2026-03-01T09:00:00.000Z');
  const other = await t.submit('p', plain, '2026-03-01T10:00:00.000Z');
  const rules = amended('2026-03-05');
  await deploy(rules);
  expect(await runTimers(t.release(rules))).toMatchObject({ rescored: 2, failed: 0, finished: true });
  const after = { ...before, version: 2, score: before.score + SIBLING_MORE, ruleset: '2026-03-05' };
  expect(await t.standing('s')).toMatchObject({ ...after, scoredOn: '2026-03-10' });
  expect(await t.ranked('general')).toEqual([`p ${other.score}`, `s ${after.score}`]);
  expect(await t.poolRules()).not.toHaveProperty('sweep');
});

test('an amendment to come: scores stay, and the profile gets a timer on its first day', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const before = await t.submit('s', withSibling, '2026-03-01T09:00:00.000Z');
  expect(before.nextChangeOn).toBe('2026-05-20'); // the thirtieth birthday
  const rules = amended('2026-04-01');
  await deploy(rules);
  await runTimers(t.release(rules));
  expect(await t.standing('s')).toMatchObject({ score: before.score, nextChangeOn: '2026-04-01' });
  expect(await t.timersOn('2026-05-20')).toEqual([]);
  expect(await t.timersOn('2026-04-01')).toEqual(['rescore']);
  t.setClock('2026-04-01T00:05:00.000Z');
  expect(await runTimers(t.release(rules))).toMatchObject({ found: 1, done: 1, rescored: 0 });
  expect(await t.standing('s')).toMatchObject({ score: before.score + SIBLING_MORE, ruleset: '2026-04-01' });
});

test('other entries count too: lower funds bring in a candidate who was in no programme', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const before = await t.submit('f', shortOfFunds, '2026-03-01T09:00:00.000Z');
  expect(before).toMatchObject({ state: 'ineligible', lanes: [] });
  const lower: FundsTable = {
    from: '2026-03-05',
    source: 'made up',
    bySize: [14_900],
    eachMore: 4000,
    evidence: 'published',
  };
  const rules = { ...TEST_RULEBOOK, funds: [...TEST_RULEBOOK.funds, lower] };
  await deploy(rules);
  await runTimers(t.release(rules));
  expect(await t.standing('f')).toMatchObject({ state: 'in-pool', lanes: ['general', 'fsw'] });
  expect(await t.ranked('fsw')).toEqual([`f ${before.score}`]);
});

test('an amount that becomes unknown, or known, is marked in the lanes that stand on it, though no score changes', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const before = await t.submit('w', wellFunded, '2026-03-01T09:00:00.000Z');
  expect(before).toMatchObject({ state: 'in-pool', lanes: ['general', 'fsw'] });
  const table = { from: '2026-03-05', source: 'made up', evidence: 'published', eachMore: 4000 } as const;
  const unknown: FundsTable = { ...table, bySize: [null] };
  const without = { ...TEST_RULEBOOK, funds: [...TEST_RULEBOOK.funds, unknown] };
  await deploy(without);
  expect(await runTimers(t.release(without))).toMatchObject({ rescored: 1 });
  expect(await t.standing('w')).toMatchObject({ score: before.score, lanesInDoubt: ['general', 'fsw'] });
  const known: FundsTable = { ...table, bySize: [16_000] };
  const withIt = { ...TEST_RULEBOOK, funds: [...TEST_RULEBOOK.funds, known] };
  await deploy(withIt);
  expect(await runTimers(t.release(withIt))).toMatchObject({ rescored: 1 });
  expect(await t.standing('w')).not.toHaveProperty('lanesInDoubt');
});

test('where nothing comes out differently, nothing is written', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  for (const [id, profile] of Object.entries({ plain, withoutTest }))
    await t.submit(id, profile, '2026-03-01T09:00:00.000Z');
  // Nothing of 2026 depends on an entry that ended in 2016.
  const [first, ...rest] = TEST_RULEBOOK.crs;
  if (!first) throw new Error('no rules');
  const rules = { ...TEST_RULEBOOK, crs: [{ ...first, id: 'renamed' }, ...rest] };
  await deploy(rules);
  const { client, sent } = counting(t.world.client);
  expect(await runTimers(t.release(rules, { db: client }))).toMatchObject({ rescored: 0 });
  expect(t.scored).toHaveLength(2);
  expect(sent.TransactWrite).toBeUndefined();
  expect(await t.standing('plain')).toMatchObject({ version: 1, scoredOn: '2026-03-01' });
});

test('an invitation keeps what it was issued for; profiles that are over are left alone', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const { score } = await t.submit('i', withSibling, '2026-03-01T09:00:00.000Z');
  await t.submit('w', withSibling, '2026-03-01T09:00:00.000Z');
  const invitation = {
    roundId: 'r',
    invitedAt: '2026-03-02T14:00:00.000Z',
    expiresAt: '2026-05-01T14:00:00.000Z',
  };
  await t.world.change('i', { state: 'invited', invitation });
  await t.world.change('w', { state: 'withdrawn' });
  const rules = amended('2026-03-05');
  await deploy(rules);
  expect(await runTimers(t.release(rules))).toMatchObject({ rescored: 0 });
  expect(t.scored).toEqual([]);
  expect(await t.standing('i')).toMatchObject({ state: 'invited', score, version: 2 });
});

test('a profile that a dying release submits or edits meanwhile is scored anew as well', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const rules = amended('2026-03-05');
  t.setClock('2026-03-10T23:50:00.000Z');
  await runTimers(t.release(rules));
  t.setClock('2026-03-10T23:55:00.000Z');
  expect(await runTimers(t.release(rules))).toMatchObject({ rescored: 0, finished: true });
  // The last thing that the old release does, already on the next day.
  const { score } = await t.submit('s', withSibling, '2026-03-11T00:04:00.000Z');
  t.setClock('2026-03-11T00:05:01.000Z');
  await runTimers(t.release(rules));
  expect(await t.standing('s')).toMatchObject({ score: score + SIBLING_MORE, version: 2 });
});

test('a profile whose twelve months are over expires, and is not scored', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  await t.submit('s', since2025, '2025-03-10T12:10:00.000Z');
  const rules = amended('2026-03-05');
  await deploy(rules);
  expect(await runTimers(t.release(rules))).toMatchObject({ done: 1, rescored: 0 });
  expect(await t.standing('s')).toMatchObject({ state: 'expired' });
});

test('the end of a profile that was never in the pool comes after its entry by time, whichever timer is met first', async () => {
  const sat = plain.languageTests.map((test) => ({ ...test, takenOn: '2026-03-09' }));
  const before = await t.submit('s', { ...plain, languageTests: sat }, '2025-03-10T09:00:00.000Z');
  expect(before).toMatchObject({ state: 'ineligible', neverInPool: true });
  await settleTimer({ at: before.expiresAt, kind: 'expire-profile', id: 's' }, t.release(TEST_RULEBOOK));
  expect(await t.standing('s')).toMatchObject({
    state: 'in-pool',
    submittedAt: '2026-03-09T00:00:00.000Z',
    expiresAt: '2027-03-09T00:00:00.000Z',
  });
  await t.submit('w', withoutTest, '2025-03-10T09:00:00.000Z');
  await settleTimer({ at: before.expiresAt, kind: 'expire-profile', id: 'w' }, t.release(TEST_RULEBOOK));
  expect(await t.standing('w')).toMatchObject({ state: 'expired' });
});

test('a profile that ends while the pool is scored is left to its timer, which tells its owner', async () => {
  const before = await t.submit('s', since2025, '2025-03-10T12:00:00.000Z');
  const rules = t.release(amended('2026-03-05'));
  expect(await rescoreProfile('s', rules)).toBe(false);
  expect(await t.standing('s')).toMatchObject(before);
  await runTimers(rules);
  await t.world.deliverAll();
  expect(t.world.mails).toHaveLength(1);
});

test('the way back to the old rules is a change as well, in the middle of the way there too', async () => {
  await runTimers(t.release(TEST_RULEBOOK));
  const { score } = await t.submit('s', withSibling, '2026-03-01T09:00:00.000Z');
  const rules = amended('2026-03-05');
  await deploy(rules);
  await runTimers(t.release(rules));
  await deploy(TEST_RULEBOOK);
  await runTimers(t.release(TEST_RULEBOOK));
  expect(await t.standing('s')).toMatchObject({ score, version: 3 });
  await deploy(rules);
  await deploy(TEST_RULEBOOK);
  await runTimers(t.release(TEST_RULEBOOK));
  expect(await t.standing('s')).toMatchObject({ score, version: 3 });
  expect(await t.poolRules()).not.toHaveProperty('sweep');
});
