import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '#local/clock/simulated-clock';
import { Scheduler } from '#local/schedule/scheduler';
import type { SchedulePlan } from '#local/template/read/schedules';

const plan = (name: string, expression: string): SchedulePlan => ({
  name,
  arn: `arn:aws:scheduler:ca-central-1:000000000000:schedule/default/${name}`,
  expression,
  timeZone: 'America/Toronto',
  from: undefined,
  until: undefined,
  target: { arn: 'x', input: '{}', messageGroupId: undefined, retries: 0, deadLetters: undefined },
});

let scheduler: Scheduler | undefined;
afterEach(() => scheduler?.stop());

function startAt(instant: string, plans: SchedulePlan[]) {
  const clock = new SimulatedClock(Date.now);
  clock.move(new Date(instant));
  const fired: string[] = [];
  let moves = 0;
  scheduler = new Scheduler(plans, {
    clock,
    async deliver({ name }, at) {
      // By whole seconds: the clock runs on while this works.
      fired.push(`${name} ${at.toISOString()} at ${clock.now().toISOString().slice(0, 19)}`);
    },
    idle: async () => {},
    moved: async () => {
      moves += 1;
    },
  });
  scheduler.start();
  return { scheduler, fired, moves: () => moves };
}

const weekly = plan('weekly', 'cron(0 10 ? * WED *)');

describe('the simulated clock and the schedules', () => {
  test('moved forwards, it stops at each occurrence on the way', async () => {
    const { scheduler, fired, moves } = startAt('2026-03-01T00:00:00Z', [weekly]);
    await scheduler.set('2026-03-12T00:00:00Z');
    expect(fired).toEqual([
      'weekly 2026-03-04T15:00:00.000Z at 2026-03-04T15:00:00',
      'weekly 2026-03-11T14:00:00.000Z at 2026-03-11T14:00:00',
    ]);
    expect(scheduler.now().toISOString().slice(0, 18)).toBe('2026-03-12T00:00:0');
    expect(moves()).toBe(1);
  });

  test('moved backwards, nothing fires, and what is passed again fires again', async () => {
    const { scheduler, fired } = startAt('2026-03-05T00:00:00Z', [weekly]);
    await scheduler.set('2026-03-01T00:00:00Z');
    expect(fired).toEqual([]);
    await scheduler.set('2026-03-05T00:00:00Z');
    expect(fired).toHaveLength(1);
  });

  test('what is skipped does not fire later', async () => {
    const { scheduler, fired } = startAt('2026-03-01T00:00:00Z', [weekly]);
    await scheduler.set('2026-03-10T00:00:00Z', { schedules: 'skip' });
    await scheduler.set('2026-03-12T00:00:00Z');
    expect(fired).toEqual(['weekly 2026-03-11T14:00:00.000Z at 2026-03-11T14:00:00']);
  });

  test('it fires by itself as time goes by, once', async () => {
    const { fired } = startAt('2026-03-04T14:59:59.000Z', [weekly]);
    await expect.poll(() => fired.length, { timeout: 5000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(fired).toHaveLength(1);
  });

  test('moves that are asked for at once happen one after the other', async () => {
    const { scheduler, fired } = startAt('2026-03-01T00:00:00Z', [weekly]);
    await Promise.all([scheduler.set('2026-03-05T00:00:00Z'), scheduler.set('2026-03-12T00:00:00Z')]);
    expect(fired).toHaveLength(2);
  });

  test('no instant is refused', async () => {
    const { scheduler } = startAt('2026-03-01T00:00:00Z', [weekly]);
    await expect(scheduler.set('someday')).rejects.toThrow(RangeError);
  });
});
