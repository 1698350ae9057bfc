import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '#local/population/random';
import { violationsOf } from '../finished-round/check-table.ts';
import { readWholeTable } from '../finished-round/whole-table.ts';
import { poolOf } from '../functions/run-round/world.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { comeToRest, type Unrecorded, workOnMail, workOnOrder, workOnTimers } from './workers.ts';

const MINUTE_MS = 60_000;
const good = { random: seededRandom(1), rate: 0 };

let cluster: Cluster;
let unrecorded: Unrecorded;
beforeEach(async () => {
  unrecorded = new Map();
  cluster = await startCluster();
  await cluster.world.submit(poolOf(40));
});
afterEach(() => cluster.stop());

const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 30 };
const hold = async () => {
  await cluster.order(order);
  while (await workOnOrder(cluster, good));
};
const allMail = async () => {
  let messages = 0;
  for (let had = 1; had > 0; messages += had) had = await workOnMail(cluster, good, unrecorded);
  return messages;
};
const dead = () => cluster.receive(cluster.deadMail, 10);
const violations = async () =>
  violationsOf(await readWholeTable(cluster.world), {
    sent: cluster.mail.sent,
    unrecorded,
    scores: cluster.world.scores,
  });

test.each(['down', 'throttles', 'paused', 'unverified'] as const)(
  'a mail service that is %s for an hour: no dead letters, the alarm is heard, everybody is told once',
  async (mood) => {
    cluster.mail.mood = () => mood;
    await hold();
    const begun = cluster.world.clock.at;
    let messages = await allMail();
    const well: boolean[] = [];
    while (cluster.world.clock.at < begun + 60 * MINUTE_MS) {
      cluster.world.clock.at += 5 * MINUTE_MS;
      well.push(await workOnTimers(cluster, good));
      messages += await allMail();
    }
    expect(cluster.mail.sent).toEqual([]);
    expect(await dead()).toEqual([]);
    // Each was tried at once, and again after 2, 4, 8, 16 minutes, on the next call of the timers.
    expect(messages).toBeGreaterThanOrEqual(30 * 4);
    expect(messages).toBeLessThanOrEqual(30 * 6);
    expect(well[0]).toBe(true);
    expect(well.at(-1)).toBe(false);
    cluster.mail.mood = () => 'works';
    await comeToRest(cluster, good.random, unrecorded);
    expect(cluster.world.clock.at - begun).toBeLessThan(3 * 60 * MINUTE_MS);
    expect(await violations()).toEqual([]);
    expect(cluster.mail.sent).toHaveLength(30);
    expect(await workOnTimers(cluster, good)).toBe(true);
  },
);

test('a sender that is not verified for a day and a half: nobody is given up, and mended, everybody is told once', async () => {
  cluster.mail.mood = () => 'unverified';
  await hold();
  const until = cluster.world.clock.at + 36 * 60 * MINUTE_MS;
  while (cluster.world.clock.at < until) {
    await allMail();
    cluster.world.clock.at += 65 * MINUTE_MS;
    await workOnTimers(cluster, good);
  }
  expect(cluster.mail.sent).toEqual([]);
  expect(await dead()).toEqual([]);
  cluster.mail.mood = () => 'works';
  await comeToRest(cluster, good.random, unrecorded);
  expect(await violations()).toEqual([]);
  expect(unrecorded.size).toBe(0);
  expect(new Set(cluster.mail.sent).size).toBe(30);
  expect(cluster.mail.sent).toHaveLength(30);
});

test('answers of the mail service that are lost repeat those e-mails and no others', async () => {
  await hold();
  let requests = 0;
  cluster.mail.mood = () => {
    requests += 1;
    return requests % 3 === 0 && requests <= 30 ? 'loses-answer' : 'works';
  };
  await comeToRest(cluster, good.random, unrecorded);
  expect(await violations()).toEqual([]);
  expect([...unrecorded.values()]).toEqual(Array.from({ length: 10 }, () => 1));
  expect(cluster.mail.sent).toHaveLength(40);
});

test('the dead letters hold what is no notification, and nothing else', async () => {
  const { world } = cluster;
  const poison = ['{"kind":"invited"}', 'no json', '{"kind":"sold","profileId":"p","about":"r"}'];
  for (const MessageBody of poison)
    await world.sqs.send(new SendMessageCommand({ QueueUrl: world.notificationsQueueUrl, MessageBody }));
  await hold();
  await allMail();
  const letters = await dead();
  expect(letters.map(({ body }) => body).sort()).toEqual([...poison].sort());
  expect(cluster.mail.sent).toHaveLength(30);
  expect(await violations()).toEqual([]);
});

test('a notification that a defect sent to the dead letters is told when it is redriven', async () => {
  const { world } = cluster;
  await hold();
  const fault = Object.assign(new Error('no permission'), { name: 'AccessDeniedException' });
  const { client } = world;
  world.client = new Proxy(client, {
    get: (target, property, receiver) =>
      property === 'send' ? () => Promise.reject(fault) : Reflect.get(target, property, receiver),
  });
  await allMail();
  world.client = client;
  expect(await cluster.redrive()).toBe(30);
  await allMail();
  expect(cluster.mail.sent).toHaveLength(30);
  expect(await violations()).toEqual([]);
});

test('a message that is no order is given up at once, and the round behind it is held', async () => {
  const begun = cluster.world.clock.at;
  await cluster.order('{"plan":"x"}');
  await hold();
  expect((await cluster.receive(cluster.deadOrders, 10)).map(({ body }) => body)).toEqual(['{"plan":"x"}']);
  expect(cluster.world.clock.at - begun).toBeLessThan(MINUTE_MS);
  await allMail();
  expect(await violations()).toEqual([]);
});

test('a notifications queue that is down does not hold up a round', async () => {
  const { world } = cluster;
  const { notificationsQueueUrl } = world;
  world.roundDeps.notificationsQueueUrl = notificationsQueueUrl.replace('notifications', 'gone');
  await hold();
  world.roundDeps.notificationsQueueUrl = notificationsQueueUrl;
  await comeToRest(cluster, good.random, unrecorded);
  expect(await violations()).toEqual([]);
  expect(cluster.mail.sent).toHaveLength(30);
});
