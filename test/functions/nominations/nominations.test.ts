import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from '../profiles/portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
});
afterEach(() => portal.stop());

const nominator = (province = 'ON', sub = 'n') => ({
  claims: { sub, 'cognito:groups': '[nominator]', 'custom:province': province },
});
const offer = (province = 'ON', profileId: unknown = 'id-1') =>
  portal.call('POST /nominations', { ...nominator(province), body: { profileId } });
const withdraw = (province = 'ON', profileId = 'id-1') =>
  portal.call('DELETE /nominations/{profileId}', { ...nominator(province), parameters: { profileId } });
const answer = (word: 'accept' | 'reject') =>
  portal.call(`POST /profiles/me/nomination/${word}`, candidate());
const mine = async () => (await portal.call('GET /profiles/me', candidate())).body;
const nominationRecord = async () =>
  (await portal.itemsOf('PROFILE#')).find(({ SK }) => SK.startsWith('NOMINATION#'));
const nominationState = async () => (await nominationRecord())?.state;

test('an offer waits thirty days for the candidate, who is told', async () => {
  const { status, body } = await offer();
  expect([status, body]).toEqual([
    201,
    {
      id: 'id-2',
      profileId: 'id-1',
      province: 'ON',
      offeredAt: '2026-03-01T12:00:00.123Z',
      lapsesAt: '2026-03-31T12:00:00.123Z',
    },
  ]);
  const { id, province, offeredAt, lapsesAt } = body;
  expect((await mine()).offeredNomination).toEqual({ id, province, offeredAt, lapsesAt });
  const told = { kind: 'nominated', profileId: 'id-1', about: 'id-2', at: '2026-03-01T12:00:00.123Z' };
  expect(portal.announced).toEqual([told]);
  const due = (await portal.itemsOf('DUE#')).map(({ SK }) => SK);
  expect(due).toContain('2026-03-01T12:00:00.123Z#notify#id-1#nominated#id-2');
  expect(due).toContain('2026-03-31T12:00:00.123Z#lapse-nomination#id-1');
  expect(await nominationState()).toBe('offered');
});

test('offering again is the same offer, and tells nobody twice', async () => {
  const first = await offer();
  const before = await portal.items();
  portal.clock.now = new Date('2026-03-02T00:00:00.000Z');
  expect(await offer()).toEqual(first);
  expect(await portal.items()).toEqual(before);
  expect(portal.announced).toHaveLength(1);
});

test('ten offers at once are one', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => offer()));
  const made = all.filter(({ status }) => status === 201);
  expect(all.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
  expect(portal.announced).toHaveLength(1);
});

test('accepting is worth 600 points and the nominees’ lane, from today', async () => {
  const before = await mine();
  await offer();
  portal.clock.now = new Date('2026-03-10T09:00:00.000Z');
  const { status, body } = await answer('accept');
  expect(status).toBe(200);
  expect(body.nomination).toEqual({ province: 'ON', acceptedOn: '2026-03-10' });
  expect(body).not.toHaveProperty('offeredNomination');
  expect(body.score.crs.additional.nomination).toBe(600);
  // Section D is capped at 600, so the nomination takes the place of the points for study in Canada.
  const { total, additional } = before.score.crs;
  expect(body.score.crs.total).toBe(total - additional.total + 600);
  expect(body.score.lanes).toEqual(['general', 'pnp']);
  expect(body.submittedAt).toBe(before.submittedAt);
  for (const { SK } of await portal.itemsOf('LANE#'))
    expect(SK.startsWith(`${9999 - body.score.crs.total}#`)).toBe(true);
  expect(await nominationState()).toBe('accepted');
  expect(await answer('accept')).toEqual({ status, body, headers: expect.anything() });
  const edited = await portal.call('PUT /profiles/me', {
    ...candidate(),
    body: poolProfile({ siblingInCanada: true }),
  });
  expect(edited.body.score.crs.additional.nomination).toBe(600);
});

test('accepting takes the candidate out of programmes and categories, and a withdrawn nomination puts them back', async () => {
  const lanesHeld = async () =>
    [...new Set((await portal.itemsOf('LANE#')).map(({ PK }) => PK.split('#')[1]))].sort();
  const work = [{ noc: '31301', country: 'CA', from: '2024-01-01', to: null, hoursPerWeek: 40 }];
  const abilities = { listening: 560, reading: 560, writing: 560, speaking: 560 };
  const french = { test: 'tef-canada' as const, takenOn: '2025-10-01', ...abilities };
  const languageTests = [...poolProfile().languageTests, french];
  await portal.call('PUT /profiles/me', { ...candidate(), body: poolProfile({ work, languageTests }) });
  const before = await mine();
  expect(before.score.lanes).toEqual(expect.arrayContaining(['general', 'cec', 'french', 'healthcare']));
  expect(await lanesHeld()).toEqual(before.score.lanes.toSorted());
  await offer();
  expect(await lanesHeld()).toEqual(before.score.lanes.toSorted());
  expect((await answer('accept')).body.score.lanes).toEqual(['general', 'pnp']);
  expect(await lanesHeld()).toEqual(['general', 'pnp']);
  expect((await withdraw()).status).toBe(204);
  expect((await mine()).score.lanes).toEqual(before.score.lanes);
  expect(await lanesHeld()).toEqual(before.score.lanes.toSorted());
});

test('rejecting twice is rejecting once, until a province offers again', async () => {
  expect((await answer('reject')).status).toBe(409);
  await offer();
  const first = await answer('reject');
  const stored = await portal.items();
  expect(await answer('reject')).toEqual(first);
  expect(await portal.items()).toEqual(stored);
  portal.clock.now = new Date('2026-03-05T00:00:00.000Z');
  await offer('BC');
  await answer('accept');
  const late = await answer('reject');
  expect([late.status, kindOf(late.body)]).toEqual([409, 'no-nomination']);
});

test('rejecting leaves the profile as it was, and another province may offer', async () => {
  const before = await mine();
  await offer();
  const { status, body } = await answer('reject');
  expect([status, body.score, body.state]).toEqual([200, before.score, 'in-pool']);
  expect(await nominationState()).toBe('rejected');
  expect((await answer('accept')).status).toBe(409);
  expect((await offer('BC')).status).toBe(201);
});

test('after thirty days there is nothing left to answer, and the province may offer anew', async () => {
  await offer();
  portal.clock.now = new Date('2026-03-31T12:00:00.123Z');
  const late = await answer('accept');
  expect([late.status, kindOf(late.body)]).toEqual([410, 'nomination-lapsed']);
  const again = await offer();
  expect([again.status, again.body.id]).toEqual([201, 'id-3']);
  const states = (await portal.itemsOf('PROFILE#'))
    .filter(({ SK }) => SK.startsWith('NOMINATION#'))
    .map(({ state }) => state);
  expect(states).toEqual(['lapsed', 'offered']);
});

describe('a province withdraws', () => {
  test('what it offered', async () => {
    await offer();
    expect((await withdraw()).status).toBe(204);
    expect(await mine()).not.toHaveProperty('offeredNomination');
    expect(await nominationState()).toBe('withdrawn');
    expect((await withdraw()).status).toBe(404);
  });

  test('what was accepted: the points go, the place among equals stays', async () => {
    const before = await mine();
    await offer();
    await answer('accept');
    expect((await withdraw()).status).toBe(204);
    const after = await mine();
    expect([after.score, after.state, after.submittedAt]).toEqual([
      before.score,
      'in-pool',
      before.submittedAt,
    ]);
    expect(after).not.toHaveProperty('nomination');
    expect(await nominationState()).toBe('withdrawn');
  });

  test('only what is its own', async () => {
    await offer();
    const before = await portal.items();
    const { status, body } = await withdraw('BC');
    expect([status, kindOf(body)]).toEqual([404, 'not-found']);
    expect(await portal.items()).toEqual(before);
  });

  test('from a candidate who holds an invitation: they keep it, and come back without the points', async () => {
    const before = await mine();
    await offer();
    await answer('accept');
    await portal.invite('id-1', '2026-04-30T12:00:00.000Z');
    expect((await withdraw()).status).toBe(204);
    expect((await mine()).state).toBe('invited');
    const back = await portal.call('POST /profiles/me/invitation/decline', candidate());
    expect([back.body.state, back.body.score.crs.total]).toEqual(['in-pool', before.score.crs.total]);
  });
});

test('an offer that ran out during an invitation is gone after it', async () => {
  await offer();
  await portal.invite('id-1', '2026-04-30T12:00:00.000Z');
  portal.clock.now = new Date('2026-04-15T00:00:00.000Z');
  const { body } = await portal.call('POST /profiles/me/invitation/decline', candidate());
  expect(body).not.toHaveProperty('offeredNomination');
  expect(await nominationState()).toBe('lapsed');
});

describe('the record says who', () => {
  test.each([
    ['accepted', 'sub-1', () => answer('accept')],
    ['rejected', 'sub-1', () => answer('reject')],
    ['void', 'sub-1', () => portal.call('DELETE /profiles/me', candidate())],
    [
      'withdrawn',
      'colleague',
      () =>
        portal.call('DELETE /nominations/{profileId}', {
          ...nominator('ON', 'colleague'),
          parameters: { profileId: 'id-1' },
        }),
    ],
  ] as const)('offered by a nominator, %s by %s', async (state, changedBy, act) => {
    await offer();
    expect(await nominationRecord()).toMatchObject({ state: 'offered', by: 'n' });
    expect(await nominationRecord()).not.toHaveProperty('changedBy');
    await act();
    expect(await nominationRecord()).toMatchObject({ state, by: 'n', changedBy });
  });

  test('lapsed by time, also where something else noticed it', async () => {
    await offer();
    portal.clock.now = new Date('2026-03-31T12:00:00.123Z');
    await offer();
    expect(await nominationRecord()).toMatchObject({ state: 'lapsed', by: 'n', changedBy: 'time' });
  });
});

describe('a nominator who has a profile', () => {
  const own = nominator('ON', 'sub-1');
  const both = (key: string) =>
    portal.call(
      key,
      key.startsWith('POST')
        ? { ...own, body: { profileId: 'id-1' } }
        : { ...own, parameters: { profileId: 'id-1' } },
    );

  test.each(['POST /nominations', 'DELETE /nominations/{profileId}'])(
    'is refused for it: %s',
    async (key) => {
      if (key.startsWith('DELETE')) await offer();
      const before = await portal.items();
      const told = portal.announced.length;
      const { status, body } = await both(key);
      expect([status, kindOf(body), body.title]).toEqual([403, 'own-profile', 'Your own profile']);
      expect(await portal.items()).toEqual(before);
      expect(portal.announced).toHaveLength(told);
    },
  );

  test('is nominated by a colleague, and answers as any candidate', async () => {
    expect((await offer()).status).toBe(201);
    const accepted = await portal.call('POST /profiles/me/nomination/accept', own);
    expect(accepted.body.nomination).toMatchObject({ province: 'ON' });
  });

  test('nominates others', async () => {
    await portal.call('POST /profiles', { ...candidate('sub-2'), body: poolProfile() });
    const { status } = await portal.call('POST /nominations', { ...own, body: { profileId: 'id-2' } });
    expect(status).toBe(201);
  });
});

describe('refused, nothing stored', () => {
  test.each([
    ['a candidate', candidate(), 403, 'not-permitted'],
    ['an officer', { claims: { sub: 'o', 'cognito:groups': '[officer]' } }, 403, 'not-permitted'],
    ['nobody', {}, 401, 'not-signed-in'],
    [
      'a nominator of no province',
      { claims: { sub: 'n', 'cognito:groups': '[nominator]' } },
      403,
      'no-nominating-province',
    ],
    ['Quebec', nominator('QC'), 403, 'no-nominating-province'],
    ['Nunavut', nominator('NU'), 403, 'no-nominating-province'],
    ['nowhere', nominator('XX'), 403, 'no-nominating-province'],
  ])('%s nominates', async (_, who, status, kind) => {
    const before = await portal.items();
    const result = await portal.call('POST /nominations', { ...who, body: { profileId: 'id-1' } });
    expect([result.status, kindOf(result.body)]).toEqual([status, kind]);
    expect(await portal.items()).toEqual(before);
  });

  test.each([
    ['a profile that is not there', 'id-9', 404],
    ['a number', 7, 422],
    ['nothing', '', 422],
  ])('%s', async (_, profileId, status) => {
    expect((await offer('ON', profileId)).status).toBe(status);
  });

  test('a profile that another province nominated', async () => {
    await offer();
    expect(kindOf((await offer('BC')).body)).toBe('already-nominated');
    await answer('accept');
    expect(kindOf((await offer('BC')).body)).toBe('already-nominated');
    expect(kindOf((await offer('ON')).body)).toBe('already-nominated');
  });

  test('a profile that is invited, withdrawn or past its twelve months', async () => {
    await portal.invite('id-1', '2027-04-30T12:00:00.000Z');
    expect(kindOf((await offer()).body)).toBe('profile-invited');
    expect(kindOf((await answer('accept')).body)).toBe('profile-invited');
    await portal.call('DELETE /profiles/me', candidate());
    expect((await offer()).status).toBe(404);
    expect((await withdraw()).status).toBe(404);
    await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
    portal.clock.now = new Date('2027-03-01T12:00:00.123Z');
    expect(kindOf((await offer('ON', 'id-2')).body)).toBe('profile-closed');
  });
});
