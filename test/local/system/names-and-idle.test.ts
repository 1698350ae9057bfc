import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { findByName } from '#local/names';
import { untilIdle } from '#local/system/idle';
import { Undo } from '#local/system/undo';

const named = (...logicalIds: string[]) =>
  logicalIds.map((logicalId) => ({ logicalId, name: `stack-${logicalId}` }));

describe('finding by name', () => {
  const queues = named('RoundsQueue2B05F95F', 'RoundsQueueDeadLetters810E97A5', 'UndeliveredF3CF66A9');

  test.each([
    ['rounds', 'RoundsQueue2B05F95F'],
    ['rounds-queue', 'RoundsQueue2B05F95F'],
    ['rounds queue dead letters', 'RoundsQueueDeadLetters810E97A5'],
    ['stack-RoundsQueue2B05F95F', 'RoundsQueue2B05F95F'],
    ['undelivered', 'UndeliveredF3CF66A9'],
  ])('%s', (wanted, expected) => {
    expect(findByName(queues, wanted).logicalId).toBe(expected);
  });

  test('nothing, or more than one, is an error', () => {
    expect(() => findByName(queues, 'mail')).toThrow(/"mail" fits none of: RoundsQueue2B05F95F, /);
    expect(() => findByName(queues, 'e')).toThrow(/more than one/);
    // The hash is no part of a name.
    expect(() => findByName(queues, 'F3CF')).toThrow(/none/);
  });
});

describe('waiting for quiet', () => {
  const queue = (inFlight: number) => [{ name: 'work', ready: 0, delayed: 0, inFlight }];

  test('ends when queues and functions are', async () => {
    let left = 3;
    await untilIdle({ functions: () => 0, queues: async () => queue(left-- > 0 ? 1 : 0) }, 5000);
    expect(left).toBeLessThan(0);
  });

  test('is not deceived by work that passes from a function to a queue', async () => {
    // The function fills the queue just after the queue was looked at.
    let looks = 0;
    const activity = {
      functions: () => 0,
      queues: async () => {
        looks += 1;
        return queue(looks === 2 || looks === 3 ? 1 : 0);
      },
    };
    await untilIdle(activity, 5000);
    expect(looks).toBeGreaterThan(4);
  });

  test('says what is busy when the time is over', async () => {
    const waiting = untilIdle({ functions: () => 2, queues: async () => queue(1) }, 50);
    await expect(waiting).rejects.toThrow('work: 0 waiting, 0 delayed, 1 in flight; 2 invocations');
  });

  test('ends when nobody waits any more', async () => {
    const stop = new AbortController();
    const waiting = untilIdle({ functions: () => 1, queues: async () => [] }, 60_000, stop.signal);
    stop.abort();
    await expect(Promise.race([waiting, delay(1_000, 'still waiting')])).resolves.toBeUndefined();
  });
});

test('everything is undone once, last first, also after an error', async () => {
  const undo = new Undo();
  const done: string[] = [];
  undo.add(() => done.push('first'));
  undo.add(() => {
    throw new Error('stuck');
  });
  undo.add(async () => done.push('last'));
  await expect(undo.run()).rejects.toThrow('stuck');
  await expect(undo.run()).rejects.toThrow('stuck');
  expect(done).toEqual(['last', 'first']);
});
