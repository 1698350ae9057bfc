import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandsIn, examplesIn } from './commands-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: object };

/** Scripts that run another program, which has its own help. */
const OTHER_PROGRAMS = ['lint', 'format', 'types', 'test', 'test:all', 'synth', 'cdk'];

/** Commands that are not run here, and why. */
const NOT_RUN = new Map([
  ['npm ci && npm start', 'installs; the demonstration has a test of its own'],
  ['npm ci && npm test', 'installs, and runs the tests'],
  ['npm start', 'stays up; test/end-to-end/start.test.ts'],
  ['npm start -- --once', 'takes minutes; a smaller one is run, and .ci/run runs it'],
  ['npm test', 'runs the tests'],
  ['npm run test:all', 'runs this test'],
  ['npm run test:deploy', 'takes minutes; .ci/run runs it'],
  ['npm run test:fuzz', 'takes minutes; .ci/run runs it'],
  ['npm run mutants', 'takes an hour'],
  ['npm run mutants -- domain/crs', 'takes minutes'],
  ['npm run bench', 'takes minutes'],
  ['npm run bench:rounds', 'takes minutes'],
  ['npm run bench:whole', 'takes minutes'],
  ['npx cdk bootstrap', 'needs an account; test:deploy runs it'],
  ['npx cdk bootstrap aws://ACCOUNT/us-east-1', 'needs an account'],
  ['npx cdk deploy --all -c stage=development', 'needs an account; test:deploy runs it'],
  ['docker run -p 8000:8000 amazon/dynamodb-local', 'needs Docker'],
  ['AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000 npm start', 'needs another engine'],
  ['.ci/run', 'runs this test'],
]);

const LIMIT_MS = 240_000;

async function shell(command: string): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn('bash', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    output.out += text;
  });
  child.stderr.on('data', (text) => {
    output.err += text;
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, ...output };
}

const ours = Object.keys(scripts).filter((name) => !OTHER_PROGRAMS.includes(name));
const asked = (name: string, option: string): string =>
  name === 'start' ? `npm start -s -- ${option}` : `npm run -s ${name} -- ${option}`;

const helps = await Promise.all(
  ours.map(async (name) => ({ name, help: await shell(asked(name, '--help')) })),
);
const printed = [...commandsIn(readme), ...helps.flatMap(({ help }) => examplesIn(help.out))];
const run = [...new Set(printed)].filter((command) => !NOT_RUN.has(command));

test.each(helps)(
  '$name has a help, -h shows the same, and an unknown option is refused with status 2',
  async ({ name, help }) => {
    expect([help.status, help.err]).toEqual([0, '']);
    expect(help.out).toContain('-h, --help');
    expect(await shell(asked(name, '-h'))).toEqual(help);
    const wrong = await shell(asked(name, '--no-such-option'));
    expect([wrong.status, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('There is no option --no-such-option.');
  },
  LIMIT_MS,
);

test('the README and the helps print commands, and every one that is not run stands there', () => {
  expect(run.length).toBeGreaterThanOrEqual(10);
  expect([...NOT_RUN.keys()].filter((command) => !printed.includes(command))).toEqual([]);
});

test.each(run)(
  '%s',
  async (command) => {
    const { status, out, err } = await shell(command);
    expect([status, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  },
  LIMIT_MS,
);
