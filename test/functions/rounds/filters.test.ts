import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plannedRound, planWrites } from '#functions/table/round-plan';
import { counted } from '../../../bench/counted.ts';
import { type Office, startOffice } from './office.ts';

const LANES = ['general', 'cec', 'french'] as const;
const ROUNDS = 700;
/** The one round of its lane is the oldest of all. */
const RARE = 'stem';

const instantOf = (index: number): string => new Date(Date.UTC(2027, 0, 1) + index * 3_600_000).toISOString();
const laneOf = (index: number): string => (index === 0 ? RARE : (LANES[index % LANES.length] ?? ''));

let office: Office;
beforeAll(async () => {
  office = await startOffice();
  const items = Array.from({ length: ROUNDS }, (_, index) => {
    const order = { plan: 'p', lane: laneOf(index), size: 1, scheduledAt: instantOf(index) };
    const writes = planWrites('', plannedRound(order, instantOf(0)), 'calendar');
    const [header, listing] = writes.map(({ Put }) => Put?.Item ?? {});
    const cancelled = index % 7 === 0 ? { state: 'cancelled', cancelledAt: instantOf(index) } : {};
    // Every tenth entry of the list is of the release that did not write the lane into it.
    const { lane, ...older } = listing ?? {};
    return [{ ...header, ...cancelled }, index % 10 === 0 ? older : { lane, ...older }];
  }).flat();
  for (let at = 0; at < items.length; at += 25)
    await office.world.client.send(
      new BatchWriteCommand({
        RequestItems: {
          [office.world.table]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
});
afterAll(() => office.world.stop());

interface Shown {
  id: string;
  lane: string;
  state: string;
  scheduledAt: string;
}

async function pagesOf(query: Record<string, string>): Promise<Shown[][]> {
  const pages: Shown[][] = [];
  for (let next: string | undefined; ; ) {
    const answer = await office.call('GET /rounds', { query: { ...query, ...(next && { cursor: next }) } });
    expect(answer.status).toBe(200);
    pages.push(answer.body.rounds);
    next = answer.body.next;
    if (next === undefined) return pages;
  }
}

const newestFirst = Array.from({ length: ROUNDS }, (_, index) => ROUNDS - 1 - index);
const isCancelled = (index: number): boolean => index % 7 === 0;

describe('a list of some rounds', () => {
  test.each([
    ['of a lane', { lane: 'cec' }, (index: number) => laneOf(index) === 'cec'],
    ['of a state', { state: 'cancelled' }, isCancelled],
    [
      'of both',
      { lane: 'general', state: 'planned' },
      (index: number) => laneOf(index) === 'general' && !isCancelled(index),
    ],
    ['of none there is', { state: 'completed' }, () => false],
  ])('%s has all of them, in order, once', async (_, query, wanted) => {
    const shown = (await pagesOf({ ...query, limit: '30' })).flat();
    expect(shown.map(({ scheduledAt }) => scheduledAt)).toEqual(newestFirst.filter(wanted).map(instantOf));
  });

  test('fills its pages though six of seven are left out', async () => {
    const pages = await pagesOf({ state: 'cancelled', limit: '20' });
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20]);
  });

  test('goes on behind a page that found none within its bound', async () => {
    const pages = await pagesOf({ lane: RARE, limit: '5' });
    expect(pages.flat()).toMatchObject([{ lane: RARE, scheduledAt: instantOf(0) }]);
  });

  test.each([
    [{ lane: 'nowhere' }, '/lane', 'not-allowed'],
    [{ lane: 'general,cec' }, '/lane', 'not-allowed'],
    [{ lane: '' }, '/lane', 'not-allowed'],
    [{ state: 'done' }, '/state', 'not-allowed'],
    [{ status: 'planned' }, '/status', 'unknown-field'],
  ])('refuses %o', async (query, pointer, code) => {
    const answer = await office.call('GET /rounds', { query: query as Record<string, string> });
    expect(answer).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-query', errors: [{ pointer, code }] },
    });
  });
});

test('what a page costs is bounded: half a unit a header, a unit a hundred entries of the list', async () => {
  const { roundEndpoints } = await import('#functions/rounds/endpoints');
  const { client, usage } = counted(office.world.client);
  const endpoints = roundEndpoints({
    db: client,
    table: office.world.table,
    now: () => new Date(),
    newId: () => '',
    random: () => 0,
    pause: async () => {},
    wakeRounds: async () => {},
    plans: [],
    siteUrl: 'https://ronde.example.org',
  });
  const { requestOf } = await import('#functions/http/request');
  const { httpEvent } = await import('../http/http-event.ts');
  const list = async (query: Record<string, string>): Promise<number> => {
    const before = usage.other.readUnits;
    await endpoints['GET /rounds'](
      requestOf(httpEvent('GET /rounds', { query }), AbortSignal.timeout(60_000)),
    );
    return usage.other.readUnits - before;
  };
  // Twenty headers, the entries of the list, and the holder of the pool, consistently.
  expect(await list({})).toBeLessThanOrEqual(20 * 0.5 + 1 + 1);
  // 200 headers of another state.
  expect(await list({ state: 'completed' })).toBeLessThanOrEqual(200 * 0.5 + 3 * 1.5 + 1);
  // A lane is in the list itself: here every tenth entry does not say it, and its header is read.
  expect(await list({ lane: RARE })).toBeLessThanOrEqual(70 * 0.5 + 7 * 1.5 + 0.5 + 1);
});
