import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

const EXPIRES = '2026-04-30T12:00:00.000Z';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
});
afterEach(() => portal.stop());

const answer = (word: 'accept' | 'decline') =>
  portal.call(`POST /profiles/me/invitation/${word}`, candidate());
const invitationState = async () =>
  (await portal.itemsOf('PROFILE#')).find(({ SK }) => SK.startsWith('INVITATION#'))?.state;

test('the invitation is shown to its owner', async () => {
  await portal.invite('id-1', EXPIRES);
  const { body } = await portal.call('GET /profiles/me', candidate());
  expect(body).toMatchObject({ state: 'invited', invitation: { expiresAt: EXPIRES } });
});

test('who accepts has applied; accepting twice is accepting once', async () => {
  await portal.invite('id-1', EXPIRES);
  const first = await answer('accept');
  expect([first.status, first.body.state, first.body.version]).toEqual([200, 'applied', 3]);
  expect(await answer('accept')).toEqual(first);
  expect(await invitationState()).toBe('accepted');
  expect(await portal.itemsOf('LANE#')).toEqual([]);
  expect(await portal.itemsOf('DUE#')).toEqual([]);
  const declined = await answer('decline');
  expect([declined.status, kindOf(declined.body)]).toEqual([409, 'profile-closed']);
});

test('who has applied may have another profile later', async () => {
  await portal.invite('id-1', EXPIRES);
  await answer('accept');
  const { status } = await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  expect(status).toBe(201);
});

test('who declines is back in the pool at the old instant, scored for today', async () => {
  await portal.invite('id-1', EXPIRES);
  portal.clock.now = new Date('2026-04-15T00:00:00.000Z');
  const { status, body } = await answer('decline');
  expect([status, body.state, body.submittedAt]).toEqual([200, 'in-pool', '2026-03-01T12:00:00.123Z']);
  expect(body).not.toHaveProperty('invitation');
  expect(await invitationState()).toBe('declined');
  const rank = `${9999 - body.score.crs.total}#2026-03-01T12:00:00.123Z#id-1`;
  expect((await portal.itemsOf('LANE#')).map(({ SK }) => SK)).toEqual(body.score.lanes.map(() => rank));
});

describe('declining twice is declining once', () => {
  const declineTwice = async () => {
    const first = await answer('decline');
    const stored = await portal.items();
    portal.clock.now = new Date('2026-04-20T00:00:00.000Z');
    const second = await answer('decline');
    expect(await portal.items()).toEqual(stored);
    return { first, second };
  };

  test('for who is back in the pool', async () => {
    await portal.invite('id-1', EXPIRES);
    portal.clock.now = new Date('2026-04-20T00:00:00.000Z');
    const { first, second } = await declineTwice();
    expect([first.status, first.body.state]).toEqual([200, 'in-pool']);
    expect(second).toEqual(first);
    const accepted = await answer('accept');
    expect([accepted.status, kindOf(accepted.body)]).toEqual([409, 'no-invitation']);
  });

  test('for whose twelve months ended meanwhile', async () => {
    portal.clock.now = new Date('2027-02-20T00:00:00.000Z');
    await portal.invite('id-1', '2027-04-20T00:00:00.000Z');
    portal.clock.now = new Date('2027-03-10T00:00:00.000Z');
    const first = await answer('decline');
    const second = await answer('decline');
    expect([first.status, first.body.state]).toEqual([200, 'expired']);
    expect(second).toEqual(first);
  });

  test('but a later invitation is asked for again, and one that was voided is not answered', async () => {
    await portal.invite('id-1', EXPIRES, 'general-20260301T120000Z');
    await answer('decline');
    portal.clock.now = new Date('2026-03-10T00:00:00.000Z');
    await portal.invite('id-1', EXPIRES, 'general-20260310T000000Z');
    expect((await portal.call('GET /profiles/me', candidate())).body.state).toBe('invited');
    expect((await answer('decline')).body.state).toBe('in-pool');
    portal.clock.now = new Date('2026-03-20T00:00:00.000Z');
    await portal.invite('id-1', EXPIRES, 'cec-20260320T000000Z');
    const voided = (await portal.itemsOf('PROFILE#')).find(
      ({ SK }) => SK === 'INVITATION#cec-20260320T000000Z',
    );
    const standing = (await portal.itemsOf('PROFILE#')).find(({ SK }) => SK === 'STANDING');
    if (!voided || !standing) throw new Error('no invitation');
    await portal.put({ ...voided, state: 'voided', closedAt: '2026-03-21T00:00:00.000Z' });
    await portal.put({ ...standing, state: 'in-pool', invitation: undefined });
    const { status, body } = await answer('decline');
    expect([status, kindOf(body)]).toEqual([409, 'no-invitation']);
  });

  test('and who has accepted or let it lapse cannot decline', async () => {
    await portal.invite('id-1', EXPIRES);
    await answer('accept');
    expect(kindOf((await answer('decline')).body)).toBe('profile-closed');
  });
});

test('who declines after their test has expired is not in the pool', async () => {
  await portal.call('PUT /profiles/me', {
    ...candidate(),
    body: poolProfile({
      languageTests: [
        { test: 'celpip-general', takenOn: '2024-04-10', listening: 9, reading: 9, writing: 9, speaking: 9 },
      ],
    }),
  });
  await portal.invite('id-1', EXPIRES);
  portal.clock.now = new Date('2026-04-15T00:00:00.000Z');
  expect((await answer('decline')).body).toMatchObject({ state: 'ineligible', score: { lanes: [] } });
});

test('answers after the last instant are too late, those at it are not', async () => {
  await portal.invite('id-1', EXPIRES);
  portal.clock.now = new Date('2026-04-30T12:00:00.001Z');
  for (const word of ['accept', 'decline'] as const) {
    const { status, body } = await answer(word);
    expect([status, kindOf(body)]).toEqual([410, 'invitation-lapsed']);
  }
  expect(await invitationState()).toBe('issued');
  portal.clock.now = new Date(EXPIRES);
  expect((await answer('accept')).status).toBe(200);
});

test('without an invitation there is nothing to answer', async () => {
  for (const word of ['accept', 'decline'] as const) {
    const { status, body } = await answer(word);
    expect([status, kindOf(body)]).toEqual([409, 'no-invitation']);
  }
});

test('accepting and declining at once is one of both', async () => {
  await portal.invite('id-1', EXPIRES);
  const all = await Promise.all([answer('accept'), answer('decline'), answer('accept'), answer('decline')]);
  for (const { status } of all) expect([200, 409]).toContain(status);
  const { body } = await portal.call('GET /profiles/me', candidate());
  expect([body.state, await invitationState()]).toEqual(
    body.state === 'applied' ? ['applied', 'accepted'] : ['in-pool', 'declined'],
  );
});
