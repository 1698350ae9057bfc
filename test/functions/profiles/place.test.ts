import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { profileKey } from '#functions/table/keys';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

/** When the candidate submits, and when they edit. */
const T1 = '2026-03-01T12:00:00.123Z';
const T2 = '2026-03-09T08:15:00.500Z';
const YEAR_AFTER_T1 = '2027-03-01T12:00:00.123Z';
const YEAR_AFTER_T2 = '2027-03-09T08:15:00.500Z';

const withoutTest = poolProfile({ languageTests: [] });
/** A sitting counts from its day on. */
const satOn = (takenOn: string) =>
  poolProfile({
    languageTests: [{ test: 'celpip-general', takenOn, listening: 9, reading: 9, writing: 9, speaking: 9 }],
  });

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  at(T1);
});
afterEach(() => portal.stop());

const at = (instant: string) => {
  portal.clock.now = new Date(instant);
};
const submit = async (body: unknown) => (await portal.call('POST /profiles', { ...candidate(), body })).body;
const edit = async (body: unknown) => (await portal.call('PUT /profiles/me', { ...candidate(), body })).body;
const place = async (partition = 'LANE#') =>
  new Set((await portal.itemsOf(partition)).map(({ SK }) => SK.split('#').slice(1).join('#')));
const expiries = async () =>
  (await portal.itemsOf('DUE#')).filter(({ kind }) => kind === 'expire-profile').map((timer) => timer.at);

test('submitted without a test, edited with one days later: the place is of the edit, and so are the twelve months', async () => {
  const first = await submit(withoutTest);
  expect(first).toMatchObject({ state: 'ineligible', submittedAt: T1, expiresAt: YEAR_AFTER_T1 });
  expect(await expiries()).toEqual([YEAR_AFTER_T1]);
  at(T2);
  const second = await edit(poolProfile());
  expect(second).toMatchObject({ state: 'in-pool', submittedAt: T2, expiresAt: YEAR_AFTER_T2 });
  expect(await place()).toEqual(new Set([`${T2}#id-1`]));
  expect(await expiries()).toEqual([YEAR_AFTER_T2]);
  expect((await portal.call('GET /profiles/me', candidate())).body).toMatchObject({ submittedAt: T2 });
});

test('an edit that does not bring the profile in gives no place and no more time', async () => {
  await submit(withoutTest);
  at('2026-03-05T00:00:00.000Z');
  expect(await edit({ ...withoutTest, familySize: 2 })).toMatchObject({
    state: 'ineligible',
    submittedAt: T1,
    expiresAt: YEAR_AFTER_T1,
  });
  at(T2);
  expect(await edit(poolProfile())).toMatchObject({ submittedAt: T2, expiresAt: YEAR_AFTER_T2 });
});

test.each([
  ['from the submission on', poolProfile(), T1],
  ['since an edit', withoutTest, T2],
])('who was in the pool %s, left it and comes back keeps the place', async (_, submitted, instant) => {
  await submit(submitted);
  at(T2);
  const inPool = await edit(poolProfile());
  expect(inPool.submittedAt).toBe(instant);
  at('2026-04-01T00:00:00.000Z');
  expect(await edit(withoutTest)).toMatchObject({ state: 'ineligible', submittedAt: instant });
  at('2026-05-01T00:00:00.000Z');
  const back = await edit(poolProfile());
  expect(back).toMatchObject({ state: 'in-pool', submittedAt: instant, expiresAt: inPool.expiresAt });
  expect(await place()).toEqual(new Set([`${instant}#id-1`]));
});

test('a profile that time brought in on its last day goes on: its owner cannot submit another, and edits it', async () => {
  await submit(satOn('2027-02-28'));
  at('2027-03-01T13:00:00.000Z');
  const again = await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  expect([again.status, kindOf(again.body)]).toEqual([409, 'profile-exists']);
  expect(await edit(satOn('2027-02-28'))).toMatchObject({
    submittedAt: '2027-02-28T00:00:00.000Z',
    expiresAt: '2028-02-28T00:00:00.000Z',
  });
});

describe('time alone brings the profile in, and an act comes before the timers', () => {
  const MIDNIGHT = '2026-03-09T00:00:00.000Z';
  beforeEach(() => submit(satOn('2026-03-09')));

  test('an edit leaves the place at the beginning of that day, and the twelve months too', async () => {
    at(T2);
    expect(await edit({ ...satOn('2026-03-09'), familySize: 2 })).toMatchObject({
      state: 'in-pool',
      submittedAt: MIDNIGHT,
      expiresAt: '2027-03-09T00:00:00.000Z',
    });
  });

  test('so it does where the edit leads out again', async () => {
    at(T2);
    expect(await edit(withoutTest)).toMatchObject({ state: 'ineligible', submittedAt: MIDNIGHT });
    at('2026-04-01T00:00:00.000Z');
    expect(await edit(poolProfile())).toMatchObject({ state: 'in-pool', submittedAt: MIDNIGHT });
  });

  test('an edit of the day before counts as of its own instant', async () => {
    at('2026-03-08T23:59:59.999Z');
    expect(await edit(poolProfile())).toMatchObject({ submittedAt: '2026-03-08T23:59:59.999Z' });
  });

  test('the explanation lets the profile expire twelve months after that day', async () => {
    const query = { explain: 'true' };
    const { body } = await portal.call('GET /profiles/me/score', { ...candidate(), query });
    expect(body.comingChanges[0]).toMatchObject({ on: '2026-03-09', lanes: expect.arrayContaining(['cec']) });
    expect(body.comingChanges.at(-1)).toMatchObject({
      on: '2027-03-09',
      causes: [{ code: 'profile-expires' }],
    });
  });
});

describe('nominations', () => {
  const nominator = { claims: { sub: 'n', 'cognito:groups': '[nominator]', 'custom:province': 'ON' } };
  const answer = async (word: string) =>
    (await portal.call(`POST /profiles/me/nomination/${word}`, candidate())).body;
  const offer = () => portal.call('POST /nominations', { ...nominator, body: { profileId: 'id-1' } });

  test('one that is offered, accepted and withdrawn brings nobody in who is in no programme', async () => {
    await submit(withoutTest);
    at('2026-03-05T00:00:00.000Z');
    await offer();
    expect(await answer('accept')).toMatchObject({ state: 'ineligible', submittedAt: T1 });
    const parameters = { profileId: 'id-1' };
    await portal.call('DELETE /nominations/{profileId}', { ...nominator, parameters });
    at(T2);
    expect(await edit(poolProfile())).toMatchObject({ submittedAt: T2 });
  });

  test.each(['accept', 'reject'])('to %s one gives a place that time has brought meanwhile', async (word) => {
    await submit(satOn('2026-03-09'));
    await offer();
    at(T2);
    expect(await answer(word)).toMatchObject({
      state: 'in-pool',
      submittedAt: '2026-03-09T00:00:00.000Z',
    });
  });
});

test('a profile that never gets in expires twelve months after its submission; the next one begins anew', async () => {
  await submit(withoutTest);
  at('2027-03-01T12:00:00.122Z');
  expect((await edit(withoutTest)).state).toBe('ineligible');
  at(YEAR_AFTER_T1);
  expect(kindOf(await edit(poolProfile()))).toBe('profile-closed');
  expect(await submit(withoutTest)).toMatchObject({ state: 'ineligible', submittedAt: YEAR_AFTER_T1 });
});

test('the last millisecond of these twelve months is early enough to get in', async () => {
  await submit(withoutTest);
  at('2027-03-01T12:00:00.122Z');
  const work = [{ noc: '21231', country: 'CA', from: '2023-01-09', to: null, hoursPerWeek: 37.5 }];
  expect(await edit(poolProfile({ work }))).toMatchObject({
    state: 'in-pool',
    submittedAt: '2027-03-01T12:00:00.122Z',
    expiresAt: '2028-03-01T12:00:00.122Z',
  });
});

test('a new profile after a withdrawal takes nothing over from the one before', async () => {
  await submit(poolProfile());
  await portal.call('DELETE /profiles/me', candidate());
  at('2026-03-05T00:00:00.000Z');
  expect(await submit(withoutTest)).toMatchObject({ submittedAt: '2026-03-05T00:00:00.000Z' });
  at(T2);
  expect(await edit(poolProfile())).toMatchObject({ submittedAt: T2, expiresAt: YEAR_AFTER_T2 });
});

describe('profiles that an older release stored, which knew no first entry', () => {
  /** Stores the standing as that release did: without a word of the first entry. */
  async function asStoredBefore(): Promise<void> {
    const [standing] = (await portal.itemsOf('PROFILE#')).filter(({ SK }) => SK === 'STANDING');
    await portal.put({ ...standing, ...profileKey.standing('id-1'), neverInPool: undefined });
  }

  test('in no programme and never changed: it was never in the pool', async () => {
    await submit(withoutTest);
    await asStoredBefore();
    at('2026-03-05T00:00:00.000Z');
    expect(await edit({ ...withoutTest, familySize: 2 })).toMatchObject({ submittedAt: T1 });
    at(T2);
    expect(await edit(poolProfile())).toMatchObject({ submittedAt: T2, expiresAt: YEAR_AFTER_T2 });
  });

  test('in no programme and changed since: it may have been in the pool, and keeps its instant', async () => {
    await submit(withoutTest);
    await edit(withoutTest);
    await asStoredBefore();
    at(T2);
    expect(await edit(poolProfile())).toMatchObject({ submittedAt: T1, expiresAt: YEAR_AFTER_T1 });
  });

  test('in the pool: it keeps its place', async () => {
    await submit(poolProfile());
    await asStoredBefore();
    at(T2);
    expect(await edit(withoutTest)).toMatchObject({ state: 'ineligible', submittedAt: T1 });
    expect(await edit(poolProfile())).toMatchObject({ submittedAt: T1, expiresAt: YEAR_AFTER_T1 });
  });
});
