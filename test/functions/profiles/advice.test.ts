import { afterEach, beforeEach, expect, test } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.stop());

test('advice is of today, for the profile as it stands, in the language of the caller', async () => {
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  portal.clock.now = new Date('2026-04-01T00:00:00.000Z');
  const { status, headers, body } = await portal.call('GET /profiles/me/advice', {
    ...candidate(),
    headers: { 'accept-language': 'fr' },
  });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'Content-Language': 'fr', 'Cache-Control': 'no-store' });
  expect(body).toEqual(advise({ profile: poolProfile() }, '2026-04-01', { language: 'fr' }));
  // Section D has 600 at most, and the profile's study in Canada gives 30 of them already.
  expect(body.improvements[0]).toMatchObject({ id: 'nomination', gain: 570 });
});

test('a candidate who has accepted a nomination is not advised to get one', async () => {
  const nominator = { claims: { sub: 'n', 'cognito:groups': '[nominator]', 'custom:province': 'BC' } };
  const { body: own } = await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  await portal.call('POST /nominations', { ...nominator, body: { profileId: own.id } });
  const before = await portal.call('GET /profiles/me/advice', candidate());
  await portal.call('POST /profiles/me/nomination/accept', candidate());
  const after = await portal.call('GET /profiles/me/advice', candidate());
  expect(after.body.total).toBe(before.body.total + 570);
  expect(after.body.improvements.map(({ id }: { id: string }) => id)).not.toContain('nomination');
  expect(after.body.papers).toContainEqual(expect.objectContaining({ code: 'nomination-certificate' }));
});

test('a step can be tried: the changed profile gives the total that the advice names', async () => {
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  const { body } = await portal.call('GET /profiles/me/advice', candidate());
  const step = body.improvements.find(({ id }: { id: string }) => id === 'language.en.reading');
  const [{ path, value }] = step.changes;
  expect(path).toBe('/profile/languageTests/-');
  const profile = poolProfile();
  const changed = { ...profile, languageTests: [...profile.languageTests, value] };
  const edited = await portal.call('PUT /profiles/me', { ...candidate(), body: changed });
  expect(edited.body.score.crs.total).toBe(step.total);
});

test('a caller without a profile gets no advice', async () => {
  const { status, body } = await portal.call('GET /profiles/me/advice', candidate('sub-9'));
  expect([status, kindOf(body)]).toEqual([404, 'not-found']);
});

test('a day cannot be asked for: it is refused, not answered by today’s', async () => {
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  const { status, body } = await portal.call('GET /profiles/me/advice', {
    ...candidate(),
    query: { asOf: '2027-01-01' },
  });
  expect([status, kindOf(body)]).toEqual([400, 'invalid-query']);
  expect(body.errors).toEqual([{ pointer: '/asOf', code: 'unknown-field', message: expect.any(String) }]);
});
