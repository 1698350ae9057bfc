import { describe, expect, it } from 'vitest';
import { SCORE_USAGE, scoreCommand } from '#cli/score-command';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { problem } from '#functions/problem/problem';
import { KNOWN_TOTAL, knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

const line = JSON.stringify({ id: 'a', profile });
const run = (...argv: string[]) => runInProcess(scoreCommand, SCORE_USAGE, argv, line);

describe('score --explain', () => {
  it('adds the explanation and the coming changes to every line', async () => {
    const { status, lines } = await run('--explain');
    expect(status).toBe(0);
    expect(lines).toEqual([{ id: 'a', ...explainedScore({ profile }, '2024-04-23') }]);
    expect(lines[0]).toMatchObject({ explanation: { crs: { points: KNOWN_TOTAL } } });
  });

  it('goes with a day and a language', async () => {
    const { lines } = await run('--explain', '--as-of', '2025-03-25', '--language', 'fr');
    expect(lines).toEqual([{ id: 'a', ...explainedScore({ profile }, '2025-03-25', { language: 'fr' }) }]);
  });

  it('is not needed for results in French', async () => {
    const { lines } = await run('--language', 'fr');
    expect(lines).toEqual([{ id: 'a', ...spokenResult(score({ profile }, '2024-04-23'), 'fr') }]);
  });

  it('says in French what is wrong with a line, too', async () => {
    const input = '{"id":"b"}\n{\n';
    const { lines } = await runInProcess(scoreCommand, SCORE_USAGE, ['--language', 'fr'], input);
    expect(lines).toEqual([
      {
        id: 'b',
        error: problem('invalid-input', {
          instance: '#line-1',
          language: 'fr',
          errors: [{ pointer: '/profile', code: 'required', message: expect.any(String) }],
        }),
      },
      { error: problem('malformed-json', { instance: '#line-2', language: 'fr' }) },
    ]);
    const [{ error: inEnglish }] = (await runInProcess(scoreCommand, SCORE_USAGE, [], input)).lines as [
      { error: { title: string; errors: { message: string }[] } },
    ];
    const [{ error: inFrench }] = lines as [(typeof lines)[0] & { error: typeof inEnglish }];
    expect(inFrench.title).not.toBe(inEnglish.title);
    expect(inFrench.errors[0]?.message).not.toBe(inEnglish.errors[0]?.message);
  });

  it('takes no value, and no language that results are not written in', async () => {
    for (const argv of [['--explain=true'], ['--explained'], ['--language', 'de'], ['--language']]) {
      const { status, stdout, stderr } = await run(...argv);
      expect([argv, status, stdout]).toEqual([argv, 2, '']);
      expect(stderr).toContain('Usage:');
    }
  });

  it('leaves bad lines as they are', async () => {
    const { status, lines } = await runInProcess(scoreCommand, SCORE_USAGE, ['--explain'], '{"id":"b"}\n');
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: 'b', error: { errors: [{ pointer: '/profile', code: 'required' }] } },
    ]);
  });
});
