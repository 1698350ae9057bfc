import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCORE_USAGE, scoreCommand } from '#cli/score-command';
import { runInProcess } from './run-in-process.ts';

it('gives what the README says of its example', async () => {
  const example = readFileSync(new URL('../../docs/examples/candidate.jsonl', import.meta.url), 'utf8');
  const { status, lines } = await runInProcess(scoreCommand, SCORE_USAGE, ['--as-of', '2026-03-01'], example);
  expect(status).toBe(0);
  // By the published tables: age 29 110, three-year degree 120, CLB 9 in all four 124, two Canadian years 53, degree
  // with language and with Canadian work capped at 50, Canadian study of three years 30.
  expect(lines[0]).toMatchObject({
    crs: { total: 110 + 120 + 4 * 31 + 53 + 50 + 30 },
    lanes: ['general', 'cec', 'fsw'],
  });
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain('# 487 points');
});
