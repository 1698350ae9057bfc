import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullProfile, poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.stop());

const submit = (body: unknown = poolProfile()) => portal.call('POST /profiles', { ...candidate(), body });
const withdraw = () => portal.call('DELETE /profiles/me', candidate());

test('a withdrawn profile is gone: facts, ranking and timers; the standing stays on record', async () => {
  await submit(fullProfile);
  const { status, body } = await withdraw();
  expect([status, body]).toEqual([204, undefined]);
  const left = await portal.items();
  expect(left.map(({ PK, SK }) => `${PK} ${SK}`)).toEqual(['PERSON#sub-1 ACTIVE', 'PROFILE#id-1 STANDING']);
  expect(left[1]).toMatchObject({ state: 'withdrawn', version: 2 });
  expect(JSON.stringify(left)).not.toMatch(/benali|amina|1994/i);
  for (const key of ['GET /profiles/me', 'GET /profiles/me/score', 'DELETE /profiles/me'])
    expect((await portal.call(key, candidate())).status).toBe(404);
  expect((await portal.call('PUT /profiles/me', { ...candidate(), body: poolProfile() })).status).toBe(404);
});

test('a candidate who submits again has a new profile with a new instant', async () => {
  await submit();
  await withdraw();
  portal.clock.now = new Date('2026-06-01T00:00:00.000Z');
  const { status, body } = await submit();
  expect([status, body.id, body.version, body.submittedAt]).toEqual([
    201,
    'id-2',
    1,
    '2026-06-01T00:00:00.000Z',
  ]);
});

test('an invitation and its offer of a nomination stay on record, closed', async () => {
  await submit();
  const nominator = { claims: { sub: 'n', 'cognito:groups': '[nominator]', 'custom:province': 'ON' } };
  await portal.call('POST /nominations', { ...nominator, body: { profileId: 'id-1' } });
  await portal.invite('id-1', '2026-04-30T12:00:00.000Z');
  expect((await withdraw()).status).toBe(204);
  const records = (await portal.itemsOf('PROFILE#')).map(({ SK, state }) => `${SK.split('#')[0]} ${state}`);
  expect(records).toEqual(['INVITATION withdrawn', 'NOMINATION void', 'STANDING withdrawn']);
});

test('withdrawing while submitting again and again leaves one profile at most, and no orphan', async () => {
  await submit();
  const all = await Promise.all([withdraw(), submit(), withdraw(), submit(), submit()]);
  for (const { status } of all) expect([201, 204, 404, 409]).toContain(status);
  const profiles = await portal.itemsOf('PROFILE#');
  const alive = profiles.filter(({ SK, state }) => SK === 'STANDING' && state !== 'withdrawn');
  const facts = profiles.filter(({ SK }) => SK === 'FACTS').map(({ PK }) => PK);
  expect(alive.length).toBeLessThanOrEqual(1);
  expect(facts).toEqual(alive.map(({ PK }) => PK));
});

test('a profile that was applied with cannot be withdrawn', async () => {
  await submit();
  await portal.invite('id-1', '2026-04-30T12:00:00.000Z');
  await portal.call('POST /profiles/me/invitation/accept', candidate());
  const { status, body } = await withdraw();
  expect([status, kindOf(body)]).toEqual([409, 'profile-closed']);
});

test('of a profile that expired the facts can still be forgotten', async () => {
  await submit();
  await portal.invite('id-1', '2027-04-30T12:00:00.000Z');
  portal.clock.now = new Date('2027-03-02T00:00:00.000Z');
  const declined = await portal.call('POST /profiles/me/invitation/decline', candidate());
  expect(declined.body.state).toBe('expired');
  expect((await withdraw()).status).toBe(204);
  expect((await portal.call('GET /profiles/me', candidate())).status).toBe(404);
  expect((await portal.itemsOf('PROFILE#')).map(({ SK }) => SK)).not.toContain('FACTS');
  expect((await submit()).status).toBe(201);
});
