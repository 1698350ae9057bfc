import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from '#functions/clients/in-parallel';
import { startPace } from '#functions/run-round/pace';

const eased = (pace: ReturnType<typeof startPace>, times: number) => {
  for (let done = 0; done < times; done += 1) pace.eased();
};

test('the pace halves when something is refused, and never stops', () => {
  const pace = startPace(8);
  const limits = [8, 4, 2, 1, 1].map((expected) => {
    const limit = pace.limit();
    pace.slowed();
    eased(pace, 8);
    return [limit >= expected, pace.limit() >= 1];
  });
  expect(limits.flat().every(Boolean)).toBe(true);
});

test('refusals of what was under way together count as one', () => {
  const pace = startPace(8);
  for (let refusal = 0; refusal < 8; refusal += 1) pace.slowed();
  expect(pace.limit()).toBe(4);
  eased(pace, 4);
  pace.slowed();
  expect(pace.limit()).toBe(2);
});

test('it grows by about one for as many things done as the limit, up to the most', () => {
  const pace = startPace(8);
  pace.slowed();
  eased(pace, 5);
  expect(pace.limit()).toBe(5);
  eased(pace, 40);
  expect(pace.limit()).toBe(8);
});

test('work follows a limit that falls and rises on the way, and keeps the order of results', async () => {
  let limit = 6;
  let running = 0;
  const seen: number[] = [];
  const results = await inParallel(
    Array.from({ length: 60 }, (_, index) => index),
    () => limit,
    async (item) => {
      running += 1;
      seen[item] = running;
      if (item === 10) limit = 1;
      if (item === 30) limit = 4;
      await turn();
      running -= 1;
      return item * 2;
    },
  );
  expect(results).toEqual(Array.from({ length: 60 }, (_, index) => index * 2));
  expect(Math.max(...seen.slice(0, 11))).toBe(6);
  expect(Math.max(...seen.slice(20, 30))).toBe(1);
  expect(Math.max(...seen.slice(31))).toBe(4);
});

test('after a failure nothing new is begun, and the failure is thrown once all under way has ended', async () => {
  const begun: number[] = [];
  let ended = 0;
  const work = async (item: number) => {
    begun.push(item);
    await turn();
    ended += 1;
    if (item === 2) throw new Error('third');
  };
  await expect(inParallel([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], () => 3, work)).rejects.toThrow('third');
  expect(ended).toBe(begun.length);
  expect(begun.length).toBeLessThan(8);
});
