import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { score } from '#domain/score/score';
import { fullProfile, poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.stop());

const submit = (body: unknown, more: object = {}) =>
  portal.call('POST /profiles', { ...candidate(), body, ...more });

test('a profile is stored, ranked and shown with its score', async () => {
  const profile = poolProfile();
  const { status, headers, body } = await submit(profile);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ Location: '/profiles/id-1', ETag: '"1"' });
  expect(body).toEqual({
    id: 'id-1',
    state: 'in-pool',
    version: 1,
    submittedAt: '2026-03-01T12:00:00.123Z',
    expiresAt: '2027-03-01T12:00:00.123Z',
    profile,
    score: score({ profile }, '2026-03-01'),
  });
  const keys = (await portal.items()).map(({ PK, SK }) => [PK.replace(/#\d$/, ''), SK]);
  const rank = `${9999 - body.score.crs.total}#2026-03-01T12:00:00.123Z#id-1`;
  expect(keys).toEqual(
    expect.arrayContaining([
      ['PERSON#sub-1', 'ACTIVE'],
      ['PROFILE#id-1', 'FACTS'],
      ['PROFILE#id-1', 'STANDING'],
      ...body.score.lanes.map((lane: string) => [`LANE#${lane}`, rank]),
      ['DUE#2027-03-01', '2027-03-01T12:00:00.123Z#expire-profile#id-1'],
    ]),
  );
  const again = await portal.call('GET /profiles/me', candidate());
  expect(again.body).toEqual({ ...body, rounds: [] });
});

test('every field of a full profile comes back', async () => {
  await submit(fullProfile);
  const { body } = await portal.call('GET /profiles/me', candidate());
  expect(body.profile).toEqual(fullProfile);
});

describe('accepted, told why, and not ranked', () => {
  const noProgram = poolProfile({ work: [], education: [] });
  const expired = poolProfile({
    languageTests: [
      { test: 'celpip-general', takenOn: '2023-01-10', listening: 9, reading: 9, writing: 9, speaking: 9 },
    ],
  });
  test.each([
    ['Quebec', poolProfile({ intendedProvince: 'QC' }), /quebec/],
    ['an expired test', expired, /expired|language|test/],
    ['no programme', noProgram, /work|language|education/],
    ['nothing proved', poolProfile({ work: [], education: [], languageTests: [] }), /language/],
  ])('%s', async (_, profile, reason) => {
    const { status, body } = await submit(profile);
    expect([status, body.state, body.score.lanes]).toEqual([201, 'ineligible', []]);
    const { cec, fsw, fst } = body.score.programs;
    for (const program of [cec, fsw, fst]) {
      expect(program.eligible).toBe(false);
      expect(program.reasons.length).toBeGreaterThan(0);
    }
    expect([...cec.reasons, ...body.score.warnings].map(({ code }) => code).join()).toMatch(reason);
    expect(await portal.itemsOf('LANE#')).toEqual([]);
  });
});

describe('refused with a problem, nothing stored', () => {
  const good = poolProfile();
  const sat = good.languageTests[0];
  test.each<[string, object, number, string, string[]]>([
    ['malformed JSON', { body: '{"email":' }, 400, 'malformed-json', []],
    ['no body', {}, 400, 'malformed-json', []],
    ['an unknown field', { body: { ...good, points: 600 } }, 422, 'invalid-input', ['/points']],
    [
      'a nomination of one’s own',
      { body: { ...good, nomination: { province: 'ON', acceptedOn: '2026-01-01' } } },
      422,
      'invalid-input',
      ['/nomination'],
    ],
    [
      'a date that does not exist',
      { body: { ...good, dateOfBirth: '2025-02-30' } },
      422,
      'invalid-input',
      ['/dateOfBirth'],
    ],
    [
      'a negative score',
      { body: { ...good, languageTests: [{ ...sat, reading: -1 }] } },
      422,
      'invalid-input',
      ['/languageTests/0/reading'],
    ],
    ['a list', { body: [good] }, 422, 'invalid-input', ['']],
    ['null', { body: 'null' }, 422, 'invalid-input', ['']],
    ['a megabyte', { body: { ...good, familyName: 'x'.repeat(1024 * 1024) } }, 413, 'body-too-large', []],
    [
      'a form',
      { body: 'email=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported-media-type',
      [],
    ],
    [
      'a malformed Idempotency-Key',
      { body: good, headers: { 'Idempotency-Key': 'two words' } },
      400,
      'malformed-idempotency-key',
      [],
    ],
    [
      'an empty Idempotency-Key',
      { body: good, headers: { 'Idempotency-Key': '' } },
      400,
      'malformed-idempotency-key',
      [],
    ],
    [
      'an endless Idempotency-Key',
      { body: good, headers: { 'Idempotency-Key': 'k'.repeat(129) } },
      400,
      'malformed-idempotency-key',
      [],
    ],
  ])('%s', async (_, sent, status, kind, pointers) => {
    const result = await portal.call('POST /profiles', { ...candidate(), ...sent });
    expect([result.status, kindOf(result.body)]).toEqual([status, kind]);
    expect(result.headers['Content-Type']).toBe('application/problem+json');
    expect((result.body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    expect(JSON.stringify([result.body, portal.log.lines])).not.toContain(good.email);
    expect(await portal.items()).toEqual([]);
  });

  test('nobody signed in', async () => {
    const result = await portal.call('POST /profiles', { body: good });
    expect([result.status, kindOf(result.body)]).toEqual([401, 'not-signed-in']);
    expect(await portal.items()).toEqual([]);
  });
});

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

  test('so it is with an invitation that nobody answered, whose last instant still counts', async () => {
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
    const told = (await portal.itemsOf('DUE#')).filter(({ kind }) => kind === 'notify');
    expect(told).toHaveLength(1);
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

test('twelve months from 29 February end on 28 February', async () => {
  portal.clock.now = new Date('2024-02-29T10:00:00.000Z');
  const { body } = await submit(poolProfile());
  expect(body.expiresAt).toBe('2025-02-28T10:00:00.000Z');
});
