import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { NOW, type OutOfDate, of, order, ROUND, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

describe('timers have not run when a round selects', () => {
  test('who expired by then has no place, which goes to the next one; a millisecond later they have', async () => {
    await world.submit([of('over', 600)], { expiresAt: NOW });
    await world.submit([of('just', 590)], { expiresAt: '2026-02-18T14:00:30.001Z' });
    await world.submit([of('third', 580), of('fourth', 570)]);
    await runRound(order(2), t.stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['just', 'third']);
    expect(await roundOf(world, ROUND)).toMatchObject({ selected: 2, issued: 2 });
    expect(await t.standing('over')).toMatchObject({ state: 'expired', version: 2 });
    expect(await t.answerTo('over')).toBe('not-invited: profile-expired');
    expect(await t.answerTo('just')).toBe('invited: issued');
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
    t.scores('falls', 500);
    t.scores('leaves', 590, ['cec']);
    t.scores('rises', 700);
    t.scores('tomorrow', 100);
    await runRound(order(3), t.stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['rises', 'stays', 'tomorrow']);
    expect(await t.invitations('rises')).toMatchObject([{ score: 700 }]);
    expect(await roundOf(world, ROUND)).toMatchObject({ cutOff: { score: 550 }, issued: 3 });
    expect(await t.standing('falls')).toMatchObject({ state: 'in-pool', score: 500, scoredOn: '2026-02-18' });
    expect(await t.answerTo('falls')).toBe('not-invited: below-cut-off');
    expect(await t.answerTo('leaves')).toBe('not-in-lane: not-in-lane');
  });

  test('a day on which timers did not run at all is made up for too', async () => {
    await world.submit([of('falls', 600)], { nextChangeOn: '2026-02-17' });
    await world.submit([of('next', 550)]);
    t.scores('falls', 500);
    await runRound(order(1), t.stopped(NOW));
    expect(await invitedIn(world, ROUND)).toEqual(['next']);
  });

  test('much to do and little time: every call gets further, none invites before all is done', async () => {
    const many = Array.from({ length: 30 }, (_, index) => of(`m-${index}`, 500 + index));
    await world.submit(many, { nextChangeOn: '2026-02-18' });
    for (const [index, { id }] of many.entries()) t.scores(id, 500 - index);
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
    t.scores('falls', 500);
    const score: typeof world.roundDeps.score = (candidate, asOf) => {
      if (candidate.profile.email === 'broken@example.org') throw new TypeError('a defect');
      return world.roundDeps.score(candidate, asOf);
    };
    await runRound(order(2), { ...world.roundDeps, score });
    expect(await roundOf(world, ROUND)).toMatchObject({ issued: 1, lapsed: { 'not-scored': 1 } });
    expect(await invitedIn(world, ROUND)).toEqual(['next']);
    expect(await t.answerTo('broken')).toBe('lapsed: not-scored');
    expect(world.log).toContainEqual({ message: 'candidate-not-scored', facts: { profileId: 'broken' } });
    // It is scored as soon as it can be, and then has its chance in the next round.
    t.scores('broken', 640);
    await runRound({ ...order(1), scheduledAt: '2026-02-18T14:00:10.000Z' }, world.roundDeps);
    expect(await invitedIn(world, 'general-20260218T140010Z')).toEqual(['broken']);
  });
});
