import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { doom, Killed, mortal } from './killing.ts';
import { type OutOfDate, of, order, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

test('what timers have left undone: killed at any write of it, before or after, the round ends the same', async () => {
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
    t.scores(ids.falls, 500, lanes);
    t.scores(ids.rises, 620, lanes);
    return { ids, order: { ...order(2), plan: name, lane: name } };
  };
  const expectWhole = async ({ ids, order: { plan } }: Awaited<ReturnType<typeof prepare>>) => {
    const roundId = `${plan}-20260218T140000Z`;
    expect(await roundOf(world, roundId)).toMatchObject({ state: 'completed', selected: 2, issued: 2 });
    expect(await invitedIn(world, roundId)).toEqual([ids.rises, ids.next]);
    expect(await t.standing(ids.over)).toMatchObject({ state: 'expired', version: 2 });
    expect(await t.standing(ids.falls)).toMatchObject({ state: 'in-pool', score: 500, version: 2 });
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
