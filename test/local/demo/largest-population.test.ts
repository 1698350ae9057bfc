import { expect, test } from 'vitest';
import { largestPopulation } from '#local/demo/largest-population';

test('memory limits the population, and the sentence says how', () => {
  const { most, because } = largestPopulation('2024-04-23', 4e9);
  expect(most).toBeGreaterThanOrEqual(50_000);
  expect(most).toBeLessThan(100_000);
  expect(because).toMatch(/^each candidate takes some \d+ kB, and 4.0 GB are here$/);
  expect(largestPopulation('2024-04-23', 8e9).most).toBeGreaterThan(2 * most - 1000);
});

test('so does the size that a round may have: 2,095 of 214,697 invited, 30,000 at most', () => {
  expect(largestPopulation('2024-04-23', 1e15)).toEqual({
    most: Math.floor((30_000 * 214_697) / 2095),
    because: 'with more of them a round would invite more than 30000',
  });
});

test('one candidate is a population on the smallest machine', () => {
  expect(largestPopulation('2024-04-23', 1e6).most).toBe(1);
});
