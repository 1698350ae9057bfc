import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoundOrder } from '#functions/table/round';
import { seededRandom } from '#local/population/random';
import { type Cluster, startCluster } from '../faults/cluster.ts';
import { giveOrder } from '../faults/officers.ts';
import { comeToRest, type Unrecorded, workOnOrder } from '../faults/workers.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';
import { checkPauses, PAUSE_STANDS } from './check-pauses.ts';
import { violationsOf } from './check-table.ts';
import { type Item, readWholeTable } from './whole-table.ts';

const good = { random: seededRandom(1), rate: 0 };
const pool = poolOf(9);
const [first = ''] = ranking(pool);
const order = (plan: string, scheduledAt: string, size: number): RoundOrder => ({
  plan,
  scheduledAt,
  lane: 'general',
  size,
});
const STANDS = order('stands', '2026-02-18T14:00:00.000Z', 3);
const VOIDED = order('voided', '2026-02-18T14:00:01.000Z', 2);
const CANCELLED = order('cancelled', '2026-02-18T23:00:00.000Z', 1);
const HELD_BACK = order('held-back', '2026-02-18T14:00:02.000Z', 1);
const ROUND = {
  stands: 'stands-20260218T140000Z',
  voided: 'voided-20260218T140001Z',
  cancelled: 'cancelled-20260218T230000Z',
  heldBack: 'held-back-20260218T140002Z',
};

let cluster: Cluster;
const unrecorded: Unrecorded = new Map();
/** Of one round the best is voided singly, one is undone in the middle of a chunk, one cancelled, one paused. */
beforeAll(async () => {
  cluster = await startCluster();
  const { world } = cluster;
  await world.submit(pool);
  const hold = async (one: RoundOrder) => {
    await cluster.order(one);
    while (await workOnOrder(cluster, good));
  };
  await hold(STANDS);
  await giveOrder(cluster, 'void-one', { order: STANDS, profileId: first }, good);
  await hold(STANDS);
  // The time is short once the selection is frozen: no candidate is invited when the round is ordered void.
  world.roundDeps.remainingMs = () => 1;
  await cluster.order(VOIDED);
  await workOnOrder(cluster, good);
  world.roundDeps.remainingMs = () => 900_000;
  await giveOrder(cluster, 'void', { order: VOIDED, profileId: '' }, good);
  await hold(CANCELLED);
  await giveOrder(cluster, 'cancel', { order: CANCELLED, profileId: '' }, good);
  await giveOrder(cluster, 'pause', { order: HELD_BACK, profileId: '' }, good);
  await hold(HELD_BACK);
  await comeToRest(cluster, good.random, unrecorded);
});
afterAll(() => cluster.stop());

const violations = async () => {
  const { world, mail } = cluster;
  const whole = await readWholeTable(world);
  return [
    ...violationsOf(whole, { sent: mail.sent, unrecorded, scores: world.scores }),
    ...checkPauses(whole, world.log),
  ];
};
const itemOf = async (PK: string, SK: string): Promise<Item> => {
  const [item] = await cluster.world.items(PK, SK);
  if (!item) throw new Error(`there is no ${PK} ${SK}`);
  return item as Item;
};
const put = (Item: Item) =>
  cluster.world.client.send(new PutCommand({ TableName: cluster.world.table, Item }));
const remove = ({ PK, SK }: Item) =>
  cluster.world.client.send(new DeleteCommand({ TableName: cluster.world.table, Key: { PK, SK } }));

/** What is violated while the item that begins so is another one, or away. */
async function violationsWhile(
  PK: string,
  SK: string,
  change: Record<string, unknown> | 'away',
): Promise<string[]> {
  const item = await itemOf(PK, SK);
  await (change === 'away' ? remove(item) : put({ ...item, ...change }));
  const found = await violations();
  await put(item);
  return found;
}

test('rounds that are taken back or held up violate nothing', async () => {
  expect(await violations()).toEqual([]);
  expect((await itemOf(`ROUND#${ROUND.stands}`, 'ROUND')).state).toBe('completed');
  expect((await itemOf(`ROUND#${ROUND.voided}`, 'ROUND')).state).toBe('voided');
  expect((await itemOf(`ROUND#${ROUND.cancelled}`, 'ROUND')).state).toBe('cancelled');
  expect((await itemOf(`ROUND#${ROUND.heldBack}`, 'ROUND')).state).toBe('planned');
});

const header = (id: string) => [`ROUND#${id}`, 'ROUND'] as const;
const outcome = (profile: string, id: string) => [`PROFILE#${profile}`, `INVITATION#${id}`] as const;

describe('it is noticed when', () => {
  test.each<[string, readonly [string, string], Record<string, unknown> | 'away', string]>([
    [
      'a round is still being undone',
      header(ROUND.voided),
      { state: 'voiding' },
      `${ROUND.voided} is voiding`,
    ],
    ['an undo counts too many', header(ROUND.voided), { voided: 1 }, `${ROUND.voided}: voided 1`],
    ['an undo keeps too many', header(ROUND.voided), { kept: 1 }, `${ROUND.voided}: kept 1`],
    ['a chunk is not undone', header(ROUND.voided), { nextVoid: 0 }, `${ROUND.voided}: chunks undone 0`],
    ['an undo counts wrong invitations', header(ROUND.voided), { issued: 2 }, `${ROUND.voided}: issued 2`],
    [
      'a candidate is not ruled out',
      outcome(first, ROUND.voided),
      'away',
      `${ROUND.voided}: others than those of its chunks undone`,
    ],
    [
      'a candidate is ruled out for another reason',
      outcome(first, ROUND.voided),
      { reason: 'withdrawn' },
      `${ROUND.voided}: ${first} is ruled out as withdrawn`,
    ],
    [
      'a candidate is still invited by a round that is undone',
      outcome(first, ROUND.voided),
      { state: 'issued' },
      `${ROUND.voided}: ${first} is still invited`,
    ],
    [
      'an invitation voided singly is not counted',
      header(ROUND.stands),
      { voidedSingly: 0 },
      `${ROUND.stands}: voided singly 1`,
    ],
    [
      'who is void is still invited',
      outcome(first, ROUND.stands),
      { state: 'issued' },
      `invitations of ${first} in state in-pool`,
    ],
    [
      'no message says that it is void',
      [`PROFILE#${first}`, 'NOTICE#invitation-voided'],
      'away',
      `${first} has no message invitation-voided of ${ROUND.stands}: undefined`,
    ],
    [
      'a message has no reason',
      [`PROFILE#${first}`, 'NOTICE#invitation-voided'],
      { SK: `NOTICE#invitation-voided#${ROUND.voided}` },
      `there is no reason for the message ${first}|invitation-voided|${ROUND.voided}`,
    ],
    ['who is back has another score', [`PROFILE#${first}`, 'STANDING'], { score: 1 }, `score of ${first}`],
    [
      'who is back has another instant',
      [`PROFILE#${first}`, 'STANDING'],
      { submittedAt: '2026-02-18T14:00:00.000Z' },
      `submission of ${first}`,
    ],
    [
      'who is back does not rank',
      [`PROFILE#${first}`, 'STANDING'],
      { state: 'ineligible' },
      `${first} is ineligible`,
    ],
    [
      'a cancelled round has begun',
      header(ROUND.cancelled),
      { number: 3 },
      `${ROUND.cancelled} is cancelled and has begun`,
    ],
    [
      'a cancelled round is on the agenda',
      ['POOL', 'AGENDA#'],
      { SK: `AGENDA#2026-02-18T23:00:00.000Z#${ROUND.cancelled}` },
      `still on the agenda: AGENDA#2026-02-18T23:00:00.000Z#${ROUND.cancelled}`,
    ],
    [
      'a round that is held back is lost',
      ['POOL', 'AGENDA#'],
      'away',
      `not on the agenda: AGENDA#2026-02-18T14:00:02.000Z#${ROUND.heldBack}`,
    ],
    [
      'a round waits without a pause',
      ['POOL', 'RUNNING'],
      { pause: undefined },
      `${ROUND.heldBack} is planned`,
    ],
    [
      'no run has said since that the pause holds it back',
      ['POOL', 'RUNNING'],
      { pause: { at: 'another instant' } },
      `no run says that the pause holds back ${ROUND.heldBack}`,
    ],
  ])('%s', async (_what, [PK, SK], change, violation) => {
    const found = await violationsWhile(PK, SK, change);
    // An item that was put under another key is there besides.
    if (change !== 'away' && typeof change.SK === 'string') await remove({ PK, SK: change.SK });
    expect(found).toContain(violation);
    expect(await violations()).toEqual([]);
  });

  test('the record leaves something out, or tells something else', async () => {
    const voided = await cluster.world.items(`ROUND#${ROUND.voided}`, 'RECORD#');
    const end = voided.find(({ what }) => what === 'voided') as Item;
    expect(await violationsWhile(end.PK, end.SK, 'away')).toEqual([
      `${ROUND.voided}: the record tells planned, begun, void-ordered`,
    ]);
    expect(await violationsWhile(end.PK, end.SK, { voided: 3 })).toEqual([
      `${ROUND.voided}: the record counts 3 voided, 0 kept`,
    ]);
    const stands = await cluster.world.items(`ROUND#${ROUND.stands}`, 'RECORD#');
    const settled = stands.find(({ what }) => what === 'invitation-void-settled') as Item;
    expect(await violationsWhile(settled.PK, settled.SK, { outcome: 'not-invited' })).toEqual([
      `${ROUND.stands}: ${first} is on record as not-invited and is voided`,
    ]);
    expect(await violationsWhile(settled.PK, settled.SK, 'away')).toEqual([
      `${ROUND.stands}: 1 orders to void ${first}, 0 settled`,
    ]);
  });

  test('a round begins during a pause', async () => {
    const whole = await readWholeTable(cluster.world);
    const begun = { message: 'round-begun', facts: { roundId: ROUND.heldBack } };
    const log = [...cluster.world.log, { message: PAUSE_STANDS, facts: {} }, begun];
    expect(checkPauses(whole, log)).toEqual([`${ROUND.heldBack} began during a pause`]);
  });
});
