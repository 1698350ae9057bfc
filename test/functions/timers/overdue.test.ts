import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { runTimers } from '#functions/timers/run-timers';
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
