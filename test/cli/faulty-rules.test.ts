import { expect, it } from 'vitest';
import { withCheckedRules } from '#cli/checked-rules';
import type { Command } from '#cli/command';
import { score } from '#domain/answers/score/score';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { TEST_RULEBOOK } from '../domain/rulebook/test-rulebook.ts';
import { knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

/** A command that scores by these rules, as `score` does by the published ones. */
const scoringBy = (rules: Rulebook): Command =>
  withCheckedRules(
    async ({ now }) => score({ profile }, now().toISOString().slice(0, 10), { rulebook: rules }).crs.total,
    rules,
  );

const [first, ...rest] = TEST_RULEBOOK.crs;
if (first === undefined) throw new Error('no rules');

it('lists the places that are not made as rules are, without a stack, with status 2', async () => {
  const rules = JSON.parse(JSON.stringify({ ...TEST_RULEBOOK, crs: [{ ...first, cap: '1200' }, ...rest] }));
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

it('lists figures that do not hold together in the same way', async () => {
  const rules = { ...TEST_RULEBOOK, crs: [{ ...first, cap: 1201 }, ...rest], programs: [] };
  expect(await runInProcess(scoringBy(rules), 'Usage: …', [])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: [
      'Nobody can be scored: the rules have faults (docs/own-rules.md).',
      '  programs: no entry',
      '  crs 2015-01-01 total: the maxima add up to 1200, the cap is 1201',
      '',
    ].join('\n'),
  });
});

it('scores by rules without a fault', async () => {
  expect(await runInProcess(scoringBy(TEST_RULEBOOK), 'Usage: …', [])).toMatchObject({ stderr: '' });
});

it('lets any other failure through, for it is one of the program', async () => {
  const failing: Command = async () => {
    throw new TypeError('a slip');
  };
  await expect(runInProcess(failing, 'Usage: …', [])).rejects.toThrow('a slip');
});
