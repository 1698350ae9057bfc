import { afterEach, beforeEach, expect, test } from 'vitest';
import { LAPSE_REASONS } from '#domain/rounds/lapse-reasons';
import { closeBands, POOL_BANDS } from '#domain/rounds/pool-bands';
import { routes } from '#functions/routes/round-routes';
import { runRound } from '#functions/run-round/run-round';
import { writePoolSnapshot } from '#functions/table/pool-snapshot';
import { poolOf } from '../run-round/world.ts';
import { type Office, officer, PLANNED, startOffice } from './office.ts';

const ID = 'general-20260218T140000Z';
let reads = 0;

/** A value with the keys of every map in it in another order at each read, as DynamoDB gives them. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner)] as const);
  const from = reads % Math.max(1, entries.length);
  const turned = [...entries.slice(from), ...entries.slice(0, from)];
  return Object.fromEntries(reads % 2 ? turned : turned.reverse());
}

let office: Office;
beforeEach(async () => {
  office = await startOffice();
  const { client, roundDeps } = office.world;
  await office.world.submit(poolOf(3));
  await writePoolSnapshot(roundDeps, {
    asOf: '2026-02-17',
    takenAt: '2026-02-17T00:05:00.000Z',
    ...closeBands({ '501-600': 1234, '441-450': 7 }),
  });
  await runRound(
    { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 2 },
    roundDeps,
  );
  await office.plan(PLANNED);
  const send = client.send.bind(client) as (...sent: unknown[]) => Promise<object>;
  Object.assign(client, {
    send: async (...sent: unknown[]) => {
      reads += 1;
      const { Item, Items, Responses, ...rest } = (await send(...sent)) as Record<string, unknown>;
      return {
        ...rest,
        ...(Item !== undefined && { Item: shuffled(Item) }),
        ...(Items !== undefined && { Items: shuffled(Items) }),
        ...(Responses !== undefined && { Responses: shuffled(Responses) }),
      };
    },
  });
});
afterEach(() => office.world.stop());

const read = (route: (typeof routes)[number]['key'], headers = {}) =>
  office.call(route, { claims: officer, parameters: { id: ID }, headers });

test('what has not changed is known by its tag again, in whatever order the table gives the keys of a map', async () => {
  const reading = routes.map(({ key }) => key).filter((key) => key.startsWith('GET '));
  expect(reading).toContain('GET /rounds/{id}');
  for (const key of reading) {
    const { status, headers } = await read(key);
    expect([key, status]).toEqual([key, 200]);
    const tag = { 'If-None-Match': String(headers?.ETag) };
    for (let time = 0; time < 4; time += 1) expect([key, (await read(key, tag)).status]).toEqual([key, 304]);
  }
});

test('reasons and bands come in their own order', async () => {
  const { body } = await read('GET /rounds/{id}');
  expect(Object.keys(body.lapsed)).toEqual([...LAPSE_REASONS]);
  expect(Object.keys(body.poolByBand.bands)).toEqual(POOL_BANDS.map(({ label }) => label));
});
