import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { roundKey } from '#functions/table/keys';
import { officer, PLANNED } from '../rounds/office.ts';
import { REASON, startUndoing, type Undoing } from './undoing.ts';

let office: Undoing;
beforeEach(async () => {
  office = await startUndoing();
});
afterEach(() => office.world.stop());

interface Entry {
  at: string;
  what: string;
  profileId?: string;
}
type Route = 'GET /rounds/{id}/record' | 'GET /rounds/pause';

/** Every page of a record, each with its size in bytes. */
async function pagesOf(route: Route, id: string, limit?: number) {
  const pages: { entries: Entry[]; bytes: number }[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = { ...(limit !== undefined && { limit: String(limit) }), ...(cursor && { cursor }) };
    const { status, body } = await office.call(route, { claims: officer, parameters: { id }, query });
    expect(status).toBe(200);
    pages.push({ entries: body.record, bytes: Buffer.byteLength(JSON.stringify(body)) });
    if (body.next === undefined) return pages;
    cursor = body.next;
  }
}

/** Puts entries on record, as many officers' orders as there are, without any of them being carried out. */
async function putEntries(id: string, entries: Entry[]): Promise<void> {
  const puts = entries.map((entry) => ({
    PutRequest: {
      Item: { ...roundKey.record(id, entry.at, `${entry.what}#${entry.profileId}`), ...entry },
    },
  }));
  for (let start = 0; start < puts.length; start += 25) {
    const RequestItems = { [office.world.table]: puts.slice(start, start + 25) };
    const { UnprocessedItems = {} } = await office.world.client.send(new BatchWriteCommand({ RequestItems }));
    expect(UnprocessedItems).toEqual({});
  }
}

test('a record of any length comes in pages, oldest first, nothing left out and nothing twice', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  await office.run(order);
  for (const profileId of selected)
    await office.officerCalls('POST /rounds/{id}/invitations/{profileId}/void', { id: roundId, profileId });
  await office.run(order);
  const [whole] = await pagesOf('GET /rounds/{id}/record', roundId);
  const names = whole?.entries.map(({ what, profileId = '' }) => `${what} ${profileId}`);
  const both = (what: string) => selected.map((id) => `${what} ${id}`);
  expect(names?.slice(0, 3 + 8)).toEqual([
    'planned ',
    'begun ',
    'completed ',
    ...both('invitation-void-ordered'),
  ]);
  expect(names?.slice(3 + 8).sort()).toEqual(both('invitation-void-settled').sort());
  for (const limit of [1, 7, 19, 100]) {
    const pages = await pagesOf('GET /rounds/{id}/record', roundId, limit);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole?.entries);
    for (const { entries } of pages) expect(entries.length).toBeLessThanOrEqual(limit);
  }
});

test('as many as the limits of the engine would cut off: every page is small, and all of them are whole', async () => {
  const { id } = (await office.plan(PLANNED)).body;
  // The longest reason that is taken, of letters that are three bytes each: more than 1 MB, the most of one reading.
  const reason = 'あ'.repeat(500);
  const entries = Array.from({ length: 900 }, (_, index) => ({
    what: 'invitation-void-ordered',
    at: new Date(Date.UTC(2026, 1, 18, 12) + Math.floor(index / 3)).toISOString(),
    by: 'officer-1',
    profileId: `p:${String(index).padStart(4, '0')}.x_${'y'.repeat(119)}`,
    reason,
  }));
  expect(Buffer.byteLength(JSON.stringify(entries))).toBeGreaterThan(2 ** 20);
  await putEntries(id, entries);
  const pages = await pagesOf('GET /rounds/{id}/record', id);
  expect(pages.flatMap((page) => page.entries).filter(({ what }) => what !== 'planned')).toEqual(entries);
  expect(pages.map((page) => page.entries.length)).toEqual([...Array(9).fill(100), 1]);
  for (const { bytes } of pages) expect(bytes).toBeLessThan(2 ** 20);
});

test('the record of all pauses comes in pages as well, beside the switch as it stands', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    await office.officerCalls('PUT /rounds/pause');
    await office.officerCalls('DELETE /rounds/pause');
  }
  const { body } = await office.officerCalls('PUT /rounds/pause');
  expect(body).not.toHaveProperty('next');
  const pages = await pagesOf('GET /rounds/pause', '', 3);
  expect(pages.map(({ entries }) => entries.length)).toEqual([3, 3, 1]);
  expect(pages.flatMap(({ entries }) => entries)).toEqual(body.record);
  const last = { query: { limit: '3' }, claims: officer };
  expect((await office.call('GET /rounds/pause', last)).body.pause).toMatchObject(REASON);
});

test.each([
  { limit: '0' },
  { limit: '101' },
  { cursor: 'x' },
  { cursor: Buffer.from('2026-02-18T12:00:00.000Z#PLANNED').toString('base64url') },
  { cursor: Buffer.from('2026-02-18T12:00:00.000Z#a#b#c').toString('base64url') },
  { cursor: Buffer.from(`2026-02-18T12:00:00.000Z#a#${'b'.repeat(129)}`).toString('base64url') },
  { page: '1' },
])('a page that there cannot be is refused: %j', async (query) => {
  const { id } = (await office.plan(PLANNED)).body;
  for (const route of ['GET /rounds/{id}/record', 'GET /rounds/pause'] as const)
    expect(await office.call(route, { claims: officer, parameters: { id }, query })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-query' },
    });
});
