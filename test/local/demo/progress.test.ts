import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { paceOf } from '#local/demo/pace';
import { withProgress } from '#local/demo/progress';

/** Does `total` parts, each of so many milliseconds, and gives what was written, with the time of each line. */
async function linesOf(total: number, millisecondsEach: number): Promise<[number, string][]> {
  let now = 5000;
  const written: [number, string][] = [];
  const out = new Writable({
    write(chunk, _encoding, done) {
      written.push([now - 5000, String(chunk)]);
      done();
    },
  });
  const step = { label: 'Submitting', total };
  await withProgress(
    out,
    step,
    ({ advance }) => {
      for (let part = 0; part < total; part += 1) {
        now += millisecondsEach;
        advance();
      }
    },
    () => now,
  );
  return written;
}

test('the first line comes within two seconds, the others steadily, with the time that is left', async () => {
  const lines = await linesOf(50_000, 5);
  expect(lines[0]?.[0]).toBeLessThanOrEqual(2000);
  for (const [index, [at]] of lines.entries())
    if (index > 0) expect(at - (lines[index - 1]?.[0] ?? 0)).toBeLessThanOrEqual(6000);
  // 250 seconds in all: after one of them 249 are left, of 200 parts done 49,800 are.
  expect(lines[0]?.[1]).toBe('  Submitting 200/50,000, about 5 min left\n');
  expect(lines.at(-2)?.[1]).toMatch(/, [1-5] s left\n$/);
  expect(lines.at(-1)?.[1]).toBe('  Submitting 50,000/50,000\n');
});

test('a short step has one line, when it is done', async () => {
  expect(await linesOf(20, 10)).toEqual([[200, '  Submitting 20/20\n']]);
});

test('what comes before the first part does not count towards the pace', () => {
  let now = 0;
  const pace = paceOf(101, () => now);
  now = 60_000;
  expect(pace.left(1)).toBe('');
  now = 70_000;
  // 50 parts in ten seconds: so are the other 50.
  expect(pace.left(51)).toBe(', 10 s left');
  expect(pace.left(101)).toBe('');
});
