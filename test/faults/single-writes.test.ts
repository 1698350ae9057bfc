import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/notify/deliver';
import { runTimers } from '#functions/timers/run-timers';
import { seededRandom } from '#local/population/random';
import { TEST_RULEBOOK } from '../domain/rulebook/test-rulebook.ts';
import { violationsOf } from '../finished-round/check-table.ts';
import { readWholeTable } from '../finished-round/whole-table.ts';
import { invite, outboxOf } from '../functions/notify/telling.ts';
import { poolOf } from '../functions/run-round/world.ts';
import { amended, startReleases, yearOf } from '../functions/timers/releases.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { colliding } from './colliding-client.ts';
import { comeToRest, type Unrecorded, workOnMail, workOnOrder, workOnTimers } from './workers.ts';

const MINUTE_MS = 60_000;
const good = { random: seededRandom(1), rate: 0 };

let cluster: Cluster;
beforeEach(async () => {
  cluster = await startCluster();
});
afterEach(() => cluster.stop());

test('transactions beside every write of one item: no run fails, nothing is lost, nothing is done twice', async () => {
  const { world, mail } = cluster;
  const unrecorded: Unrecorded = new Map();
  await world.submit(poolOf(40));
  const { client } = world;
  const { beside, refused } = colliding(client, 3);
  world.client = beside;
  world.roundDeps.db = beside;
  world.notifyDeps.db = beside;
  await cluster.order({
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00.000Z',
    lane: 'general',
    size: 30,
  });
  while (await workOnOrder(cluster, good));
  // The mail service pauses for a while, so that claims are given back and tries are counted.
  mail.mood = () => 'paused';
  for (let run = 0; run < 3; run += 1) {
    while ((await workOnMail(cluster, good, unrecorded)) > 0);
    world.clock.at += 5 * MINUTE_MS;
    expect(await workOnTimers(cluster, good)).toBe(true);
  }
  mail.mood = () => 'works';
  await comeToRest(cluster, good.random, unrecorded);
  // The onlookers' own reading needs no transactions beside it.
  world.client = client;
  expect(
    violationsOf(await readWholeTable(world), { sent: mail.sent, unrecorded, scores: world.scores }),
  ).toEqual([]);
  expect(mail.sent).toHaveLength(30);
  expect(unrecorded.size).toBe(0);
  // The attempt and the chunks of a selection, claims given and taken, tries, the cursor of the timers.
  expect([...refused.keys()].sort()).toEqual([
    'PutCommand DUE',
    'PutCommand ROUND',
    'UpdateCommand DUE',
    'UpdateCommand PROFILE',
    'UpdateCommand ROUND',
  ]);
});

test('a message that comes again beside transactions clears its outbox entry', async () => {
  const { world } = cluster;
  const { notification } = await invite(world, 1);
  const { at: _at, ...bare } = notification;
  const { beside, refused } = colliding(world.client, 3);
  await deliver(bare, { ...world.notifyDeps, db: beside });
  expect(await outboxOf(world)).toHaveLength(1);
  await deliver(notification, { ...world.notifyDeps, db: beside });
  expect(await outboxOf(world)).toEqual([]);
  expect(world.mails).toHaveLength(1);
  expect(refused.get('DeleteCommand DUE')).toBe(3);
});

test('a release whose sweep meets transactions at the item of the rules scores everybody', async () => {
  const releases = await startReleases();
  try {
    const { beside, refused } = colliding(releases.world.client, 3);
    await runTimers(releases.release(TEST_RULEBOOK, { db: beside }));
    const members = yearOf(6, 'y');
    for (const { id, profile, at } of members) await releases.submit(id, profile, at);
    const rules = amended('2026-03-05');
    await runTimers(releases.release(rules, { db: beside }));
    releases.passQuarter();
    expect(await runTimers(releases.release(rules, { db: beside }))).toMatchObject({
      failed: 0,
      finished: true,
    });
    expect(await releases.poolRules()).not.toHaveProperty('sweep');
    expect(refused.get('PutCommand POOL')).toBeGreaterThanOrEqual(6);
    expect(refused.get('UpdateCommand POOL')).toBeGreaterThanOrEqual(6);
  } finally {
    await releases.world.stop();
  }
});
