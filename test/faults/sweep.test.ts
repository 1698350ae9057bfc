import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Profile } from '#domain/profile/profile';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import { inParallel } from '#functions/clients/in-parallel';
import { profileKey } from '#functions/table/keys';
import type { TimerDependencies } from '#functions/timers/dependencies';
import { runTimers } from '#functions/timers/run-timers';
import { TEST_RULEBOOK } from '../domain/rulebook/test-rulebook.ts';
import { doom, Killed, mortal } from '../functions/run-round/killing.ts';
import {
  amended,
  counting,
  type Releases,
  scoredBy,
  shortOfFunds,
  startReleases,
  withSibling,
  yearOf,
} from '../functions/timers/releases.ts';

const RULES = amended('2026-03-05');

let t: Releases;
beforeEach(async () => {
  t = await startReleases();
  await runTimers(t.release(TEST_RULEBOOK));
});
afterEach(() => t.world.stop());

type Member = { id: string; at: string; profile: Profile };

/** More of one day than a page holds, in every shard. */
const manyOn = (at: string): Member[] =>
  Array.from({ length: 480 }, (_, index) => ({ id: `d-${index}`, at, profile: withSibling }));

/** What the old release stored of them; then the new one has noticed, and the old one is silent. */
async function oldPool(members: Member[]): Promise<void> {
  // As daily timers have left it.
  const scoredOn = '2026-03-10';
  await inParallel(members, 8, ({ id, at, profile }) => t.submit(id, profile, at, scoredOn));
  // A profile that is due by the old rules is brought up to the day by them.
  await runTimers(t.release(TEST_RULEBOOK));
  await runTimers(t.release(RULES));
  t.passQuarter();
}

/** Everybody stands as if the new release had scored them itself, whatever happened on the way. */
async function expectNewRules(members: Member[]): Promise<void> {
  expect(await t.poolRules()).not.toHaveProperty('sweep');
  await inParallel(members, 8, async ({ id, profile }) => {
    const { crs, lanes, ruleset, nextChangeOn } = scoredBy(RULES, profile, '2026-03-10');
    const state = lanes.length > 0 ? 'in-pool' : 'ineligible';
    expect(await t.standing(id)).toMatchObject({ score: crs.total, lanes, ruleset, nextChangeOn, state });
  });
}

/** Runs until a run says that it has nothing left. @returns how many runs that took */
async function untilFinished(deps: () => TimerDependencies): Promise<number> {
  for (let runs = 1; runs < 200; runs += 1) if ((await runTimers(deps())).finished) return runs;
  throw new Error('the timers do not come to an end');
}

test('everybody is found, on whatever day of the year they expire, one to many a day', async () => {
  const members = [
    ...yearOf(28, 'y'),
    ...manyOn('2026-01-20T09:00:00.000Z'),
    { id: 'newest', at: '2026-03-10T11:59:59.999Z', profile: withSibling },
    { id: 'oldest', at: '2025-03-10T13:00:00.000Z', profile: withSibling },
  ];
  await oldPool(members);
  t.scored.length = 0;
  expect(await runTimers(t.release(RULES))).toMatchObject({ failed: 0, finished: true });
  expect([...t.scored].sort()).toEqual(members.map(({ id }) => id).sort());
  await expectNewRules(members);
});

/** A release whose runs end after so many questions for the time that is left. */
const shortOfTime = (questions: number): TimerDependencies => {
  let left = questions;
  return t.release(RULES, { remainingMs: () => (left-- > 0 ? 240_000 : 1) });
};

test('little time: every run goes on where the last one stopped', async () => {
  const members = yearOf(28, 'y');
  await oldPool(members);
  t.scored.length = 0;
  // One question a page and one a profile: 368 days of eight shards take three runs of a thousand, and a bit.
  const runs = await untilFinished(() => shortOfTime(1000));
  expect(runs).toBe(4);
  await expectNewRules(members);
  expect(t.scored).toHaveLength(members.length);
});

test('little time on a day of many: the next run goes on in the middle of the day', async () => {
  const members = manyOn('2025-03-13T09:00:00.000Z');
  await oldPool(members);
  t.scored.length = 0;
  expect(await runTimers(shortOfTime(480))).toMatchObject({ finished: false });
  const { sweep } = (await t.poolRules()) as { sweep: { places: Record<string, { after?: string }> } };
  expect(Object.values(sweep.places).some(({ after }) => after !== undefined)).toBe(true);
  expect(t.scored.length).toBeLessThan(members.length);
  expect(await runTimers(t.release(RULES))).toMatchObject({ finished: true });
  await expectNewRules(members);
  expect(t.scored).toHaveLength(members.length);
});

test('killed at any write, the next run ends where one run would have', { timeout: 300_000 }, async () => {
  const die = (fate: ReturnType<typeof doom>) => t.release(RULES, { db: mortal(t.world.client, fate) });
  const rehearsal = doom(0, false);
  const members = (name: string) => yearOf(4, name);
  await oldPool(members('whole'));
  await runTimers(die(rehearsal));
  await expectNewRules(members('whole'));
  // Four transactions, each with its place; the ends of eight shards, the end of all, and the cursor of the day.
  expect(rehearsal.writes).toBe(4 + 4 + 8 + 1 + 1);
  for (const applied of [false, true])
    for (let at = 1; at <= rehearsal.writes; at += 1) {
      const name = `${at}-${applied}`;
      await runTimers(t.release(TEST_RULEBOOK));
      await oldPool(members(name));
      await expect(runTimers(die(doom(at, applied)))).rejects.toThrow(Killed);
      await runTimers(t.release(RULES));
      await expectNewRules(members(name));
      for (const { id } of members(name)) expect(await t.standing(id)).toMatchObject({ version: 2 });
    }
  console.log(`kill points of a sweep walked: ${2 * rehearsal.writes}`);
});

test('two runs at once, and edits in between: once each, and no edit is lost', async () => {
  const members = yearOf(24, 'y');
  await oldPool(members);
  const before = new Map(
    await inParallel(members, 8, async ({ id }) => [id, Number((await t.standing(id))?.version)] as const),
  );
  const edit = async (id: string, tries = 5): Promise<void> => {
    try {
      await t.world.change(id, { sub: `edited-${id}` });
    } catch (error) {
      // The sweep was faster between reading and writing; then again, as the functions do.
      if (tries === 0) throw error;
      await edit(id, tries - 1);
    }
  };
  await Promise.all([
    runTimers(t.release(RULES)),
    runTimers(t.release(RULES)),
    inParallel(members, 2, ({ id }) => edit(id)),
  ]);
  await expectNewRules(members);
  for (const [id, version] of before)
    expect(await t.standing(id)).toMatchObject({ sub: `edited-${id}`, version: version + 2 });
  const entries = await t.ranked('general');
  expect(new Set(entries.map((entry) => entry.split(' ')[0])).size).toBe(entries.length);
});

test('one profile that cannot be scored holds up no other, and is tried until it can', async () => {
  const members = yearOf(8, 'y');
  await oldPool(members);
  const facts = (await t.world.items('PROFILE#y-1', 'FACTS'))[0] ?? {};
  await t.world.client.send(new DeleteCommand({ TableName: t.world.table, Key: profileKey.facts('y-1') }));
  const before = await t.standing('y-1');
  await expect(runTimers(t.release(RULES))).rejects.toThrow('1 timers or profiles');
  await expect(runTimers(t.release(RULES))).rejects.toThrow('1 timers or profiles');
  expect(await t.poolRules()).toHaveProperty('sweep');
  expect(await t.standing('y-5')).toMatchObject({ ruleset: '2026-03-05' });
  expect(await t.standing('y-1')).toEqual(before);
  await t.world.client.send(new PutCommand({ TableName: t.world.table, Item: facts }));
  t.scored.length = 0;
  expect(await runTimers(t.release(RULES))).toMatchObject({ rescored: 1 });
  expect(t.scored).toEqual(['y-1']);
  await expectNewRules(members);
});

test('who enters the pool by the new rules is met again on their new last day, to no effect', async () => {
  const lower: FundsTable = {
    from: '2026-03-05',
    source: 'made up',
    bySize: [14_900],
    eachMore: 4000,
    evidence: 'published',
  };
  const rules = { ...TEST_RULEBOOK, funds: [...TEST_RULEBOOK.funds, lower] };
  await t.submit('f', shortOfFunds, '2025-09-01T09:00:00.000Z', '2026-03-10');
  await runTimers(t.release(rules));
  t.passQuarter();
  t.scored.length = 0;
  expect(await runTimers(t.release(rules))).toMatchObject({ rescored: 1, failed: 0, finished: true });
  expect(t.scored).toEqual(['f', 'f']);
  expect(await t.standing('f')).toMatchObject({
    state: 'in-pool',
    version: 2,
    submittedAt: '2026-03-10T00:00:00.000Z',
    expiresAt: '2027-03-10T00:00:00.000Z',
  });
  expect(await t.timersOn('2026-09-01')).toEqual([]);
  expect(await t.timersOn('2027-03-10')).toEqual(['expire-profile']);
  expect(await t.poolRules()).not.toHaveProperty('sweep');
});

test('a run that newer rules overtake moves nothing of their sweep', async () => {
  const members = yearOf(8, 'y');
  await oldPool(members);
  const newer = amended('2026-03-05', 45);
  let noticed = false;
  const db = new Proxy(t.world.client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: object) => {
        if (!noticed && command.constructor.name === 'TransactWriteCommand') {
          noticed = true;
          await runTimers(t.release(newer));
        }
        return target.send(command as never);
      };
    },
  });
  await runTimers(t.release(RULES, { db }));
  const { rules, sweep } = (await t.poolRules()) as { rules: string; sweep: { places: object } };
  expect(rules).toBe(t.release(newer).rules);
  expect(Object.values(sweep.places)).toEqual(Array(8).fill({ day: '2026-03-09', failed: [] }));
  t.passQuarter();
  await runTimers(t.release(newer));
  for (const { id, profile } of members) {
    const { crs } = scoredBy(TEST_RULEBOOK, profile, '2026-03-10');
    const more = profile.siblingInCanada ? 45 - 15 : 0;
    expect(await t.standing(id)).toMatchObject({ score: crs.total + more });
  }
});

test('what it costs: one reading when nothing changed, some thousand for a year of empty days', async () => {
  const quiet = counting(t.world.client);
  await runTimers(t.release(TEST_RULEBOOK, { db: quiet.client }));
  // The rules, the cursor, the day's count, the pool's holder, the state of the feed's copy.
  expect(quiet.sent.Get).toBe(5);
  await runTimers(t.release(RULES));
  t.passQuarter();
  const sweep = counting(t.world.client);
  const began = performance.now();
  await runTimers(t.release(RULES, { db: sweep.client }));
  console.log('sweep of an empty pool', sweep.sent, `${Math.round(performance.now() - began)} ms`);
  // Eight shards of 368 days, from 2026-03-09 to 2027-03-11, beside what every run asks.
  expect(sweep.sent.Query).toBe(8 * 368 + (quiet.sent.Query ?? 0));
  expect(sweep.sent.Update).toBe(8 + 1);
});
