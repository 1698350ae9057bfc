import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { runTimers } from '#functions/timers/run-timers';
import { outboxOf } from '../notify/telling.ts';
import { type Clockwork, candidate, startClockwork } from './clockwork.ts';

let t: Clockwork;
let world: Clockwork['world'];
beforeEach(async () => {
  t = await startClockwork();
  world = t.world;
  await world.submit([candidate]);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 1 };
  await runRound(order, world.roundDeps);
});
afterEach(() => world.stop());

test('a notification that was queued again four times in vain makes the run fail, after all else is done', async () => {
  const failed: boolean[] = [];
  for (let minute = 5; minute <= 45; minute += 5) {
    world.clock.at += 5 * 60_000;
    failed.push(
      await runTimers(t.deps()).then(
        () => false,
        (error: Error) => error.message.startsWith('1 notifications are not sent'),
      ),
    );
  }
  // Queued again on the runs of minute 5, 10, 20 and 40; the run after that fails.
  expect(failed.indexOf(true)).toBe(8);
  await world.deliverAll();
  world.clock.at += 5 * 60_000;
  expect(await runTimers(t.deps())).toMatchObject({ overdue: 0 });
});

test('a clock that was ahead for a while delays no message that was queued again by it', async () => {
  const { at } = world.clock;
  world.clock.at = at + 20 * 3_600_000;
  expect(await runTimers(t.deps())).toMatchObject({ queued: 1 });
  world.clock.at = at + 10 * 60_000;
  expect(await runTimers(t.deps())).toMatchObject({ queued: 1 });
  expect(await runTimers(t.deps())).toMatchObject({ queued: 0 });
});

/** The queue, answering only when two ask: so of two runs neither has counted its try when the other one reads. */
function queueForTwo() {
  const asking: (() => void)[] = [];
  return new Proxy(world.sqs, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return async (command: never) => {
        await new Promise<void>((go) => {
          if (asking.push(go) === 2) for (const both of asking.splice(0)) both();
        });
        return target.send(command);
      };
    },
  });
}

test('two runs side by side are one try: no officer is called before half an hour, and one e-mail goes out', async () => {
  const sqs = queueForTwo();
  const tries: Record<number, unknown> = {};
  for (let minute = 1; minute <= 29; minute += 1) {
    world.clock.at += 60_000;
    const reports = await Promise.all([runTimers(t.deps({ sqs })), runTimers(t.deps({ sqs }))]);
    for (const { overdue } of reports) expect(overdue).toBe(0);
    if (reports.some(({ queued }) => queued > 0)) tries[minute] = (await outboxOf(world))[0]?.queuedAgain;
  }
  expect(tries).toEqual({ 2: 1, 6: 2, 14: 3 });
  // The round's own message, and two for each try.
  expect(await world.deliverAll()).toBe(7);
  expect(world.mails).toHaveLength(1);
  expect(await outboxOf(world)).toEqual([]);
});
