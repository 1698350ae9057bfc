import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';

const LIMIT_MS = 60_000;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `npm start` without npm, which has an exit status of its own for signals. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    output.out += text;
  });
  child.stderr.on('data', (text) => {
    output.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

describe('npm start', () => {
  test('shows help', async () => {
    const { output, ended } = start('--help');
    expect(await ended).toBe(0);
    expect(output.out).toContain('npm start -- [options]');
    expect(output.err).toBe('');
  });

  test('says what is wrong with the command line, with status 2', async () => {
    const { output, ended } = start('--onec');
    expect(await ended).toBe(2);
    expect(output).toEqual({ out: '', err: expect.stringMatching(/^Unknown option '--onec'.*--help\n$/) });
  });

  test('says which port is taken, with status 1, before anything else', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { output, ended } = start('--mail-port', String(portOf(server)));
    expect(await ended).toBe(1);
    expect(output).toEqual({
      out: '',
      err: `Port ${portOf(server)} is taken. Choose another one with --mail-port.\n`,
    });
    server.close();
  });

  test(
    'names the stages when the stage does not exist',
    async () => {
      const { output, ended } = start('--no-demo', '--stage', 'holiday');
      expect(await ended).toBe(1);
      expect(output.err).toMatch(/no stage "holiday"/);
    },
    LIMIT_MS,
  );

  test(
    'runs the real app until it is interrupted',
    async () => {
      const { child, output, ended } = start('--no-demo');
      await expect.poll(() => output.out, { timeout: LIMIT_MS }).toContain('Ctrl-C stops it');
      const [, api = ''] = /API\s+(\S+)/.exec(output.out) ?? [];
      const rounds = await fetch(`${api}/rounds`);
      expect([rounds.status, await rounds.json()]).toEqual([200, { rounds: [] }]);
      const unknown = await fetch(`${api}/nowhere`);
      expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ]);
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(output.err).toBe('');
      await expect(fetch(`${api}/rounds`)).rejects.toThrow();
    },
    LIMIT_MS,
  );
});
