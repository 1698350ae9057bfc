import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHex } from '#domain/proofs/hex';
import { inclusionPath } from '#domain/proofs/merkle-tree';
import { verifyInclusion } from '#domain/proofs/verify-inclusion';
import { cutOffOf } from '#domain/rounds/cut-off';
import { noLapses } from '#domain/rounds/lapse-reasons';
import { commitTo } from '#functions/proofs/commit';
import { readCommittedRound } from '#functions/proofs/committed-round';
import { committedRows, leavesOf } from '#functions/proofs/committed-rows';
import { findRank } from '#functions/proofs/find-rank';
import { proveSelection } from '#functions/proofs/prove-selection';
import { sha256 } from '#functions/proofs/sha256';
import { roundKey } from '#functions/table/keys';
import { type CompletedRound, termsOf } from '#functions/table/round';
import { openingPut } from '#functions/table/round-opening';
import { counted } from '../../../bench/counted.ts';
import { emptyTable } from '../../engines/table.ts';

let store: Awaited<ReturnType<typeof emptyTable>>;
beforeAll(async () => {
  store = await emptyTable();
});
afterAll(() => store.stop());

const SECRET = 'ab'.repeat(32);
const never = new AbortController().signal;
const asked = (id: string) => ({
  id,
  plan: id,
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  minimumScore: 1,
});

/** A frozen selection as a round leaves it: chunks, opening and header. */
async function freeze(roundId: string, count: number, chunkSize = 25) {
  const { client, table } = store;
  const selected = Array.from({ length: count }, (_, index) => ({
    id: createHash('md5').update(`${roundId} ${index}`).digest('hex'),
    score: 600 - Math.floor(index / 40),
    submittedAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
  }));
  const { merkleRoot, opening } = commitTo(selected, SECRET, termsOf(asked(roundId)));
  const chunks = Math.ceil(count / chunkSize);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const candidates = selected.slice(chunk * chunkSize, (chunk + 1) * chunkSize);
    const Item = { ...roundKey.selection(roundId, chunk), candidates, attempt: 1, lapsed: [] };
    await client.send(new PutCommand({ TableName: table, Item }));
  }
  const { Put } = openingPut(table, roundId, opening);
  if (!Put) throw new Error('nothing to write');
  await client.send(new PutCommand(Put));
  const header: CompletedRound = {
    ...asked(roundId),
    state: 'completed',
    plannedAt: '2026-02-17T14:00:00.000Z',
    number: 1,
    startedAt: '2026-02-18T14:00:01.000Z',
    touchedAt: '2026-02-18T14:01:00.000Z',
    frozenAt: '2026-02-18T14:00:10.000Z',
    selected: count,
    digest: '',
    merkleRoot,
    cutOff: cutOffOf(selected),
    ruleset: '2025-03-25',
    poolByBand: null,
    chunks,
    nextChunk: chunks,
    issued: count,
    lapsed: noLapses(),
    completedAt: '2026-02-18T14:01:00.000Z',
  };
  await client.send(new PutCommand({ TableName: table, Item: { ...roundKey.header(roundId), ...header } }));
  return { selected, merkleRoot };
}

test.each([
  [1, 25],
  [128, 25],
  [129, 25],
  [700, 25],
  [700, 128],
  [300, 300],
])('proofs out of %i in chunks of %i are those of the whole tree', async (count, chunkSize) => {
  const roundId = `r${count}-${chunkSize}`;
  const { selected, merkleRoot } = await freeze(roundId, count, chunkSize);
  const access = { db: store.client, table: store.table };
  const committed = await readCommittedRound(roundId, never, access);
  if (!committed) throw new Error('no commitment');
  const leaves = leavesOf(committedRows(selected, SECRET), committed.terms);
  for (const index of new Set([0, 26, 127, 128, 255, count - 1].filter((at) => at < count))) {
    const one = selected[index];
    if (!one) throw new Error('nobody');
    expect(await findRank(committed, one, never, access)).toBe(index + 1);
    // Somebody whose score has changed since, or is not known, is found as well.
    expect(await findRank(committed, { ...one, score: 1 }, never, access)).toBe(index + 1);
    expect(await findRank(committed, { id: one.id }, never, access)).toBe(index + 1);
    const proof = await proveSelection(committed, index + 1, never, access);
    expect(proof.inclusionPath).toEqual(inclusionPath(leaves, index, sha256).map(toHex));
    expect(verifyInclusion(proof, { ...committed.terms, selected: count, merkleRoot }, sha256)).toBe(true);
  }
  expect(
    await findRank(committed, { id: 'nobody', score: 590, submittedAt: '2026' }, never, access),
  ).toBeUndefined();
});

test('a proof costs little of a large round', async () => {
  const { selected } = await freeze('large', 5_000);
  const { client: db, usage } = counted(store.client);
  const access = { db, table: store.table };
  const one = selected[4_321];
  if (!one) throw new Error('nobody');
  const committed = await readCommittedRound('large', never, access);
  const rank = committed && (await findRank(committed, one, never, access));
  if (!committed || rank === undefined) throw new Error('not found');
  await proveSelection(committed, rank, never, access);
  console.log(`a proof out of 5,000: ${usage.other.readUnits} read units, ${usage.other.requests} requests`);
  // The whole selection is more than a hundred units.
  expect(usage.other.readUnits).toBeLessThanOrEqual(20);
});
