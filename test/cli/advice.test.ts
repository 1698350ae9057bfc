import { expect, it } from 'vitest';
import { SCORE_USAGE, scoreCommand } from '#cli/score-command';
import { advise } from '#domain/answers/advice/advice';
import { KNOWN_TOTAL, knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

const run = (...argv: string[]) =>
  runInProcess(scoreCommand, SCORE_USAGE, argv, JSON.stringify({ id: 'a', profile }));

it('gives advice beside the score with --advice, in the language asked for', async () => {
  const { status, lines } = await run('--advice', '--as-of', '2024-04-23', '--language', 'fr');
  expect(status).toBe(0);
  expect(lines[0]).toMatchObject({
    id: 'a',
    crs: { total: KNOWN_TOTAL },
    advice: advise({ profile }, '2024-04-23', { language: 'fr' }),
  });
});

it('gives none without', async () => {
  expect((await run()).lines[0]).not.toHaveProperty('advice');
});
