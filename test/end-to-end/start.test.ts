import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';

const LIMIT_MS = 150_000;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `npm start` without npm, which has an exit status of its own for signals. */
const start = (...args: string[]) => run(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args]);

function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
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

/** Every process that carries the mark in its environment. None of those that have ended and wait to be forgotten does. */
function marked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
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
    expect(output).toEqual({
      out: '',
      err: expect.stringMatching(/^There is no option --onec\. See npm start -- --help\n$/),
    });
  });

  test('says every fault of the rules in a file, with status 2, before anything else', async () => {
    const { output, ended } = start('--rules', 'package.json');
    expect(await ended).toBe(2);
    expect(output.out).toBe('');
    expect(output.err).toMatch(
      /^Nobody can be scored: the rules have faults .*\n {2}\/id: must be text, and is nothing\n/,
    );
    expect(output.err).toContain('  /source: must be text, and is nothing\n');
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

  test.each([
    ['--stage', 'holiday', /^--stage must be development or staging or production, not "holiday"/],
    ['--day', '2021-12-31', /^--day must be 2022-01-17 or later/],
    ['--population', '0', /^--population must be a whole number from 1 to /],
  ])('refuses %s %s at once, with status 2', async (option, value, sentence) => {
    const { output, ended } = start(option, value);
    expect(await ended).toBe(2);
    expect(output.out).toBe('');
    expect(output.err).toMatch(sentence);
  });

  test(
    'runs the real app until it is interrupted',
    async () => {
      const { child, output, ended } = start('--no-demo');
      await expect.poll(() => output.out, { timeout: LIMIT_MS }).toContain('Ctrl-C stops it');
      const [, api = ''] = /API\s+(\S+)/.exec(output.out) ?? [];
      const rounds = await fetch(`${api}/rounds`);
      expect([rounds.status, await rounds.json()]).toEqual([200, { rounds: [] }]);
      const unknown = await fetch(`${api}/rounds/none`);
      expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ]);
      // A terminal tells npm too, which passes it on: two signals at once are one.
      child.kill('SIGINT');
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(output.err).toBe('');
      await expect(fetch(`${api}/rounds`)).rejects.toThrow();
    },
    LIMIT_MS,
  );

  describe('under npm', () => {
    /** Starts it, sends the signal to npm alone when the output says so, and waits until nothing is left of it. */
    async function signalled(signal: NodeJS.Signals, when: string) {
      const mark = `RONDE_TEST_MARK=${signal}-${process.pid}-${Math.round(performance.now())}`;
      const [name = '', value = ''] = mark.split('=');
      const { child, output } = run('npm', ['start', '--', '--no-demo'], { [name]: value });
      await expect.poll(() => output.out, { timeout: LIMIT_MS, interval: 50 }).toContain(when);
      const [, api] = /API\s+(\S+)/.exec(output.out) ?? [];
      if (api) expect((await fetch(`${api}/rounds`)).status).toBe(200);
      expect(marked(mark).length).toBeGreaterThan(1);
      child.kill(signal);
      await expect.poll(() => marked(mark), { timeout: 15_000 }).toEqual([]);
      if (api) await expect(fetch(`${api}/rounds`)).rejects.toThrow();
    }

    // npm passes on the first, and dies of the second without a word.
    test.each(['SIGTERM', 'SIGHUP'] as const)(
      'leaves nothing behind that serves: %s to npm',
      (signal) => signalled(signal, 'Ctrl-C stops it'),
      LIMIT_MS,
    );

    test(
      'leaves nothing behind when it is told while it starts',
      () => signalled('SIGTERM', 'synthesizing the app'),
      LIMIT_MS,
    );
  });
});
