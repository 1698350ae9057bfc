import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#cli/command';
import { SCORE_USAGE, scoreCommand } from '#cli/score-command';
import { SIMULATE_USAGE, simulateCommand } from '#cli/simulate-command';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { exportOf } from '../domain/proofs/exported.ts';
import { EXAMPLE, EXAMPLE_FILE } from '../domain/rulebook/example-rules.ts';
import { knownProfile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

const RULES = ['--rules', EXAMPLE_FILE];
// NOC 21231 is in the example's level 1.5x: 55 points for a year of Canadian work.
const languageTests = knownProfile.languageTests.map((test) => ({ ...test, takenOn: '2026-01-15' }));
const candidate = { id: 'a', profile: { ...knownProfile, languageTests } };

interface Simulated {
  cutOff: { score: number };
  warnings: { code: string }[];
}

const poolLine = JSON.stringify({ ...candidate, submittedAt: '2026-11-01T12:00:00.000Z' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ronde-rules-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const score = (...argv: string[]) => runInProcess(scoreCommand, SCORE_USAGE, argv, JSON.stringify(candidate));
const simulate = (...argv: string[]) => runInProcess(simulateCommand, SIMULATE_USAGE, argv, poolLine);

describe('score --rules', () => {
  it('goes by the rules of the file from their first day on, and names them', async () => {
    const on = async (day: string) => (await score('--as-of', day, ...RULES)).lines[0];
    expect(await on('2026-11-02')).toMatchObject({ ruleset: '2025-03-25' });
    expect(await on('2026-11-03')).toMatchObject({
      ruleset: 'example-high-wage',
      crs: { additional: { total: 55, highWage: 55 } },
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'rules-own' })]),
    });
  });

  it('in explanation and advice too', async () => {
    const { lines } = await score('--as-of', '2026-11-29', '--explain', '--advice', ...RULES);
    expect(lines[0]).toMatchObject({
      explanation: { ruleset: 'example-high-wage' },
      advice: { ruleset: 'example-high-wage', warnings: [{ code: 'rules-own' }] },
    });
  });

  it('leaves nothing behind for a call without', async () => {
    await score('--as-of', '2026-11-29', ...RULES);
    const [result] = (await score('--as-of', '2026-11-29')).lines as { crs: { additional: object } }[];
    expect(result).toMatchObject({
      ruleset: '2025-03-25',
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'rules-superseded' })]),
    });
    expect(result?.crs.additional).not.toHaveProperty('highWage');
  });
});

describe('simulate', () => {
  const asked = ['--lane', 'general', '--size', '1', '--as-of', '2026-11-29T15:00:00.000Z'];

  it('ranks by the rules of the file, and warns that they are not published', async () => {
    const round = async (...argv: string[]) => {
      const [line] = (await simulate(...asked, ...argv)).lines as Simulated[];
      return { score: line?.cutOff.score ?? 0, warned: line?.warnings.map(({ code }) => code) };
    };
    const [own, published] = [await round(...RULES), await round()];
    expect([own.warned, published.warned]).toEqual([['rules-own'], ['rules-superseded']]);
    // Nothing in section D but the level.
    expect(own.score - published.score).toBe(55);
  });

  it('warns in a plan, and not of a pool that it has not scored, or before the day', async () => {
    const plan = await fileOf('plan.json', [{ lane: 'general', size: 1, asOf: '2026-11-29T15:00:00.000Z' }]);
    const planned = await simulate('--plan', plan, '--as-of', '2026-11-29T15:00:00.000Z');
    expect(planned.lines).toMatchObject([{ warnings: [{ code: 'rules-superseded' }] }]);
    const line = '{"id":"a","submittedAt":"2026-11-01T12:00:00.000Z","score":500,"lanes":["general"]}';
    const [scored] = (await runInProcess(simulateCommand, SIMULATE_USAGE, asked, line)).lines;
    expect(scored).not.toHaveProperty('warnings');
    const [before] = (
      await simulate('--lane', 'general', '--size', '1', '--as-of', '2026-11-02T23:59:59.999Z')
    ).lines;
    expect(before).not.toHaveProperty('warnings');
  });
});

describe('verify --rules', () => {
  const { rows, leaves, round } = exportOf(7);
  const page = JSON.stringify({ roundId: round.id, rows, leaves });
  // The round is of 2026-02-18, and the file's rules may begin on its day.
  const begin = (from: string) => ({ ...EXAMPLE, from, contains: [] });

  it.each([
    ['the rules of the file', '2026-02-18', 'example-high-wage', []],
    ['published rules before those of the file', '2026-02-19', '2025-03-25', []],
    ['published rules, where those of the file were in force', '2026-02-18', '2025-03-25', ['wrong-ruleset']],
    ['the rules of the file before their day', '2026-02-19', 'example-high-wage', ['wrong-ruleset']],
    ['no rules', '2026-02-18', null, ['wrong-ruleset']],
  ])('a round that names %s', async (_, from, ruleset, codes) => {
    const rules = await fileOf('rules.json', begin(from));
    const argv = ['--round', await fileOf('round.json', { ...round, ruleset })];
    const found = await runInProcess(verifyCommand, VERIFY_USAGE, [...argv, '--rules', rules], page);
    const [{ findings = [] } = {}] = found.lines as { findings?: { code: string }[] }[];
    expect([found.status, findings.map(({ code }) => code)]).toEqual([codes.length === 0 ? 0 : 1, codes]);
    expect(await runInProcess(verifyCommand, VERIFY_USAGE, argv, page)).toMatchObject({ status: 0 });
  });
});

describe.each<[string, Command, string, string[]]>([
  ['score', scoreCommand, SCORE_USAGE, []],
  ['simulate', simulateCommand, SIMULATE_USAGE, ['--lane', 'general', '--size', '1']],
  ['verify', verifyCommand, VERIFY_USAGE, ['--round', 'round.json']],
])('%s with a file that has faults', (_, command, usage, argv) => {
  it('lists all of them on standard error, with status 2, and does nothing', async () => {
    const path = await fileOf('faulty.json', {
      ...EXAMPLE,
      id: '2026-11-03',
      crs: { cap: 1199 },
      more: true,
    });
    expect(await runInProcess(command, usage, [...argv, '--rules', path], poolLine)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: [
        'Nobody can be scored: the rules have faults (docs/own-rules.md).',
        '  /more: no such field',
        '  id: 2026-11-03 is a day; only published rules are called by one',
        '  crs 2026-11-03 total: the maxima add up to 1200, the cap is 1199',
        '',
      ].join('\n'),
    });
  });

  it('or is not there', async () => {
    expect(await runInProcess(command, usage, [...argv, '--rules', 'nowhere.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('nowhere.json: there is no such file, or it holds no JSON'),
    });
  });
});
