import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIMULATE_USAGE, simulateCommand } from '#cli/simulate-command';
import { runInProcess } from './run-in-process.ts';

/** Two candidates at each score from 600 down to 581; the even ones are in `cec` too. */
const pool = Array.from({ length: 40 }, (_, index) => ({
  id: `c${String(index).padStart(2, '0')}`,
  submittedAt: new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString(),
  score: 600 - Math.floor(index / 2),
  lanes: index % 2 === 0 ? ['general', 'cec'] : ['general'],
}));
const input = pool.map((one) => JSON.stringify(one)).join('\n');
const run = (...argv: string[]) => runInProcess(simulateCommand, SIMULATE_USAGE, argv, input);
const idsOf = (places: { id: string }[]) => places.map(({ id }) => id);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ronde-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));
async function plan(content: unknown): Promise<string> {
  const path = join(folder, 'plan.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

describe('simulate --details', () => {
  it('adds bands, margin and sizes, and changes nothing else', async () => {
    const plain = await run('--lane', 'general', '--size', '7');
    const { status, lines } = await run('--lane', 'general', '--size', '7', '--details');
    const [{ byBand, margin, sizesForCutOff, ...rest }] = lines as [
      {
        byBand: { total: number; bands: Record<string, number> };
        margin: { lastInvited: { id: string }[]; firstNotInvited: { id: string }[] };
        sizesForCutOff: unknown;
      },
    ];
    expect([status, [rest]]).toEqual([0, plain.lines]);
    expect(byBand).toMatchObject({ total: 7, bands: { '501-600': 7 } });
    expect(idsOf(margin.lastInvited)).toEqual(['c02', 'c03', 'c04', 'c05', 'c06']);
    expect(idsOf(margin.firstNotInvited)).toEqual(['c07', 'c08', 'c09', 'c10', 'c11']);
    // 600, 599 and 598 have two candidates each, so that 597 is the cut-off of seven and of eight.
    expect(sizesForCutOff).toEqual({ least: 7, most: 8 });
  });

  it('says how many to invite for a cut-off', async () => {
    const { lines } = await run('--lane', 'general', '--minimum-score', '590', '--details');
    expect(lines).toMatchObject([{ cutOff: { score: 590 }, sizesForCutOff: { least: 21, most: 22 } }]);
    const nobody = await run('--lane', 'french', '--size', '3', '--details');
    expect(nobody.lines).toMatchObject([
      { invited: [], margin: { lastInvited: [], firstNotInvited: [] }, sizesForCutOff: null },
    ]);
  });
});

describe('simulate --plan', () => {
  it('holds the rounds by instant, and invites nobody twice', async () => {
    const path = await plan([
      { lane: 'general', size: 5, asOf: '2024-02-02T00:00:00Z' },
      { lane: 'cec', size: 3, asOf: '2024-02-01T00:00:00.000Z' },
      { lane: 'cec', size: 100, registration: 'before-day', asOf: '2024-01-01T12:00:00.000Z' },
    ]);
    const { status, lines } = await run('--plan', path);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        rounds: [
          { lane: 'cec', size: 100, selected: 0, cutOff: null },
          { lane: 'cec', size: 3, selected: 3, cutOff: { score: 598 }, byBand: { total: 3 } },
          // c00, c02 and c04 are gone: c01, c03, c05, c06 and c07 come next.
          { lane: 'general', size: 5, selected: 5, cutOff: { score: 597 } },
        ],
      },
    ]);
  });

  it('says what is wrong with a plan', async () => {
    const good = await plan([{ lane: 'cec', size: 1, asOf: '2024-02-01T00:00:00Z' }]);
    expect(await run('--plan', good, '--size', '3')).toMatchObject({ status: 2, stdout: '' });
    expect(await run('--plan', join(folder, 'none'))).toMatchObject({ status: 2, stdout: '' });
    for (const wrong of [
      {},
      [{ lane: 'cec', asOf: '2024-02-01T00:00:00Z' }],
      [{ lane: 'x', size: 1, asOf: '2024' }],
    ])
      expect(await run('--plan', await plan(wrong))).toMatchObject({ status: 2, stdout: '' });
  });
});
