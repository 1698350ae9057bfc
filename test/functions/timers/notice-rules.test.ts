import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstStanding } from '#functions/profiles/submission';
import { rulesDigest } from '#functions/rules/rules-digest';
import { poolRulesKey } from '#functions/table/keys';
import type { PoolRules } from '#functions/table/pool-rules';
import { noticeRules } from '#functions/timers/notice-rules';
import { runTimers } from '#functions/timers/run-timers';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import { amended, counting, type Releases, scoredBy, startReleases, withSibling } from './releases.ts';

let t: Releases;
beforeEach(async () => {
  t = await startReleases();
});
afterEach(() => t.world.stop());

const published = () => t.release(TEST_RULEBOOK);

test('a new table: the rules are written down, and nothing is swept, whichever profiles were submitted already', async () => {
  await t.submit('s', withSibling, '2026-03-10T11:58:00.000Z');
  const { client, sent } = counting(t.world.client);
  await noticeRules({ ...published(), db: client });
  expect(sent).toEqual({ Get: 2, Put: 1 });
  expect(await t.poolRules()).toEqual({
    ...poolRulesKey,
    schema: 1,
    rules: rulesDigest(TEST_RULEBOOK),
    since: expect.stringMatching(/^2026-03-10T12:00:00/),
  });
  t.passQuarter();
  expect(await runTimers(published())).toMatchObject({ rescored: 0, finished: true });
  expect(t.scored).toEqual([]);
});

test('the same rules again: one reading, no writing', async () => {
  await runTimers(published());
  const { client, sent } = counting(t.world.client);
  await noticeRules({ ...published(), db: client });
  expect(sent).toEqual({ Get: 1 });
});

test('a table whose timers ran before the rules were written down is swept', async () => {
  await runTimers(published());
  await t.world.client.send(new DeleteCommand({ TableName: t.world.table, Key: poolRulesKey }));
  expect(await noticeRules(published())).toHaveProperty('sweep');
});

test('two runs that notice at once begin one sweep', async () => {
  await runTimers(published());
  const [a, b] = await Promise.all([0, 1].map(() => noticeRules(t.release(amended('2026-04-01')))));
  expect(a).toMatchObject({ since: b?.since });
  expect(await t.poolRules()).toMatchObject({ since: a?.since });
});

test.each(['2026-03-10', '2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29', '2026-12-31'])(
  'a sweep of %s reaches the expiry of a profile submitted that day',
  async (day) => {
    await runTimers(published());
    t.setClock(`${day}T12:00:00.000Z`);
    const { sweep } = (await noticeRules(t.release(amended('2026-04-01')))) as Required<PoolRules>;
    const result = scoredBy(TEST_RULEBOOK, withSibling, day);
    for (const at of [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]) {
      const { expiresAt } = firstStanding({ profileId: 'p', sub: 's' }, at, result);
      expect(expiresAt.slice(0, 10) < sweep.lastDay).toBe(true);
    }
    for (const place of Object.values(sweep.places)) expect(place.day < day).toBe(true);
  },
);

test('words of an entry make no other rules; a figure, a day or an entry more does', () => {
  const [first, ...rest] = TEST_RULEBOOK.funds;
  if (!first) throw new Error('no funds');
  const withFirst = (changes: Partial<typeof first>) =>
    rulesDigest({ ...TEST_RULEBOOK, funds: [{ ...first, ...changes }, ...rest] });
  const now = rulesDigest(TEST_RULEBOOK);
  expect(now).toMatch(/^[0-9a-f]{64}$/);
  expect(rulesDigest(structuredClone(TEST_RULEBOOK))).toBe(now);
  expect(withFirst({ source: 'read again' })).toBe(now);
  const others = [
    withFirst({ eachMore: 1 }),
    withFirst({ from: '1999-01-01' }),
    rulesDigest({ ...TEST_RULEBOOK, funds: rest }),
    rulesDigest(amended('2026-04-01')),
    rulesDigest(amended('2026-04-02')),
  ];
  expect(new Set([now, ...others]).size).toBe(6);
});
