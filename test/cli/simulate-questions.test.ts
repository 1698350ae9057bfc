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
    const none = await run('--lane', 'french', '--size', '3', '--details');
    expect(none.lines).toMatchObject([
      { invited: [], margin: { lastInvited: [], firstNotInvited: [] }, sizesForCutOff: null },
    ]);
  });
});

describe('simulate --registration', () => {
  // All of them submitted on 2024-01-01, from midnight on.
  const general = (...more: string[]) => run('--lane', 'general', '--size', '3', '--details', ...more);

  it('leaves out a candidate who submitted on the day of the round', async () => {
    const sameDay = await general('--as-of', '2024-01-01T12:00:00.000Z', '--registration', 'before-day');
    expect(sameDay.lines).toMatchObject([
      { asOf: '2024-01-01T12:00:00.000Z', considered: 0, invited: [], margin: { firstNotInvited: [] } },
    ]);
    const dayAfter = await general('--as-of', '2024-01-02T00:00:00.000Z', '--registration', 'before-day');
    expect(dayAfter.lines).toMatchObject([{ considered: 40, invited: [{}, {}, {}] }]);
  });

  it('knows no other', async () => {
    const { status, stderr } = await general('--registration', 'after-day');
    expect([status, stderr.split('\n')[0]]).toEqual([2, '--registration can only be: before-day']);
  });
});

describe('simulate --plan', () => {
  it('holds the rounds by instant, and invites no candidate twice', async () => {
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
    expect(await run('--plan', join(folder, 'none'))).toMatchObject({ status: 2, stdout: '' });
    for (const wrong of [
      {},
      [],
      [{ lane: 'cec', asOf: '2024-02-01T00:00:00Z' }],
      [{ lane: 'x', size: 1, asOf: '2024' }],
    ])
      expect(await run('--plan', await plan(wrong))).toMatchObject({ status: 2, stdout: '' });
  });

  it('names every fault of a plan by its place', async () => {
    const asOf = '2024-02-01T00:00:00Z';
    const { status, stderr } = await run(
      '--plan',
      await plan([
        { lane: 'cec', size: 30_001, minimumScore: 1201, asOf: '2024-02-30T00:00:00Z' },
        { lane: 'cec', asOf },
        { lane: 'cec', size: '5', draws: 1, asOf },
        7,
        { size: 0.5, minimumScore: 1200, asOf },
      ]),
    );
    expect(status).toBe(2);
    expect(stderr.match(/^ {2}\/.+$/gm)).toEqual([
      '  /0/size: must be a whole number from 1 to 30000',
      '  /0/minimumScore: must be a whole number from 0 to 1200',
      '  /0/asOf: must be an instant in UTC, as YYYY-MM-DDThh:mm:ss.sssZ',
      '  /1: needs "size", or "minimumScore", or both',
      '  /2/size: must be a whole number from 1 to 30000',
      '  /2/draws: there is no such field',
      '  /3: must be an object',
      '  /4/lane: must be given',
      '  /4/size: must be a whole number from 1 to 30000',
    ]);
  });

  it('takes the largest round there can be, with or without a byte order mark', async () => {
    const path = join(folder, 'bom.json');
    const rounds = [{ lane: 'cec', size: 30_000, minimumScore: 1200, asOf: '2024-02-01T00:00:00Z' }];
    await writeFile(path, `\uFEFF${JSON.stringify(rounds)}`);
    expect(await run('--plan', path)).toMatchObject({ status: 0, lines: [{ rounds: [{ selected: 0 }] }] });
  });

  it('is not asked together with what is of one round', async () => {
    const good = await plan([{ lane: 'cec', size: 1, asOf: '2024-02-01T00:00:00Z' }]);
    for (const more of [
      ['--details'],
      ['--lane', ''],
      ['--size', '3'],
      ['--minimum-score', '0'],
      ['--registration', 'before-day'],
    ]) {
      const { status, stdout, stderr } = await run('--plan', good, ...more);
      expect([more, status, stdout]).toEqual([more, 2, '']);
      expect(stderr.split('\n')[0]).toContain(more[0]);
    }
  });
});
