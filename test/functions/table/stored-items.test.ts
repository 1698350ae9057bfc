import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsPut, readFacts } from '#functions/table/facts';
import { idempotencyPut, readIdempotency, SUBMISSION } from '#functions/table/idempotency';
import { profileKey } from '#functions/table/keys';
import { plannedRound, planRound } from '#functions/table/round-plan';
import { standingTransition } from '#functions/table/standing-transition';
import { readStanding } from '#functions/table/stored-profile';
import { readRound } from '#functions/table/stored-round';
import { emptyTable } from '../../engines/table.ts';
import { fullProfile } from '../boundary/sample-profile.ts';
import { factsOf, standingOf } from '../run-round/world.ts';

let store: Awaited<ReturnType<typeof emptyTable>>;
beforeAll(async () => {
  store = await emptyTable();
});
afterAll(() => store.stop());

const access = () => ({ db: store.client, table: store.table });
const put = (Item: Record<string, unknown>) =>
  store.client.send(new PutCommand({ TableName: store.table, Item }));

const standing = standingOf({ id: 'p1', score: 500, submittedAt: '2026-02-01T00:00:00.000Z' });

it('writes every item with the number of its shape, except entries of lanes', () => {
  const items = standingTransition('t', undefined, {
    ...standing,
    nextChangeOn: '2026-05-17',
  }).flatMap((item) => item.Put?.Item ?? []);
  const kinds = items.map(({ PK, SK, schema }) => [`${PK}`.split('#')[0], `${SK}`.split('#')[1], schema]);
  expect(kinds).toEqual([
    ['PROFILE', undefined, 1],
    ['PERSON', undefined, 1],
    ['LANE', expect.anything(), undefined],
    ['DUE', 'expire-profile', 1],
    ['DUE', 'rescore', 1],
  ]);
  expect(factsPut('t', 'p1', factsOf('p1')).Put?.Item).toMatchObject({ schema: 1 });
});

it('reads an item without a number as one of the first shape', async () => {
  await put({ ...profileKey.standing('p1'), ...standing });
  expect(await readStanding(access(), 'p1')).toEqual(standing);
});

it('gives the content without key and number', async () => {
  await put({ ...profileKey.standing('p2'), schema: 1, ...standing });
  expect(await readStanding(access(), 'p2')).toEqual(standing);
});

it('refuses an item of a later shape', async () => {
  await put({ ...profileKey.standing('p3'), schema: 2, ...standing });
  await expect(readStanding(access(), 'p3')).rejects.toThrow(
    expect.objectContaining({
      name: 'UnreadableItem',
      message: 'the stored standing cannot be read: schema 2',
    }),
  );
});

it('names the fields at fault and none of their values', async () => {
  const { familyName: _, ...facts } = factsOf('secret-person');
  const profile = { ...facts, work: [{ noc: 'secret', country: 'CA', from: '2020-01-01', to: 5 }] };
  await put({ ...profileKey.facts('p4'), schema: 1, profile });
  await expect(readFacts(access(), 'p4')).rejects.toThrow(
    expect.objectContaining({
      name: 'UnreadableItem',
      message:
        'the stored facts cannot be read: profile.familyName, profile.work.0.to, profile.work.0.hoursPerWeek',
    }),
  );
});

it('gives back every fact that can be submitted', async () => {
  await put({ ...factsPut(store.table, 'p5', fullProfile).Put?.Item });
  expect(await readFacts(access(), 'p5')).toEqual(fullProfile);
});

it('gives back a submission under its key, and a round under its id', async () => {
  const now = new Date('2026-02-18T14:00:00.000Z');
  const request = { sub: 'sub', key: 'key' };
  await put({ ...idempotencyPut(store.table, request, { digest: 'd', standing }, now).Put?.Item });
  expect(await readIdempotency(access(), SUBMISSION, { request, now }, AbortSignal.timeout(5_000))).toEqual({
    digest: 'd',
    standing,
    ttl: now.getTime() / 1000 + 86_400,
  });
  const order = { plan: 'p', scheduledAt: now.toISOString(), lane: 'general', size: 5 };
  const round = plannedRound(order, now.toISOString());
  await planRound(store.client, store.table, order, now.toISOString());
  expect(await readRound(access(), round.id)).toEqual(round);
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: { PK: `ROUND#${round.id}`, SK: 'ROUND' } }),
  );
  expect(Item).toMatchObject({ schema: 1 });
});
