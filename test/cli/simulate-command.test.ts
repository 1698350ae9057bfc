import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIMULATE_USAGE, simulateCommand } from '#cli/simulate-command';
import { KNOWN_TOTAL, knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

const run = (input: readonly unknown[], ...argv: string[]) =>
  runInProcess(
    simulateCommand,
    SIMULATE_USAGE,
    argv,
    input.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n'),
  );

const scored = (id: string, score: number, submittedAt: string, lanes = ['general']) => ({
  id,
  submittedAt,
  score,
  lanes,
});

describe('simulate', () => {
  it('refuses a line with a code that no occupation has, and ranks the others', async () => {
    const submittedAt = '2024-01-01T00:00:00.000Z';
    const [job] = profile.work;
    const unknown = { ...profile, work: [{ ...job, noc: '93888' }] };
    const pool = [
      { id: 'bad', submittedAt, profile: unknown },
      { id: 'good', submittedAt, profile },
    ];
    const argv = ['--lane', 'general', '--size', '5', '--as-of', '2024-04-23T15:00:00.000Z'];
    const { status, lines, stderr } = await run(pool, ...argv);
    expect(status).toBe(1);
    expect(JSON.stringify(lines) + stderr).toContain('unknown-occupation');
    expect(JSON.stringify(lines) + stderr).toContain('/profile/work/0/noc');
    expect(lines.at(-1)).toMatchObject({ considered: 1, invited: [{ id: 'good', score: KNOWN_TOTAL }] });
  });

  it('ranks by score, then by submission, and is inclusive at the cut-off (IRCC answer 1318: the one at 08:12:23 is invited)', async () => {
    const pool = [
      scored('late', 529, '2024-01-01T08:12:24.000Z'),
      scored('last', 529, '2024-01-01T08:12:23.000Z'),
      scored('first', 700, '2024-04-23T16:54:59.000Z'),
      scored('second', 530, '2024-02-01T00:00:00.000Z'),
      scored('too-late', 900, '2024-04-23T16:54:59.001Z'),
      scored('other-lane', 900, '2024-01-01T00:00:00.000Z', ['cec']),
    ];
    const { status, lines } = await run(
      pool,
      '--lane',
      'general',
      '--size',
      '3',
      '--as-of',
      '2024-04-23T16:54:59.000Z',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        lane: 'general',
        size: 3,
        asOf: '2024-04-23T16:54:59.000Z',
        considered: 4,
        invited: [
          { rank: 1, id: 'first', score: 700, submittedAt: '2024-04-23T16:54:59.000Z' },
          { rank: 2, id: 'second', score: 530, submittedAt: '2024-02-01T00:00:00.000Z' },
          { rank: 3, id: 'last', score: 529, submittedAt: '2024-01-01T08:12:23.000Z' },
        ],
        cutOff: { score: 529, submittedAt: '2024-01-01T08:12:23.000Z' },
      },
    ]);
  });

  it('orders any pool as sorting by three keys does, in whatever order it comes', async () => {
    const instants = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2024-01-02T00:00:00.000Z'];
    const entry = fc.record({
      score: fc.integer({ min: 1198, max: 1200 }),
      at: fc.constantFrom(...instants),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 35 }),
        async (list, size) => {
          const pool = list.map(({ score, at }, index) =>
            scored(`id-${String(index).padStart(2, '0')}`, score, at),
          );
          const { lines } = await run(pool, '--lane', 'general', '--size', String(size));
          const sorted = [...pool].sort(
            (a, b) =>
              b.score - a.score ||
              Date.parse(a.submittedAt) - Date.parse(b.submittedAt) ||
              (a.id < b.id ? -1 : 1),
          );
          const { invited, considered } = lines[0] as { invited: { id: string }[]; considered: number };
          expect(invited.map(({ id }) => id)).toEqual(sorted.slice(0, size).map(({ id }) => id));
          expect(considered).toBe(pool.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('scores profiles on the day of the instant', async () => {
    const pool = [
      { id: 'a', submittedAt: '2024-01-01T00:00:00Z', profile },
      {
        id: 'b',
        submittedAt: '2024-02-01T00:00:00.5Z',
        profile,
        nomination: { province: 'BC', acceptedOn: '2024-04-24' },
      },
    ];
    const before = await run(pool, '--lane', 'general', '--size', '5', '--as-of', '2024-04-23T23:59:59.999Z');
    expect(before.lines[0]).toMatchObject({
      invited: [
        { id: 'a', score: KNOWN_TOTAL, submittedAt: '2024-01-01T00:00:00.000Z' },
        { id: 'b', score: KNOWN_TOTAL, submittedAt: '2024-02-01T00:00:00.500Z' },
      ],
    });
    const after = await run(pool, '--lane', 'pnp', '--size', '5', '--as-of', '2024-04-24T00:00:00.000Z');
    expect(after.lines[0]).toMatchObject({ considered: 1, invited: [{ id: 'b', score: KNOWN_TOTAL + 600 }] });
  });

  it('reports bad lines first and lets the rest run', async () => {
    const good = scored('a', 500, '2024-01-01T00:00:00.000Z');
    const { status, lines } = await run(
      [
        good,
        { ...good, score: 1201, submittedAt: '2024-02-30T00:00:00.000Z', lanes: ['generel'] },
        { ...good, id: 'no-score', score: undefined },
        { id: 'b', submittedAt: 'yesterday', profile: { ...profile, familySize: 0 } },
        { submittedAt: good.submittedAt, profile },
        { ...good, profile },
        '{',
        { ...good, score: 499 },
      ],
      '--lane',
      'general',
      '--size',
      '2',
      '--as-of',
      '2024-04-23T16:54:59.000Z',
    );
    expect(status).toBe(1);
    expect(lines).toHaveLength(8);
    const errors = (lines.slice(0, -1) as { error: { errors?: { pointer: string; code: string }[] } }[]).map(
      ({ error }) => error.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    );
    expect(errors).toEqual([
      ['/submittedAt not-an-instant', '/score out-of-range', '/lanes/0 not-allowed'],
      ['/score required'],
      ['/submittedAt not-an-instant', '/profile/familySize out-of-range'],
      ['/id required'],
      ['/score unknown-field', '/lanes unknown-field'],
      undefined,
      ['/id repeated'],
    ]);
    expect(lines.at(-1)).toMatchObject({ considered: 1, invited: [{ id: 'a', score: 500 }] });
  });

  it('invites every candidate from a minimum score up, with the size left open, and none when none is able', async () => {
    const pool = [300, 301, 302].map((score) => scored(`c${score}`, score, '2024-01-01T00:00:00.000Z'));
    const open = await run(pool, '--lane', 'general', '--minimum-score', '301');
    expect(open.lines[0]).toMatchObject({
      size: null,
      considered: 3,
      invited: [{ id: 'c302' }, { id: 'c301' }],
    });
    const none = await run(pool, '--lane', 'stem', '--size', '5', '--minimum-score', '0');
    expect(none.lines[0]).toMatchObject({ size: 5, considered: 0, invited: [], cutOff: null });
  });

  it('takes the largest round and the highest score', async () => {
    const best = scored('a', 1200, '2024-01-01T00:00:00.000Z');
    const argv = ['--lane', 'general', '--size', '30000', '--minimum-score', '1200'];
    expect(await run([best], ...argv)).toMatchObject({ status: 0, lines: [{ invited: [{ id: 'a' }] }] });
  });

  it('asks what a round would do with facts that contradict each other', async () => {
    const work = profile.work.map((job, i) => (i === 0 ? { ...job, from: '1990-01-01' } : job));
    const one = { id: 'a', submittedAt: '2024-01-01T00:00:00Z', profile: { ...profile, work } };
    expect(await run([one], '--lane', 'general', '--size', '1')).toMatchObject({
      status: 0,
      lines: [{ invited: [{ id: 'a', score: KNOWN_TOTAL }] }],
    });
  });

  it('refuses a wrong call with status 2 and nothing on standard output', async () => {
    expect(await run([], '--help')).toMatchObject({ status: 0, stdout: SIMULATE_USAGE });
    for (const argv of [
      [],
      ['--size', '5'],
      ['--lane', 'generel', '--size', '5'],
      ['--lane', 'general'],
      ['--lane', 'general', '--size', '0'],
      ['--lane', 'general', '--size', '1.5'],
      ['--lane', 'general', '--size', '-1'],
      ['--lane', 'general', '--size', '1e3'],
      ['--lane', 'general', '--size', '30001'],
      ['--lane', 'general', '--size', '99999999999999999999'],
      ['--lane', 'general', '--minimum-score', '1201'],
      ['--lane', 'general', '--size', '5', '--minimum-score', 'x'],
      ['--lane', 'general', '--size', '5', '--as-of', '2024-04-23'],
      ['--lane', 'general', '--size', '5', '--as-of', '2023-02-29T00:00:00.000Z'],
      ['--lane', 'general', '--size', '5', '--as-of', '2024-04-23T24:00:00.000Z'],
    ]) {
      const { status, stdout, stderr } = await run([], ...argv);
      expect([argv, status, stdout]).toEqual([argv, 2, '']);
      expect(stderr).toContain('Usage:');
    }
  });
});
