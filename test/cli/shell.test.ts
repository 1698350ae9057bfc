import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { KNOWN_TOTAL, knownProfile as profile } from './profiles.ts';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
  peakKiB: number;
}

/** Reports the peak memory of the process when it ends, as the kernel counted it. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

async function shell(script: string, argv: readonly string[], input: Readable): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', PEAK, `cli/${script}.ts`, ...argv]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  input.pipe(child.stdin);
  const [status] = (await once(child, 'close')) as [number | null];
  const peakKiB = Number(/peak (\d+)/.exec(stderr)?.[1]);
  return { status, stdout, stderr: stderr.replace(/peak \d+\n/, ''), peakKiB };
}

const numbered = (count: number) =>
  Readable.from(
    (function* () {
      for (let index = 0; index < count; index += 1)
        yield `${JSON.stringify({ id: `c${index}`, profile })}\n`;
    })(),
  );

describe('in a shell', () => {
  it('scores, keeps the order, and ends with the status of the worst line', async () => {
    const input = `${JSON.stringify({ id: 'a', profile })}\nnonsense\n${JSON.stringify({ id: 'b', profile })}\n`;
    const { status, stdout, stderr } = await shell(
      'score',
      ['--as-of', '2024-04-23'],
      Readable.from([input]),
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, stderr]).toEqual([1, '']);
    expect(lines).toMatchObject([{ id: 'a', crs: { total: KNOWN_TOTAL } }, { error: {} }, { id: 'b' }]);
  });

  it('simulates, and says with status 2 what is wrong with a call', async () => {
    const line = '{"id":"a","submittedAt":"2024-04-01T12:00:00.000Z","score":529,"lanes":["general"]}';
    const good = await shell('simulate', ['--lane', 'general', '--size', '1'], Readable.from([line]));
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout)).toMatchObject({ considered: 1, cutOff: { score: 529 } });
    const bad = await shell('simulate', ['--lane', 'general'], Readable.from([]));
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('--size');
  });

  it('takes four times as many lines in the same memory', async () => {
    const few = await shell('score', ['--as-of', '2024-04-23'], numbered(5000));
    const many = await shell('score', ['--as-of', '2024-04-23'], numbered(20_000));
    expect([few.status, many.status]).toEqual([0, 0]);
    expect(many.stdout.split('\n').length).toBe(20_001);
    expect(JSON.parse(many.stdout.slice(many.stdout.lastIndexOf('\n{'))).id).toBe('c19999');
    // 15,000 more lines are 12 MB of input and 30 MB of output; neither may be held.
    expect(many.peakKiB - few.peakKiB).toBeLessThan(60_000);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that it cannot write, without a stack, on a full disk',
    async () => {
      const command = `${process.execPath} --import tsx cli/simulate.ts --lane general --size 1 < /dev/null > /dev/full`;
      const child = spawn('bash', ['-c', command]);
      let stderr = '';
      child.stderr.on('data', (data: Buffer) => {
        stderr += data.toString();
      });
      const [status] = (await once(child, 'close')) as [number | null];
      expect([status, stderr]).toEqual([1, 'Standard output cannot be written: ENOSPC\n']);
    },
  );

  it('ends silently when no reader is left, as under head', async () => {
    const command = `yes '${JSON.stringify({ profile })}' | ${process.execPath} --import tsx cli/score.ts | head -n 2`;
    const child = spawn('bash', ['-c', command]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    await once(child, 'close');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
