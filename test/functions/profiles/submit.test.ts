import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
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
    score: spokenResult(score({ profile }, '2026-03-01'), 'en'),
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

describe('accepted, answered with the reason, and not ranked', () => {
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
      'a nomination by the candidate',
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

  test('a caller who has not signed in', async () => {
    const result = await portal.call('POST /profiles', { body: good });
    expect([result.status, kindOf(result.body)]).toEqual([401, 'not-signed-in']);
    expect(await portal.items()).toEqual([]);
  });
});

test('twelve months from 29 February end on 28 February', async () => {
  portal.clock.now = new Date('2024-02-29T10:00:00.000Z');
  const { body } = await submit(poolProfile());
  expect(body.expiresAt).toBe('2025-02-28T10:00:00.000Z');
});
