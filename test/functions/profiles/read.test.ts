import { afterEach, beforeEach, expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
});
afterEach(() => portal.stop());

const read = (id: string, claims: Record<string, unknown>) =>
  portal.call('GET /profiles/{id}', { claims, parameters: { id } });

test('a caller’s own profile by its id is the same view', async () => {
  const mine = await portal.call('GET /profiles/me', candidate());
  expect(mine.status).toBe(200);
  expect(await read('id-1', { sub: 'sub-1' })).toEqual(mine);
});

test('an officer reads every profile; to other callers it does not exist', async () => {
  await portal.call('POST /profiles', { ...candidate('sub-2'), body: poolProfile({ familyName: 'Other' }) });
  expect((await read('id-1', { sub: 'o', 'cognito:groups': '[officer]' })).body.profile.familyName).toBe(
    'Park',
  );
  for (const claims of [{ sub: 'sub-2' }, { sub: 'n', 'cognito:groups': '[nominator]' }]) {
    const { status, body } = await read('id-1', claims);
    expect([status, kindOf(body)]).toEqual([404, 'not-found']);
  }
  const unknown = await read('id-9', { sub: 'sub-1' });
  expect([unknown.status, kindOf(unknown.body)]).toEqual([404, 'not-found']);
});

test('a caller without a profile has none to see, score, edit, withdraw or answer for', async () => {
  const body = poolProfile();
  for (const key of [
    'GET /profiles/me',
    'GET /profiles/me/score',
    'PUT /profiles/me',
    'DELETE /profiles/me',
    'POST /profiles/me/invitation/accept',
    'POST /profiles/me/nomination/accept',
  ]) {
    const result = await portal.call(key, { ...candidate('sub-9'), body });
    expect([key, result.status]).toEqual([key, 404]);
  }
});

test('the score is of today, whatever day it was stored on, in the language of the caller', async () => {
  portal.clock.now = new Date('2026-05-21T00:00:00.000Z');
  const { body, headers } = await portal.call('GET /profiles/me/score', {
    ...candidate(),
    headers: { 'accept-language': 'fr' },
  });
  expect(body).toEqual(spokenResult(score({ profile: poolProfile() }, '2026-05-21'), 'fr'));
  expect(headers).toMatchObject({ 'Content-Language': 'fr', 'Cache-Control': 'no-store' });
  // Thirty years old on 2026-05-20: 105 points of age instead of 110 (CRS section A, without a spouse).
  const before = score({ profile: poolProfile() }, '2026-05-19');
  expect([before.crs.core.age, body.crs.core.age]).toEqual([110, 105]);
});
