import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { NOW, type OutOfDate, of, order, ROUND, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';

const MIDNIGHT = '2026-02-18T00:00:00.000Z';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

/** Submits profiles that rank for the first time on the day of the round, or on the day before it. */
async function submitted(ids: string[], nextChangeOn = '2026-02-18'): Promise<void> {
  await world.submit(
    ids.map((id) => of(id, 0)),
    { state: 'ineligible', neverInPool: true, lanes: [], nextChangeOn },
  );
  for (const id of ids) t.scores(id, 500);
}

test('timers have not come: a round gives first entries of the day their place before it selects', async () => {
  await submitted(['empty']);
  await world.submit([
    { id: 'evening', score: 500, submittedAt: '2026-02-17T23:59:59.999Z' },
    { id: 'morning', score: 500, submittedAt: '2026-02-18T00:00:00.001Z' },
  ]);
  await runRound(order(2), t.stopped(NOW));
  // `empty` was submitted in January, and ranked nowhere until today.
  expect(await invitedIn(world, ROUND)).toEqual(['evening', 'empty']);
  expect(await roundOf(world, ROUND)).toMatchObject({ cutOff: { score: 500, submittedAt: MIDNIGHT } });
  expect(await t.invitations('empty')).toMatchObject([{ submittedAt: MIDNIGHT }]);
  expect(await t.standing('empty')).toMatchObject({
    state: 'invited',
    submittedAt: MIDNIGHT,
    expiresAt: '2027-02-18T00:00:00.000Z',
  });
  expect(await t.answerTo('morning')).toBe('not-invited: later-submission');
});

test('the first entry of a day that timers slept through is of that day', async () => {
  await submitted(['yesterday'], '2026-02-17');
  await submitted(['today']);
  await runRound(order(1), t.stopped(NOW));
  expect(await invitedIn(world, ROUND)).toEqual(['yesterday']);
  expect(await t.invitations('yesterday')).toMatchObject([{ submittedAt: '2026-02-17T00:00:00.000Z' }]);
});

test('a round held late leaves out who entered the pool after its instant, by time or by an edit', async () => {
  await submitted(['tomorrow'], '2026-02-19');
  await world.submit([{ id: 'edited', score: 500, submittedAt: '2026-02-18T14:00:00.001Z' }]);
  await world.submit([of('there', 400)]);
  await runRound(order(3), t.stopped('2026-02-19T09:00:00.000Z'));
  expect(await invitedIn(world, ROUND)).toEqual(['there']);
  expect(await t.standing('tomorrow')).toMatchObject({
    state: 'in-pool',
    submittedAt: '2026-02-19T00:00:00.000Z',
  });
  expect(await t.answerTo('tomorrow')).toBe('submitted-after: submitted-after');
});

test('with registration until the day before, who enters at the beginning of the day comes too late', async () => {
  await submitted(['today']);
  await submitted(['yesterday'], '2026-02-17');
  await runRound({ ...order(3), registration: 'before-day' }, t.stopped(NOW));
  expect(await invitedIn(world, ROUND)).toEqual(['yesterday']);
});
