import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ranked } from '#domain/rounds/rank-key';
import { ownRounds } from '#functions/profiles/own-rounds';
import { inviteCandidate } from '#functions/run-round/invite-candidate';
import { runRound } from '#functions/run-round/run-round';
import { profileKey } from '#functions/table/keys';
import { readStanding } from '#functions/table/stored-profile';
import { doom, Killed, mortal } from './killing.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const ROUND = 'general-20260218T140000Z';
const order = (size: number) => ({
  plan: 'general',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  size,
});
const NOW = '2026-02-18T14:00:30.000Z';
const stopped = (instant: string) => ({ ...world.roundDeps, now: () => new Date(instant) });
const of = (id: string, score: number): Ranked => ({ id, score, submittedAt: '2026-01-05T09:00:00.000Z' });
const scores = (id: string, total: number, lanes = ['general']) =>
  world.scores.set(`${id}@example.org`, { total, lanes });
const standing = (id: string) => readStanding({ db: world.client, table: world.table }, id);
const due = (id: string) => world.items(`PROFILE#${id}`, 'INVITATION#');

/** What the candidate reads of the round. */
async function answerTo(id: string) {
  const own = await standing(id);
  if (!own) throw new Error(`no profile ${id}`);
  const access = {
    db: world.client,
    table: world.table,
    newId: () => '',
    random: () => 0,
    pause: async () => {},
  };
  const [answer] = await ownRounds(own, AbortSignal.timeout(5_000), {
    ...access,
    now: () => new Date('2026-02-20T00:00:00.000Z'),
  });
  return answer && `${answer.outcome}: ${answer.reason}`;
}

describe('timers have not run when a round selects', () => {
  test('who expired by then has no place, which goes to the next one; a millisecond later they have', async () => {
    await world.submit([of('over', 600)], { expiresAt: NOW });
    await world.submit([of('just', 590)], { expiresAt: '2026-02-18T14:00:30.001Z' });
    await world.submit([of('third', 580), of('fourth', 570)]);
    await runRound(order(2), stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['just', 'third']);
    expect(await roundOf(world, ROUND)).toMatchObject({ selected: 2, issued: 2 });
    expect(await standing('over')).toMatchObject({ state: 'expired', version: 2 });
    expect(await answerTo('over')).toBe('not-invited: profile-expired');
    expect(await answerTo('just')).toBe('invited: issued');
    // They are told that their profile expired, once timers look into the outbox.
    const [outbox] = (
      await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((n) => world.items(`DUE#2026-02-18#${n}`)))
    )
      .flat()
      .filter(({ id }) => String(id).startsWith('over#'));
    expect(outbox).toMatchObject({ kind: 'notify', id: 'over#profile-expired#2026-02-18' });
  });

  test('everybody ranks by the score of the day, up and down, in the lane or not; tomorrow’s change is not of today', async () => {
    await world.submit(
      ['falls', 'leaves', 'rises', 'stays'].map((id, index) => of(id, 600 - index * 10)),
      { nextChangeOn: '2026-02-18' },
    );
    await world.submit([of('tomorrow', 550)], { nextChangeOn: '2026-02-19' });
    await world.submit([of('other', 540)]);
    scores('falls', 500);
    scores('leaves', 590, ['cec']);
    scores('rises', 700);
    scores('tomorrow', 100);
    await runRound(order(3), stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['rises', 'stays', 'tomorrow']);
    expect(await due('rises')).toMatchObject([{ score: 700 }]);
    expect(await roundOf(world, ROUND)).toMatchObject({ cutOff: { score: 550 }, issued: 3 });
    expect(await standing('falls')).toMatchObject({ state: 'in-pool', score: 500, scoredOn: '2026-02-18' });
    expect(await answerTo('falls')).toBe('not-invited: below-cut-off');
    expect(await answerTo('leaves')).toBe('not-in-lane: not-in-lane');
  });

  test('a day on which timers did not run at all is made up for too', async () => {
    await world.submit([of('falls', 600)], { nextChangeOn: '2026-02-17' });
    await world.submit([of('next', 550)]);
    scores('falls', 500);
    await runRound(order(1), stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['next']);
  });

  test('much to do and little time: every call gets further, none invites before all is done', async () => {
    const many = Array.from({ length: 30 }, (_, index) => of(`m-${index}`, 500 + index));
    await world.submit(many, { nextChangeOn: '2026-02-18' });
    for (const [index, { id }] of many.entries()) scores(id, 500 - index);
    const hasty = {
      ...world.roundDeps,
      remainingMs: () => 1,
      limits: { ...world.roundDeps.limits, concurrency: 1 },
    };
    let calls = 0;
    for (; (await roundOf(world, ROUND))?.frozenAt === undefined; calls += 1) {
      expect(calls).toBeLessThan(32);
      expect(await runRound(order(10), hasty)).toBe('paused');
    }
    expect(calls).toBeGreaterThan(10);
    await runRound(order(10), world.roundDeps);
    expect(await invitedIn(world, ROUND)).toEqual(many.slice(0, 10).map(({ id }) => id));
  });

  test('one profile that cannot be scored holds up no other, and is not invited by the score of another day', async () => {
    await world.submit([of('broken', 600)], { nextChangeOn: '2026-02-18' });
    await world.submit([of('falls', 590)], { nextChangeOn: '2026-02-18' });
    await world.submit([of('next', 550)]);
    scores('falls', 500);
    const score: typeof world.roundDeps.score = (candidate, asOf) => {
      if (candidate.profile.email === 'broken@example.org') throw new TypeError('a defect');
      return world.roundDeps.score(candidate, asOf);
    };
    await runRound(order(2), { ...world.roundDeps, score });
    expect(await roundOf(world, ROUND)).toMatchObject({ issued: 1, lapsed: { 'not-scored': 1 } });
    expect(await invitedIn(world, ROUND)).toEqual(['next']);
    expect(await answerTo('broken')).toBe('lapsed: not-scored');
    expect(world.log).toContainEqual({ message: 'candidate-not-scored', facts: { profileId: 'broken' } });
    // It is scored as soon as it can be, and then has its chance in the next round.
    scores('broken', 640);
    await runRound({ ...order(1), scheduledAt: '2026-02-18T14:00:10.000Z' }, world.roundDeps);
    expect(await invitedIn(world, 'general-20260218T140010Z')).toEqual(['broken']);
  });

  test('killed at any write of it, before or after, the round ends the same', async () => {
    const prepare = async (name: string) => {
      const ids = {
        over: `over-${name}`,
        falls: `falls-${name}`,
        rises: `rises-${name}`,
        next: `next-${name}`,
      };
      const lanes = [name];
      await world.submit([of(ids.over, 600)], { lanes, expiresAt: '2026-02-18T14:00:00.000Z' });
      await world.submit([of(ids.falls, 590), of(ids.rises, 400)], { lanes, nextChangeOn: '2026-02-18' });
      await world.submit([of(ids.next, 550)], { lanes });
      scores(ids.falls, 500, lanes);
      scores(ids.rises, 620, lanes);
      return { ids, order: { ...order(2), plan: name, lane: name } };
    };
    const expectWhole = async ({ ids, order: { plan } }: Awaited<ReturnType<typeof prepare>>) => {
      const roundId = `${plan}-20260218T140000Z`;
      expect(await roundOf(world, roundId)).toMatchObject({ state: 'completed', selected: 2, issued: 2 });
      expect(await invitedIn(world, roundId)).toEqual([ids.rises, ids.next]);
      expect(await standing(ids.over)).toMatchObject({ state: 'expired', version: 2 });
      expect(await standing(ids.falls)).toMatchObject({ state: 'in-pool', score: 500, version: 2 });
      expect(await world.items(`PERSON#sub-${ids.over}`)).toMatchObject([{ active: false }]);
      await world.deliverAll();
      expect(
        world.mails
          .splice(0)
          .map(({ to }) => to)
          .sort(),
      ).toEqual([`${ids.next}@example.org`, `${ids.rises}@example.org`]);
    };
    const mortals = (fate: ReturnType<typeof doom>) => {
      const { db, sqs } = world.roundDeps;
      return { ...world.roundDeps, db: mortal(db, fate), sqs: mortal(sqs, fate) };
    };
    const counted = doom(0, false);
    const whole = await prepare('whole');
    await runRound(whole.order, mortals(counted));
    await expectWhole(whole);
    // Plan, begin, three that were due, attempt, chunk, freeze, two invitations, messages, chunk closed, completed.
    expect(counted.writes).toBe(13);
    for (const applied of [false, true])
      for (let at = 3; at <= 6; at += 1) {
        const prepared = await prepare(`k${at}${applied}`.toLowerCase());
        await expect(runRound(prepared.order, mortals(doom(at, applied)))).rejects.toThrow(Killed);
        expect(await runRound(prepared.order, world.roundDeps)).toBe('done');
        await expectWhole(prepared);
      }
  });
});

describe('time passes between selection and invitation, and timers do not run', () => {
  test('what counts is the moment of the invitation', async () => {
    const all = ['ends', 'tumbles', 'climbs', 'slips', 'leaves', 'lost', 'same'];
    await world.submit(
      all.map((id, index) => of(id, 600 - index * 10)),
      { nextChangeOn: '2026-02-19' },
    );
    await world.change('ends', { expiresAt: '2026-02-19T00:05:00.000Z', nextChangeOn: null });
    expect(await runRound(order(7), { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
    expect(await roundOf(world, ROUND)).toMatchObject({
      state: 'inviting',
      selected: 7,
      cutOff: { score: 540 },
    });
    scores('tumbles', 539);
    scores('climbs', 640);
    scores('slips', 540);
    scores('leaves', 560, []);
    await world.client.send(new DeleteCommand({ TableName: world.table, Key: profileKey.facts('lost') }));
    world.clock.at = Date.parse('2026-02-19T00:05:00.000Z');
    expect(await runRound(order(7), world.roundDeps)).toBe('done');
    expect(await roundOf(world, ROUND)).toMatchObject({
      state: 'completed',
      issued: 3,
      lapsed: { expired: 1, 'below-cut-off': 1, ineligible: 1, 'not-scored': 1 },
    });
    expect(await invitedIn(world, ROUND)).toEqual(['climbs', 'slips', 'same']);
    expect(await due('climbs')).toMatchObject([{ state: 'issued', score: 640 }]);
    expect(await Promise.all(all.map(answerTo))).toEqual([
      'lapsed: expired',
      'lapsed: below-cut-off',
      'invited: issued',
      'invited: issued',
      'lapsed: ineligible',
      'lapsed: not-scored',
      'invited: issued',
    ]);
  });

  test.each([
    ['at the instant of expiry', '2026-02-18T14:00:30.000Z', { reason: 'expired' }],
    ['a millisecond before it', '2026-02-18T14:00:29.999Z', { invitation: { state: 'issued' } }],
  ])('%s', async (_, at, outcome) => {
    await world.submit([of('edge', 600)], { expiresAt: '2026-02-18T14:00:30.000Z' });
    const known = await standing('edge');
    const cutOff = { score: 600, submittedAt: '2026-01-05T09:00:00.000Z' };
    const terms = { roundId: ROUND, lane: 'general', cutOff };
    expect(await inviteCandidate(terms, 'edge', known, stopped(at))).toMatchObject(outcome);
  });

  test.each([
    ['on the day of the change', '2026-02-19T00:00:00.000Z', { reason: 'below-cut-off' }],
    ['a millisecond before it', '2026-02-18T23:59:59.999Z', { invitation: { score: 600 } }],
  ])('%s', async (_, at, outcome) => {
    await world.submit([of('edge', 600)], { nextChangeOn: '2026-02-19' });
    scores('edge', 599);
    const known = await standing('edge');
    const cutOff = { score: 600, submittedAt: '2026-01-05T09:00:00.000Z' };
    const terms = { roundId: ROUND, lane: 'general', cutOff };
    expect(await inviteCandidate(terms, 'edge', known, stopped(at))).toMatchObject(outcome);
  });
});
