import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.stop());

const submit = (body: unknown, more: object = {}) =>
  portal.call('POST /profiles', { ...candidate(), body, ...more });

test('a second active profile is refused, and changes nothing', async () => {
  await submit(poolProfile());
  const before = await portal.items();
  const second = await submit(poolProfile({ familyName: 'Other' }));
  expect([second.status, kindOf(second.body)]).toEqual([409, 'profile-exists']);
  expect(await portal.items()).toEqual(before);
});

describe('an earlier profile whose time is over, before timers have come to it', () => {
  const standings = async () =>
    (await portal.itemsOf('PROFILE#')).filter(({ SK }) => SK === 'STANDING').map(({ state }) => state);

  test('a new one is taken from the instant of its expiry on, and the old one ends as timers would end it', async () => {
    await submit(poolProfile());
    portal.clock.now = new Date('2027-03-01T12:00:00.122Z');
    expect(kindOf((await submit(poolProfile())).body)).toBe('profile-exists');
    portal.clock.now = new Date('2027-03-01T12:00:00.123Z');
    const { status, body } = await submit(poolProfile());
    expect([status, body.submittedAt]).toEqual([201, '2027-03-01T12:00:00.123Z']);
    expect(await standings()).toEqual(['expired', body.state]);
    expect((await portal.itemsOf('LANE#')).filter(({ profileId }) => profileId === 'id-1')).toEqual([]);
    const due = (await portal.itemsOf('DUE#')).filter(({ id }) => String(id).startsWith('id-1'));
    expect(due).toMatchObject([{ kind: 'notify', id: 'id-1#profile-expired#2027-03-01' }]);
    expect((await portal.call('GET /profiles/me', candidate())).body).toMatchObject({ id: body.id });
    expect(kindOf((await submit(poolProfile())).body)).toBe('profile-exists');
  });

  test('so it is with an invitation without an answer, whose last instant still counts', async () => {
    const { body: first } = await submit(poolProfile());
    await portal.invite(first.id, '2026-04-30T12:00:00.123Z');
    portal.clock.now = new Date('2026-04-30T12:00:00.123Z');
    expect(kindOf((await submit(poolProfile())).body)).toBe('profile-exists');
    portal.clock.now = new Date('2026-04-30T12:00:00.124Z');
    expect((await submit(poolProfile())).status).toBe(201);
    expect((await standings())[0]).toBe('lapsed');
    const [invitation] = (await portal.itemsOf(`PROFILE#${first.id}`)).filter(({ SK }) =>
      SK.startsWith('INVITATION#'),
    );
    expect(invitation).toMatchObject({ state: 'lapsed', closedAt: '2026-04-30T12:00:00.124Z' });
  });

  test('ten at once are one new profile and nine problems', async () => {
    await submit(poolProfile());
    portal.clock.now = new Date('2027-03-02T00:00:00.000Z');
    const all = await Promise.all(Array.from({ length: 10 }, () => submit(poolProfile())));
    expect(all.map(({ status }) => status).sort()).toEqual([201, ...new Array(9).fill(409)]);
    expect(await standings()).toHaveLength(2);
    const notices = (await portal.itemsOf('DUE#')).filter(({ kind }) => kind === 'notify');
    expect(notices).toHaveLength(1);
  });
});

describe('Idempotency-Key', () => {
  const key = { headers: { 'Idempotency-Key': 'a1b2-c3' } };

  test('the same request again gets the same answer, and writes nothing', async () => {
    const first = await submit(poolProfile(), key);
    const before = await portal.items();
    portal.clock.now = new Date('2026-03-02T11:00:00.000Z');
    const { email, ...rest } = poolProfile();
    const again = await submit({ ...rest, email }, key);
    expect(again).toEqual(first);
    expect(await portal.items()).toEqual(before);
  });

  test('the record of a request holds no personal data', async () => {
    await submit(poolProfile(), key);
    const [record] = await portal.itemsOf('IDEMPOTENCY#');
    expect(record).toMatchObject({ SK: 'a1b2-c3', ttl: Date.UTC(2026, 2, 2, 12) / 1000 });
    expect(JSON.stringify(record)).not.toMatch(/park|1996-05-20/i);
  });

  test('another body is refused', async () => {
    await submit(poolProfile(), key);
    const before = await portal.items();
    const other = await submit(poolProfile({ familyName: 'Other' }), key);
    expect([other.status, kindOf(other.body)]).toEqual([422, 'idempotency-key-reused']);
    expect(await portal.items()).toEqual(before);
  });

  test('another person may use the same key', async () => {
    await submit(poolProfile(), key);
    const other = await portal.call('POST /profiles', { ...candidate('sub-2'), ...key, body: poolProfile() });
    expect([other.status, other.body.id]).toEqual([201, 'id-2']);
  });

  test('after a day the key is free, also before the table has forgotten it', async () => {
    await submit(poolProfile(), key);
    await portal.call('DELETE /profiles/me', candidate());
    portal.clock.now = new Date('2026-03-02T12:00:01.000Z');
    const later = await submit(poolProfile({ familyName: 'Other' }), key);
    expect([later.status, later.body.submittedAt]).toEqual([201, '2026-03-02T12:00:01.000Z']);
  });
});

test('ten at once with one key are one profile, and all get the same answer', async () => {
  const headers = { 'Idempotency-Key': 'same' };
  const all = await Promise.all(Array.from({ length: 10 }, () => submit(poolProfile(), { headers })));
  expect(all.map(({ status }) => status)).toEqual(new Array(10).fill(201));
  expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const standings = (await portal.itemsOf('PROFILE#')).filter(({ SK }) => SK === 'STANDING');
  expect(standings).toHaveLength(1);
});

test('ten at once without a key are one profile and nine problems', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => submit(poolProfile())));
  expect(all.map(({ status }) => status).sort()).toEqual([201, ...new Array(9).fill(409)]);
  expect((await portal.itemsOf('PROFILE#')).map(({ SK }) => SK)).toEqual(['FACTS', 'STANDING']);
});
