import { DeleteCommand, PutCommand, type UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '#local/population/random';
import { type Cluster, startCluster } from '../faults/cluster.ts';
import { comeToRest, type Unrecorded } from '../faults/workers.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';
import { violationsOf } from './check-table.ts';
import { readWholeTable } from './whole-table.ts';

const ROUND = 'general-20260218T140000Z';
const pool = poolOf(9);
const [first = '', second = ''] = ranking(pool);
const last = ranking(pool).at(-1) ?? '';

let cluster: Cluster;
const unrecorded: Unrecorded = new Map();
beforeEach(async () => {
  cluster = await startCluster();
  await cluster.world.submit(pool);
  await cluster.order({ plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 5 });
  await comeToRest(cluster, seededRandom(1), unrecorded);
});
afterEach(() => cluster.stop());

const violations = async (sent = cluster.mail.sent) =>
  violationsOf(await readWholeTable(cluster.world), { sent, unrecorded, scores: cluster.world.scores });
const write = (command: PutCommand | UpdateCommand | DeleteCommand) =>
  cluster.world.client.send(command as PutCommand);

test('an undisturbed round violates nothing', async () => {
  expect(await violations()).toEqual([]);
});

test('what is missing, left over or wrong in the table is noticed', async () => {
  const { table, items } = cluster.world;
  const TableName = table;
  const { PK, SK } = (await readWholeTable(cluster.world)).laneEntries[0] ?? {};
  await write(new DeleteCommand({ TableName, Key: { PK, SK } }));
  expect(await violations()).toEqual(['lane entries']);
  await write(new PutCommand({ TableName, Item: { PK, SK } }));
  const stray = { PK: 'DUE#2026-02-18#3', SK: `2026-02-18T14:00:00.000Z#notify#${last}#invited#${ROUND}` };
  await write(new PutCommand({ TableName, Item: { ...stray, kind: 'notify' } }));
  expect(await violations()).toEqual(['timers 1 of notifications']);
  await write(new DeleteCommand({ TableName, Key: stray }));
  await write(new PutCommand({ TableName, Item: { PK: 'POOL', SK: 'RUNNING', roundId: ROUND, number: 1 } }));
  expect(await violations()).toEqual([`the pool is still with ${ROUND}`]);
  await write(new PutCommand({ TableName, Item: { PK: 'POOL', SK: 'RUNNING', number: 1 } }));
  const [invitation] = await items(`PROFILE#${first}`, 'INVITATION#');
  await write(new PutCommand({ TableName, Item: { ...invitation, PK: `PROFILE#${last}`, profileId: last } }));
  expect(await violations()).toContain(`${ROUND}: others than the selected`);
  await write(new DeleteCommand({ TableName, Key: { PK: `PROFILE#${last}`, SK: invitation?.SK } }));
  expect(await violations()).toEqual([]);
  await write(new DeleteCommand({ TableName, Key: { PK: `PROFILE#${first}`, SK: invitation?.SK } }));
  expect(await violations()).toContain(`${ROUND}: invited are not the selected without the lapsed`);
});

test('a message that is missing or comes twice is noticed', async () => {
  const { sent } = cluster.mail;
  const [one = ''] = sent;
  expect(await violations([...sent, one])).toEqual([`${one} got 2 e-mails, not 1 to 1`]);
  expect(await violations(sent.slice(1))).toEqual([`${one} got 0 e-mails, not 1 to 1`]);
  await write(
    new DeleteCommand({
      TableName: cluster.world.table,
      Key: { PK: `PROFILE#${second}`, SK: `NOTICE#invited#${ROUND}` },
    }),
  );
  expect(await violations()).toContain(`${second} has no message invited of ${ROUND}: undefined`);
});
