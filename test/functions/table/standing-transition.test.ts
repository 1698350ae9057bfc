import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standing } from '#functions/table/standing';
import { standingTransition } from '#functions/table/standing-transition';
import { emptyTable } from '../../engines/table.ts';

let db: Awaited<ReturnType<typeof emptyTable>>;
beforeAll(async () => {
  db = await emptyTable();
});
afterAll(() => db.stop());

const standing: Standing = {
  profileId: 'p1',
  sub: 's1',
  state: 'in-pool',
  version: 1,
  submittedAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2027-03-01T12:00:00.000Z',
  score: 500,
  lanes: ['general', 'cec'],
  ruleset: '2025-03-25',
  scoredOn: '2026-03-01',
  nextChangeOn: '2026-06-01',
};

const commit = (before: Standing | undefined, after: Standing) =>
  db.client.send(new TransactWriteCommand({ TransactItems: standingTransition(db.table, before, after) }));

test('one active profile per person, and every change guarded by the version', async () => {
  await commit(undefined, standing);
  await expect(commit(undefined, { ...standing, profileId: 'p2' })).rejects.toThrow(/ConditionalCheckFailed/);
  const withdrawn: Standing = { ...standing, version: 2, state: 'withdrawn' };
  await commit(standing, withdrawn);
  await expect(commit(standing, withdrawn)).rejects.toThrow(/ConditionalCheckFailed/);
  await commit(undefined, { ...standing, profileId: 'p2' });
});

test('an entry is written anew when its doubt begins or ends, at the same place', () => {
  const doubtful: Standing = { ...standing, lanesInDoubt: ['general'] };
  const put = (before: Standing, after: Standing) =>
    standingTransition('t', before, { ...after, version: 2 }).flatMap(({ Put, Delete }) => {
      const item = Put?.Item ?? Delete?.Key ?? {};
      const [kind, lane] = String(item.PK).split('#');
      return kind === 'LANE' ? [[lane, item.SK, item.inDoubt]] : [];
    });
  const place = '9499#2026-03-01T12:00:00.000Z#p1';
  expect(put(standing, doubtful)).toEqual([['general', place, true]]);
  expect(put(doubtful, standing)).toEqual([['general', place, undefined]]);
  expect(put(doubtful, doubtful)).toEqual([]);
});
