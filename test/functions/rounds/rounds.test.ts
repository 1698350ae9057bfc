import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBands } from '#domain/rounds/pool-bands';
import { httpHandler } from '#functions/http/http-handler';
import { roundEndpoints } from '#functions/rounds/endpoints';
import { routes } from '#functions/rounds/routes';
import { runRound } from '#functions/run-round/run-round';
import { writePoolSnapshot } from '#functions/table/pool-snapshot';
import type { RoundOrder } from '#functions/table/round';
import { httpEvent, recordingLog, type Sent } from '../http/http-event.ts';
import { poolOf, ranking, startWorld, type World } from '../run-round/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  serial = 0;
});
afterEach(() => world.stop());

let serial = 0;
const log = recordingLog();
const officer = { sub: 'officer-1', 'cognito:groups': '[officer]' };
const PLANNED = { lane: 'general', size: 20, scheduledAt: '2026-02-18T15:00:00.000Z' };

async function call(route: (typeof routes)[number]['key'], sent: Sent = {}) {
  const handler = httpHandler(
    routes,
    roundEndpoints({
      db: world.client,
      table: world.table,
      now: world.roundDeps.now,
      newId: () => `id-${++serial}`,
      random: () => 0.5,
      pause: async () => {},
    }),
    log,
  );
  const { statusCode, headers, body } = await handler(httpEvent(route, sent));
  return { status: statusCode, headers, body: body === undefined ? undefined : JSON.parse(body) };
}

const plan = (body: unknown, headers: Record<string, string> = {}) =>
  call('POST /rounds', { claims: officer, body, headers });

/** Everything in the table that speaks of rounds. */
const written = async () => [
  ...(await world.items('ROUNDS')),
  ...(await world.items('POOL')),
  ...(await world.items('IDEMPOTENCY#officer-1')),
];

test('an officer plans a round; it is public, on the agenda, and is held when its instant comes', async () => {
  const pool = poolOf(40);
  await world.submit(pool);
  const planned = await plan(PLANNED);
  expect(planned.status).toBe(201);
  const { id, plan: name } = planned.body;
  expect(planned.headers).toMatchObject({ Location: `/rounds/${id}` });
  expect(planned.body).toEqual({
    id: `${name}-20260218T150000Z`,
    number: null,
    plan: name,
    lane: 'general',
    state: 'planned',
    scheduledAt: PLANNED.scheduledAt,
    size: 20,
    selected: null,
    issued: null,
    lapsed: null,
    cutOff: null,
    ruleset: null,
    poolByBand: null,
    digest: null,
    startedAt: null,
    completedAt: null,
    durationMs: null,
  });
  expect((await call('GET /rounds/{id}', { parameters: { id } })).body).toEqual(planned.body);
  expect((await call('GET /rounds')).body).toEqual({ rounds: [planned.body] });

  world.clock.at = Date.parse('2026-02-18T15:04:00.000Z');
  const wake: RoundOrder = { plan: 'other', scheduledAt: '2026-02-18T15:01:00.000Z', lane: 'cec', size: 1 };
  await runRound(wake, world.roundDeps);
  const { body: done } = await call('GET /rounds/{id}', { parameters: { id } });
  const last = pool.find((one) => one.id === ranking(pool)[19]);
  expect(done).toMatchObject({
    state: 'completed',
    number: 1,
    selected: 20,
    issued: 20,
    cutOff: { score: last?.score, submittedAt: last?.submittedAt },
    ruleset: '2025-03-25',
  });
  expect(done.durationMs).toBe(Date.parse(done.completedAt) - Date.parse(done.startedAt));
});

test('the same request twice, or ten times at once, plans one round', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => plan(PLANNED, headers)));
  answers.push(await plan(PLANNED, headers));
  expect(answers.map(({ status }) => status)).toEqual(Array(11).fill(201));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(await world.items('ROUNDS')).toHaveLength(1);
  const other = await plan({ ...PLANNED, scheduledAt: '2026-02-18T16:00:00.000Z' }, headers);
  expect(other).toMatchObject({ status: 422, body: { type: 'urn:ronde:problem:idempotency-key-reused' } });
  expect((await plan(PLANNED)).body.id).not.toBe(answers[0]?.body.id);
});

test('a key is forgotten after a day', async () => {
  const headers = { 'Idempotency-Key': 'key-1' };
  await plan(PLANNED, headers);
  world.clock.at += 25 * 3_600_000;
  const later = { ...PLANNED, scheduledAt: '2026-02-20T15:00:00.000Z' };
  expect((await plan(later, headers)).status).toBe(201);
  expect(await world.items('ROUNDS')).toHaveLength(2);
});

test.each([
  ['no lane', { size: 5, scheduledAt: PLANNED.scheduledAt }, ['/lane required']],
  ['a lane that does not exist', { ...PLANNED, lane: 'wizards' }, ['/lane not-allowed']],
  ['neither size nor minimum score', { lane: 'cec', scheduledAt: PLANNED.scheduledAt }, ['/size required']],
  ['nobody', { ...PLANNED, size: 0 }, ['/size out-of-range']],
  ['too many', { ...PLANNED, size: 30_001 }, ['/size out-of-range']],
  ['half a person', { ...PLANNED, size: 1.5 }, ['/size not-whole']],
  ['a negative score', { ...PLANNED, minimumScore: -1 }, ['/minimumScore out-of-range']],
  ['the past', { ...PLANNED, scheduledAt: '2026-02-18T14:00:00.000Z' }, ['/scheduledAt out-of-range']],
  ['in two years', { ...PLANNED, scheduledAt: '2028-02-18T14:00:00.000Z' }, ['/scheduledAt out-of-range']],
  [
    'a day that does not exist',
    { ...PLANNED, scheduledAt: '2026-02-30T14:00:00.000Z' },
    ['/scheduledAt not-an-instant'],
  ],
  ['an unknown field', { ...PLANNED, force: true }, ['/force unknown-field']],
  [
    'all at once',
    { size: 0, x: 1 },
    ['/lane required', '/size out-of-range', '/scheduledAt required', '/x unknown-field'],
  ],
])('refused, and nothing stored: %s', async (_, body, faults) => {
  const answer = await plan(body);
  expect(answer).toMatchObject({ status: 422, body: { type: 'urn:ronde:problem:invalid-input' } });
  const found = answer.body.errors.map(
    ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
  );
  expect(found.sort()).toEqual([...faults].sort());
  expect(await written()).toEqual([]);
});

test('only officers plan and simulate', async () => {
  for (const route of ['POST /rounds', 'POST /rounds/simulate'] as const) {
    expect((await call(route, { body: PLANNED })).status).toBe(401);
    expect((await call(route, { body: PLANNED, claims: { sub: 'somebody' } })).status).toBe(403);
  }
  expect(await written()).toEqual([]);
});

test('a simulation selects whom the round then invites, and writes nothing', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  const rule = { lane: 'general', size: 25, minimumScore: 590, asOf: '2026-02-18T14:00:00.000Z' };
  const simulated = await call('POST /rounds/simulate', { claims: officer, body: rule });
  expect(simulated.status).toBe(200);
  expect(await written()).toEqual([]);
  const { asOf: scheduledAt, ...rest } = rule;
  await runRound({ ...rest, plan: 'real', scheduledAt }, world.roundDeps);
  const { body: real } = await call('GET /rounds/{id}', { parameters: { id: 'real-20260218T140000Z' } });
  const chunks = await world.items('ROUND#real-20260218T140000Z', 'SELECTION#');
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
    ids.unshift((await plan(order)).body.id);
  }
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const query = { limit: '2', ...(next && { cursor: next }) };
    const { body } = await call('GET /rounds', { query });
    expect(body.rounds.length).toBeLessThanOrEqual(2);
    seen.push(...body.rounds.map(({ id }: { id: string }) => id));
    next = body.next;
  } while (next);
  expect(seen).toEqual(ids);
});

test.each([{ limit: '0' }, { limit: '101' }, { limit: 'x' }, { cursor: 'bm9uZQ' }, { page: '2' }])(
  'a query that is none: %o',
  async (query) => {
    const answer = await call('GET /rounds', { query: query as unknown as Record<string, string> });
    expect(answer).toMatchObject({ status: 400, body: { type: 'urn:ronde:problem:invalid-query' } });
  },
);

test('a round that does not exist is not found', async () => {
  expect((await call('GET /rounds/{id}', { parameters: { id: 'nothing-20260101T000000Z' } })).status).toBe(
    404,
  );
});

test('the feed has the shape that readers of Canada’s feed know', async () => {
  await world.submit(poolOf(1500), {});
  const counted = { '501-600': 1234, '491-500': 1000, '441-450': 7, '0-300': 20 };
  await writePoolSnapshot(world.client, world.table, {
    asOf: '2026-02-17',
    takenAt: '2026-02-17T00:05:00.000Z',
    ...closeBands(counted),
  });
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general' };
  const limits = { ...world.roundDeps.limits, concurrency: 16 };
  await runRound({ ...order, size: 1100 }, { ...world.roundDeps, limits });
  // Nobody is in that lane, so it has no cut-off, and the feed leaves it out.
  await runRound({ ...order, plan: 'nobody', lane: 'french', size: 5 }, world.roundDeps);
  await plan(PLANNED);
  const { body, headers } = await call('GET /feeds/ee_rounds_123_en.json');
  expect(headers).toMatchObject({ 'Content-Type': 'application/json' });
  const { cutOff } = (await call('GET /rounds/{id}', { parameters: { id: 'general-20260218T140000Z' } }))
    .body;
  const [, day = '', time = ''] = /^2026-01-(\d\d)T(.{8})/.exec(cutOff.submittedAt) ?? [];
  expect(body).toEqual({
    classes: 'wb-tables',
    rounds: [
      {
        drawNumber: '1',
        drawNumberURL: "<a href='/rounds/general-20260218T140000Z'>1</a>",
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
        drawDistributionAsOn: 'February 17, 2026',
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
