import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBands } from '#domain/rounds/pool-bands';
import { runRound } from '#functions/run-round/run-round';
import { writePoolSnapshot } from '#functions/table/pool-snapshot';
import { poolOf } from '../run-round/world.ts';
import { type Office, officer, PLANNED, startOffice } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.world.stop());

test('a simulation selects whom the round then invites, and writes nothing', async () => {
  const pool = poolOf(60);
  await office.world.submit(pool);
  const rule = { lane: 'general', size: 25, minimumScore: 590, asOf: '2026-02-18T14:00:00.000Z' };
  const simulated = await office.call('POST /rounds/simulate', { claims: officer, body: rule });
  expect(simulated.status).toBe(200);
  expect(await office.written()).toEqual([]);
  const { asOf: scheduledAt, ...rest } = rule;
  await runRound({ ...rest, plan: 'real', scheduledAt }, office.world.roundDeps);
  const { body: real } = await office.call('GET /rounds/{id}', {
    parameters: { id: 'real-20260218T140000Z' },
  });
  const chunks = await office.world.items('ROUND#real-20260218T140000Z', 'SELECTION#');
  const invited = chunks.flatMap(({ candidates }) => candidates as { id: string }[]);
  expect(simulated.body.invited.map(({ rank, ...one }: { rank: number }) => one)).toEqual(invited);
  expect(simulated.body.invited.map(({ rank }: { rank: number }) => rank)).toEqual(
    invited.map((_, index) => index + 1),
  );
  expect(simulated.body).toMatchObject({ selected: 25, cutOff: real.cutOff });
});

test('the list: newest first, in pages', async () => {
  const ids: string[] = [];
  for (let hour = 10; hour < 15; hour += 1) {
    const order = { ...PLANNED, scheduledAt: `2026-03-01T${hour}:00:00.000Z` };
    ids.unshift((await office.plan(order)).body.id);
  }
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const query = { limit: '2', ...(next && { cursor: next }) };
    const { body } = await office.call('GET /rounds', { query });
    expect(body.rounds.length).toBeLessThanOrEqual(2);
    seen.push(...body.rounds.map(({ id }: { id: string }) => id));
    next = body.next;
  } while (next);
  expect(seen).toEqual(ids);
});

const LONG_CURSOR = Buffer.from(`2026-03-01T10:00:00.000Z#${'x'.repeat(2000)}`).toString('base64url');

test.each([
  { limit: '0' },
  { limit: '101' },
  { limit: 'x' },
  { cursor: 'bm9uZQ' },
  { cursor: LONG_CURSOR },
  { page: '2' },
])('a query that is none: %o', async (query) => {
  const answer = await office.call('GET /rounds', { query: query as unknown as Record<string, string> });
  expect(answer).toMatchObject({ status: 400, body: { type: '/problems/invalid-query' } });
});

test('a cursor that is none: the message says where to take one from', async () => {
  const query = { cursor: LONG_CURSOR };
  const errorsIn = async (language: string) =>
    (await office.call('GET /rounds', { query, headers: { 'accept-language': language } })).body.errors;
  const at = { pointer: '/cursor', code: 'wrong-type' };
  expect(await errorsIn('en')).toEqual([{ ...at, message: 'Must be the `next` of an earlier page.' }]);
  expect(await errorsIn('fr')).toEqual([{ ...at, message: 'Doit être le `next` d’une page précédente.' }]);
});

test('a round that does not exist is not found', async () => {
  expect(
    (await office.call('GET /rounds/{id}', { parameters: { id: 'nothing-20260101T000000Z' } })).status,
  ).toBe(404);
});

test('the feed has the shape that readers of Canada’s feed know', async () => {
  await office.world.submit(poolOf(1500), {});
  const counted = { '501-600': 1234, '491-500': 1000, '441-450': 7, '0-300': 20 };
  await writePoolSnapshot(office.world.roundDeps, {
    asOf: '2026-02-17',
    takenAt: '2026-02-17T00:05:00.000Z',
    ...closeBands(counted),
  });
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general' };
  const limits = { ...office.world.roundDeps.limits, concurrency: 16 };
  await runRound({ ...order, size: 1100 }, { ...office.world.roundDeps, limits });
  // Nobody is in that lane, so it has no cut-off, and the feed leaves it out.
  await runRound({ ...order, plan: 'nobody', lane: 'french', size: 5 }, office.world.roundDeps);
  await office.plan(PLANNED);
  const { body, headers } = await office.call('GET /feeds/ee_rounds_123_en.json');
  expect(headers).toMatchObject({ 'Content-Type': 'application/json' });
  const { cutOff } = (
    await office.call('GET /rounds/{id}', { parameters: { id: 'general-20260218T140000Z' } })
  ).body;
  const [, day = '', time = ''] = /^2026-01-(\d\d)T(.{8})/.exec(cutOff.submittedAt) ?? [];
  expect(body).toEqual({
    classes: 'wb-tables',
    rounds: [
      {
        drawNumber: '1',
        drawNumberURL: "<a href='/en/rounds/round/?id=general-20260218T140000Z'>1</a>",
        drawDate: '2026-02-18',
        drawDateFull: 'February 18, 2026',
        drawName: 'General',
        drawSize: '1,100',
        drawCRS: String(cutOff.score),
        mitext: '',
        DrawText1: '',
        drawText2:
          'Federal Skilled Worker Program, Canadian Experience Class, Federal Skilled Trades Program and Provincial Nominee Program',
        drawDateTime: 'February 18, 2026 at 14:00:00 UTC',
        drawCutOff: `January ${Number(day)}, 2026 at ${time} UTC`,
        // Counted five minutes after midnight in UTC: in the evening of the day before in Ottawa.
        drawDistributionAsOn: 'February 16, 2026',
        ...Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`dd${index + 1}`, '0'])),
        dd2: '1,234',
        dd3: '1,000',
        dd4: '1,000',
        dd9: '7',
        dd10: '7',
        dd17: '20',
        dd18: '2,261',
      },
    ],
  });
}, 60_000);
