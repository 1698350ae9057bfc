import { describe, expect, it } from 'vitest';
import { SCORE_USAGE, scoreCommand } from '#cli/score-command';
import { KNOWN_TOTAL, knownProfile as profile } from './profiles.ts';
import { runInProcess } from './run-in-process.ts';

const run = (input: string | Buffer, ...argv: string[]) =>
  runInProcess(scoreCommand, SCORE_USAGE, argv, input);
const jsonLines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('score', () => {
  it('gives the published points, today when no day is given', async () => {
    const { status, lines } = await run(jsonLines({ id: 'a', profile }));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'a',
      asOf: '2024-04-23',
      crs: { total: KNOWN_TOTAL, core: { total: 394 } },
    });
  });

  it('adds 600 for a nomination, and scores for another day by the facts of that day', async () => {
    const nomination = { province: 'ON', acceptedOn: '2024-04-01' };
    const { lines } = await run(jsonLines({ profile, nomination }), '--as-of', '2024-04-23');
    expect(lines[0]).toMatchObject({ crs: { total: KNOWN_TOTAL + 600 } });
    expect(lines[0]).not.toHaveProperty('id');
    // A day before the nomination; on 2024-06-14 and 15, the last day at 29 (110 points) and the first at 30 (105).
    const totals = [];
    for (const day of ['2024-03-31', '2024-06-14', '2024-06-15']) {
      const result = await run(jsonLines({ profile }), '--as-of', day);
      totals.push((result.lines[0] as { crs: { total: number } }).crs.total);
    }
    expect(totals).toEqual([KNOWN_TOTAL, KNOWN_TOTAL, KNOWN_TOTAL - 5]);
  });

  it('refuses a code that no occupation has, wherever it stands, with the nearest that are', async () => {
    const [job] = profile.work;
    const input = jsonLines(
      { id: 'job', profile: { ...profile, work: [{ ...job, noc: '93888' }] } },
      {
        id: 'offer',
        profile: {
          ...profile,
          jobOffers: [{ noc: '00999', province: 'ON', fullTime: true, supported: true }],
        },
      },
      {
        id: 'certificate',
        profile: {
          ...profile,
          certificatesOfQualification: [{ noc: '72319', province: 'ON', issuedOn: '2020-01-01' }],
        },
      },
    );
    const { status, lines } = await run(input, '--language', 'fr');
    expect(status).toBe(1);
    const fault = (pointer: string, nearest: string) => ({
      error: {
        type: '/problems/invalid-input',
        errors: [{ pointer, code: 'unknown-occupation', message: expect.stringContaining(nearest) }],
      },
    });
    expect(lines).toMatchObject([
      { id: 'job', ...fault('/profile/work/0/noc', '93100 «\u00a0Central control') },
      { id: 'offer', ...fault('/profile/jobOffers/0/noc', '00010 «\u00a0Legislators\u00a0»') },
      {
        id: 'certificate',
        ...fault('/profile/certificatesOfQualification/0/noc', '72310 «\u00a0Carpenters\u00a0»'),
      },
    ]);
  });

  it('answers every line in its place, bad ones with a problem, and ends with status 1', async () => {
    const { email: _, ...incomplete } = profile;
    const input = [
      JSON.stringify({ id: 'good-1', profile }),
      '{"id":',
      '',
      JSON.stringify({ id: 'bad-1', profile: { ...profile, dateOfBirth: '2001-02-30', age: 23 } }),
      JSON.stringify({ id: 'bad-2', profile: incomplete }),
      '[]',
      JSON.stringify({ id: 7, profile }),
      `{"id":"long","profile":"${'x'.repeat(70_000)}"}`,
      JSON.stringify({ id: 'good-2', profile }),
    ].join('\n');
    const { status, lines, stderr } = await run(input);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(lines).toHaveLength(8);
    const invalid = '/problems/invalid-input';
    expect(lines.slice(1, -1)).toMatchObject([
      { error: { type: '/problems/malformed-json', status: 400, instance: '#line-2' } },
      {
        id: 'bad-1',
        error: {
          type: invalid,
          instance: '#line-4',
          errors: [
            { pointer: '/profile/dateOfBirth', code: 'not-a-date' },
            { pointer: '/profile/age', code: 'unknown-field' },
          ],
        },
      },
      { id: 'bad-2', error: { type: invalid, errors: [{ pointer: '/profile/email', code: 'required' }] } },
      { error: { type: invalid, errors: [{ pointer: '', code: 'wrong-type' }] } },
      { error: { type: invalid, errors: [{ pointer: '/id', code: 'wrong-type' }] } },
      { error: { type: '/problems/body-too-large', status: 413 } },
    ]);
    expect([lines[0], lines.at(-1)]).toMatchObject([
      { id: 'good-1', crs: { total: KNOWN_TOTAL } },
      { id: 'good-2', crs: { total: KNOWN_TOTAL } },
    ]);
  });

  it('leaves the day of the next change out where asked to, and says the rest alike', async () => {
    const [whole] = (await run(jsonLines({ profile }))).lines;
    const { status, lines } = await run(jsonLines({ profile }), '--without-next-change');
    const { nextChangeOn, ...rest } = whole as Record<string, unknown>;
    expect([status, nextChangeOn]).toEqual([0, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(lines).toEqual([rest]);
    expect((await run(jsonLines({ profile }), '--without-next-change', '--explain')).status).toBe(2);
  });

  it('answers facts that contradict each other, with a warning in the language asked for', async () => {
    const work = profile.work.map((job, i) => (i === 0 ? { ...job, from: '1990-01-01' } : job));
    const { status, lines } = await run(jsonLines({ profile: { ...profile, work } }), '--language', 'fr');
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        crs: { total: KNOWN_TOTAL },
        warnings: [
          { code: 'before-birth', message: expect.stringMatching(/^Une date sous \/profile\/work\/from /) },
        ],
      },
    ]);
  });

  it('reads lines as Windows writes them, and goes on after one of ten megabytes', async () => {
    const line = JSON.stringify({ profile });
    const { status, lines } = await run(`\uFEFF${line}\r\n\r\n${'x'.repeat(10_000_000)}\r\n${line}\r\n`);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { crs: { total: KNOWN_TOTAL } },
      { error: { status: 413, instance: '#line-3' } },
      { crs: { total: KNOWN_TOTAL } },
    ]);
  });

  it('never repeats what a bad line said, but its id', async () => {
    const { stdout } = await run(
      jsonLines({ id: 'x', profile: { ...profile, email: 'secret-address', familyName: 5 } }),
    );
    expect(stdout).not.toContain('secret-address');
    expect(stdout).not.toContain('Case');
  });

  it('explains itself with --help, and refuses what it does not know with status 2, nothing on standard output', async () => {
    expect(await run('', '--help')).toMatchObject({ status: 0, stdout: SCORE_USAGE, stderr: '' });
    for (const argv of [
      ['--as-off', '2024-04-23'],
      ['--as-of'],
      ['--as-of', '2023-02-29'],
      ['--as-of', '2014-12-31'],
      ['--as-of', 'today'],
      ['2024-04-23'],
    ]) {
      const { status, stdout, stderr } = await run(jsonLines({ profile }), ...argv);
      expect([argv, status, stdout]).toEqual([argv, 2, '']);
      expect(stderr).toContain('Usage:');
    }
  });

  it('has nothing to say about nothing', async () => {
    expect(await run('\n\n')).toMatchObject({ status: 0, stdout: '' });
  });
});
