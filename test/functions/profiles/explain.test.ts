import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
});
afterEach(() => portal.stop());

const scored = (query: Record<string, string>, headers = {}) =>
  portal.call('GET /profiles/me/score', { ...candidate(), query, headers });

test('explain=true adds the explanation and the coming changes, up to the day on which the profile expires', async () => {
  const { status, body, headers } = await scored({ explain: 'true' }, { 'accept-language': 'fr' });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'Content-Language': 'fr', 'Cache-Control': 'no-store' });
  // Submitted on 2026-03-01: twelve months in the pool.
  expect(body).toEqual(
    explainedScore({ profile: poolProfile() }, '2026-03-01', { language: 'fr', expiresOn: '2027-03-01' }),
  );
  expect(body.comingChanges.at(-1)).toMatchObject({
    on: '2027-03-01',
    causes: [{ code: 'profile-expires' }],
    lanes: [],
  });
});

test('a nomination that was accepted is explained', async () => {
  const nominator = { sub: 'n-1', 'cognito:groups': '[nominator]', 'custom:province': 'BC' };
  await portal.call('POST /nominations', { claims: nominator, body: { profileId: 'id-1' } });
  await portal.call('POST /profiles/me/nomination/accept', candidate());
  const { body } = await scored({ explain: 'true' });
  const [nomination] = body.explanation.crs.parts[3].parts;
  expect(nomination).toMatchObject({
    rule: 'crs/2025-03-25/additional/nomination',
    points: 600,
    fact: { text: 'Nomination (British Columbia) accepted on 2026-03-01.', pointers: ['/nomination'] },
  });
});

test('without it, or with false, it is the score alone', async () => {
  const expected = spokenResult(score({ profile: poolProfile() }, '2026-03-01'), 'en');
  expect((await portal.call('GET /profiles/me/score', candidate())).body).toEqual(expected);
  expect((await scored({ explain: 'false' })).body).toEqual(expected);
});

test.each([
  [{ explain: 'yes' }, '/explain', 'not-allowed'],
  [{ explain: 'true,false' }, '/explain', 'not-allowed'],
  [{ asOf: '2026-01-01' }, '/asOf', 'unknown-field'],
])('the query %j is refused', async (query, pointer, code) => {
  const { status, body } = await scored(query as Record<string, string>);
  expect([status, body.type]).toEqual([400, '/problems/invalid-query']);
  expect(body.errors).toEqual([{ pointer, code, message: expect.any(String) }]);
});

test('a profile that is invited does not leave the pool by itself', async () => {
  await portal.invite('id-1', '2026-04-30T12:00:00.000Z');
  const { body } = await scored({ explain: 'true' });
  expect(body).toEqual(explainedScore({ profile: poolProfile() }, '2026-03-01'));
  expect(JSON.stringify(body.comingChanges)).not.toContain('profile-expires');
});
