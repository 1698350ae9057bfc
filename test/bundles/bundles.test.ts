import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '#domain/profile/profile';
import { timerCursorKey } from '#functions/table/keys';
import { configOf } from '#infra/stages';
import { type Caller, httpEvent, sqsEvent } from './http-event.ts';
import { startBundles } from './system.ts';
import { allows } from './table-guard.ts';

let system: Awaited<ReturnType<typeof startBundles>>;
beforeAll(async () => {
  system = await startBundles();
}, 120_000);
afterAll(() => system?.stop());

const yearsAgo = (years: number): string =>
  new Date(Date.now() - years * 365.25 * 86_400_000).toISOString().slice(0, 10);

/** A programmer of 27 with a Canadian degree and two years of work in Canada: in the Canadian experience class. */
const profile: Profile = {
  email: 'ada@candidates.example',
  preferredLanguage: 'en',
  familyName: 'Example',
  givenName: 'Ada',
  dateOfBirth: yearsAgo(27.5),
  maritalStatus: 'single',
  familySize: 1,
  intendedProvince: 'any',
  settlementFunds: 20_000,
  education: [{ level: 'three-year', country: 'CA', awardedOn: yearsAgo(4) }],
  languageTests: [
    { test: 'celpip-general', takenOn: yearsAgo(0.5), listening: 9, reading: 9, writing: 9, speaking: 9 },
  ],
  work: [{ noc: '21231', country: 'CA', from: yearsAgo(2.5), to: null, hoursPerWeek: 40 }],
};
const ada: Caller = { sub: 'person-ada' };
const ben: Caller = { sub: 'person-ben' };
const officer: Caller = { sub: 'person-officer', groups: '[officer]' };
const ontario: Caller = { sub: 'person-ontario', groups: '[nominator]', province: 'ON' };

async function call(name: string, routeKey: string, options: Parameters<typeof httpEvent>[1] = {}) {
  const answer = (await system.invoke(name, httpEvent(routeKey, options))) as {
    statusCode: number;
    body?: string;
  };
  return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : undefined };
}

async function deliver(): Promise<void> {
  for (let messages = await system.receive('NOTIFICATIONS_QUEUE_URL'); messages.length > 0; ) {
    expect(await system.invoke('notify', sqsEvent(messages))).toEqual({ batchItemFailures: [] });
    messages = await system.receive('NOTIFICATIONS_QUEUE_URL');
  }
}

// Of `rounds`, what writes the calendar and the feeds is some 150 kB.
test('every bundle is under 750 kB, of which the titles of occupations are some 30', () => {
  for (const { name, bytes } of system.functions) {
    console.log(`${name}: ${Math.ceil(bytes / 1000)} kB`);
    expect(bytes, name).toBeLessThan(750_000);
  }
  expect(system.functions.map(({ name }) => name).sort()).toEqual(
    ['nominations', 'notify', 'profiles', 'rounds', 'run-round', 'score', 'timers'].sort(),
  );
});

test('the calculator answers, and so does an unknown path', async () => {
  const scored = await call('score', 'POST /score', { body: { profile } });
  expect(scored).toMatchObject({ status: 200, body: { programs: { cec: { eligible: true } } } });
  expect(await call('score', '$default')).toMatchObject({ status: 404 });
});

test('a candidate submits, reads and edits', async () => {
  expect(
    await call('profiles', 'POST /profiles', {
      body: profile,
      caller: ada,
      headers: { 'idempotency-key': 'first' },
    }),
  ).toMatchObject({
    status: 201,
    body: { state: 'in-pool' },
  });
  expect(
    await call('profiles', 'PUT /profiles/me', {
      body: { ...profile, intendedProvince: 'ON' },
      caller: ada,
    }),
  ).toMatchObject({ status: 200 });
  expect(await call('profiles', 'GET /profiles/me', { caller: ada })).toMatchObject({
    status: 200,
    body: { profile: { intendedProvince: 'ON' } },
  });
});

test('a province nominates, the candidate is told and accepts, the province withdraws', async () => {
  const { body } = await call('profiles', 'GET /profiles/me', { caller: ada });
  const nominated = await call('nominations', 'POST /nominations', {
    body: { profileId: body.id },
    caller: ontario,
  });
  expect(nominated).toMatchObject({ status: 201, body: { province: 'ON' } });
  await deliver();
  expect(system.mails).toHaveLength(1);
  expect(await call('profiles', 'POST /profiles/me/nomination/accept', { caller: ada })).toMatchObject({
    status: 200,
    body: { nomination: { province: 'ON' } },
  });
  expect(
    await call('nominations', 'DELETE /nominations/{profileId}', {
      caller: ontario,
      parameters: { profileId: body.id },
    }),
  ).toMatchObject({ status: 204 });
});

test('an officer plans a round, it invites the best, they are told', { timeout: 60_000 }, async () => {
  await call('profiles', 'POST /profiles', { body: profile, caller: ben });
  const simulated = await call('rounds', 'POST /rounds/simulate', {
    body: { lane: 'general', size: 1 },
    caller: officer,
  });
  expect(simulated).toMatchObject({ status: 200, body: { selected: 1 } });
  const planned = await call('rounds', 'POST /rounds', {
    headers: { 'idempotency-key': 'plan-1' },
    body: { lane: 'cec', size: 1, scheduledAt: new Date(Date.now() + 3_600_000).toISOString() },
    caller: officer,
  });
  expect(planned).toMatchObject({ status: 201, body: { state: 'planned' } });
  const scheduledAt = new Date(Math.ceil(Date.now() / 1000) * 1000).toISOString();
  const order = {
    plan: 'general',
    scheduledAt: scheduledAt.replace('.000Z', 'Z'),
    lane: 'general',
    size: 1,
  };
  const event = sqsEvent([{ messageId: 'order-1', body: JSON.stringify(order) }]);
  expect(await system.invoke('run-round', event)).toEqual({ batchItemFailures: [] });
  await deliver();
  const list = await call('rounds', 'GET /rounds');
  expect(list.body.rounds).toContainEqual(
    expect.objectContaining({ plan: 'general', state: 'completed', issued: 1 }),
  );
  expect(system.mails).toHaveLength(2);
  // Both have the same points; Ada submitted first.
  expect(await call('profiles', 'GET /profiles/me', { caller: ada })).toMatchObject({
    body: { state: 'invited' },
  });
});

test('an invited candidate declines, another one withdraws', async () => {
  expect(await call('profiles', 'POST /profiles/me/invitation/decline', { caller: ada })).toMatchObject({
    status: 200,
    body: { state: 'in-pool' },
  });
  expect(await call('profiles', 'DELETE /profiles/me', { caller: ben })).toMatchObject({ status: 204 });
});

test('the public reads rounds and the feed', async () => {
  const { body } = await call('rounds', 'GET /rounds');
  const id = body.rounds.find((round: { plan: string }) => round.plan === 'general').id;
  expect(await call('rounds', 'GET /rounds/{id}', { parameters: { id } })).toMatchObject({
    status: 200,
    body: { id, issued: 1 },
  });
  expect(await call('rounds', 'GET /feeds/ee_rounds_123_en.json')).toMatchObject({ status: 200 });
});

test('the calendar tells of the plans of the stage; calendar, feeds and table come as text', async () => {
  const { body } = await call('rounds', 'GET /calendar');
  const plans = new Set(
    body.rounds.flatMap(({ plan, state }: Record<string, string>) => (state === 'expected' ? [plan] : [])),
  );
  expect([...plans].sort()).toEqual(
    configOf('development')
      .plans.map(({ name }) => name)
      .sort(),
  );
  const beginnings = [
    ['GET /calendar.ics', 'BEGIN:VCALENDAR'],
    ['GET /rounds.atom', '<?xml'],
    ['GET /rounds.json', '{"version":"https://jsonfeed.org/version/1.1"'],
    ['GET /rounds.csv', 'id,number,'],
  ] as const;
  for (const [route, beginning] of beginnings) {
    const answer = (await system.invoke('rounds', httpEvent(route))) as { statusCode: number; body: string };
    expect(answer.statusCode, route).toBe(200);
    expect(answer.body.slice(0, beginning.length), route).toBe(beginning);
  }
});

test('an officer exports a round, and its candidate proves their place in it', async () => {
  const { body } = await call('rounds', 'GET /rounds');
  const { id, merkleRoot } = body.rounds.find((round: { plan: string }) => round.plan === 'general');
  const parameters = { id };
  const exported = await call('rounds', 'GET /rounds/{id}/export', { caller: officer, parameters });
  const proof = await call('profiles', 'GET /profiles/me/rounds/{id}/proof', { caller: ada, parameters });
  expect(exported).toMatchObject({ status: 200, body: { rows: [{ rank: 1 }] } });
  // A tree of one leaf is that leaf.
  expect(proof).toMatchObject({
    status: 200,
    body: { merkleRoot, leafHash: merkleRoot, inclusionPath: [], row: exported.body.rows[0] },
  });
});

test('an officer pauses, cancels, voids an invitation and then the round', { timeout: 60_000 }, async () => {
  const body = { reason: 'a trial' };
  const office = (route: string, parameters: Record<string, string> = {}) =>
    call('rounds', route, { caller: officer, parameters, ...(route.startsWith('GET') ? {} : { body }) });
  const { body: list } = await call('rounds', 'GET /rounds');
  const idOf = (state: string) =>
    list.rounds.find((round: { state: string }) => round.state === state)?.id ?? 'none';
  const id = idOf('completed');
  expect(await office('PUT /rounds/pause')).toMatchObject({ status: 200, body: { pause: body } });
  expect(await office('POST /rounds/{id}/cancel', { id: idOf('planned') })).toMatchObject({ status: 200 });
  const { body: mine } = await call('profiles', 'GET /profiles/me', { caller: ada });
  expect(mine.rounds).toMatchObject([{ roundId: id, outcome: 'invited', reason: 'declined' }]);
  const one = { id, profileId: mine.id };
  expect(await office('POST /rounds/{id}/invitations/{profileId}/void', one)).toMatchObject({ status: 202 });
  expect(await office('POST /rounds/{id}/void', { id })).toMatchObject({ status: 202 });
  const orders = await system.receive('ROUNDS_QUEUE_URL');
  expect(orders.length).toBeGreaterThan(0);
  for (const order of orders)
    expect(await system.invoke('run-round', sqsEvent([order]))).toEqual({ batchItemFailures: [] });
  expect(await call('rounds', 'GET /rounds/{id}', { parameters: { id } })).toMatchObject({
    body: { state: 'voided', voided: 0 },
  });
  expect(await office('DELETE /rounds/pause')).toMatchObject({ status: 200, body: { pause: null } });
  const { body: told } = await office('GET /rounds/{id}/record', { id });
  expect(told.record.map(({ what }: { what: string }) => what)).toEqual([
    'planned',
    'begun',
    'completed',
    'invitation-void-ordered',
    'void-ordered',
    'voided',
    'invitation-void-settled',
  ]);
});

test('the timers run, and note the day up to which they have done everything', async () => {
  await system.invoke('timers', { scheduledAt: new Date().toISOString() });
  const { client, table } = system.store;
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: timerCursorKey }));
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  expect(Item).toMatchObject({ day: yesterday });
});

test('a role keeps a function from what is not its own', () => {
  const grantsOf = (name: string) => system.functions.find((one) => one.name === name)?.grants ?? [];
  const own = { action: 'DeleteItem', partition: 'DUE#2026-02-18#3' };
  expect(allows(grantsOf('notify'), [own])).toBe(true);
  expect(allows(grantsOf('notify'), [own, { action: 'PutItem', partition: 'LANE#general#0' }])).toBe(false);
  expect(allows(grantsOf('rounds'), [{ action: 'GetItem', partition: 'PROFILE#p1' }])).toBe(false);
  expect(allows(grantsOf('profiles'), [{ action: 'Scan', partition: 'PROFILE#p1' }])).toBe(false);
  expect(allows(grantsOf('score'), [{ action: 'GetItem', partition: 'ROUND#r1' }])).toBe(false);
});

test('no function asked for more than its role allows', () => {
  for (const { name, refused } of system.guards) expect(refused, name).toEqual([]);
});
