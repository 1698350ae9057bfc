import { expect, it } from 'vitest';
import type { Command } from '#cli/command';
import { score } from '#domain/answers/score/score';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

/** A command that scores by these rules, as `score` does by the published ones. */
const scoringBy =
  (rules: Rulebook): Command =>
  async ({ now }) =>
    score({ profile }, now().toISOString().slice(0, 10), rules).crs.total;

it('lists the faults of the rules, without a stack, with status 2', async () => {
  const [first, ...rest] = PUBLISHED_RULEBOOK.crs;
  if (first === undefined) throw new Error('no rules');
  const rules = JSON.parse(
    JSON.stringify({ ...PUBLISHED_RULEBOOK, crs: [{ ...first, cap: '1200' }, ...rest] }),
  );
  delete rules.funds[0].source;
  expect(await runInProcess(scoringBy(rules), 'Usage: …', [])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: [
      'Nobody can be scored: the rules have faults (docs/own-rules.md).',
      '  /crs/0/cap: must be a whole number from 0 up, and is "1200"',
      '  /funds/0/source: must be text, and is nothing',
      '',
    ].join('\n'),
  });
});

it('lets any other failure through, for it is one of the program', async () => {
  const failing: Command = async () => {
    throw new TypeError('a slip');
  };
  await expect(runInProcess(failing, 'Usage: …', [])).rejects.toThrow('a slip');
});
