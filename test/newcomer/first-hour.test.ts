import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '#local/engines/free-port';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SEPARATOR = '--- end of a block ---';

interface Block {
  language: string;
  text: string;
}

const page = readFileSync(`${root}/docs/first-hour.md`, 'utf8');
const blocks: Block[] = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** The page's ports may be taken where a test runs; everything else stands as it is printed. */
async function withFreePorts(texts: Block[]): Promise<Block[]> {
  const ports = new Map<string, number>();
  for (const port of ['3000', '3001', '3002']) ports.set(port, await freePort());
  return texts.map(({ language, text }) => ({
    language,
    text: text.replaceAll(/\b300[0-2]\b/g, (port) => String(ports.get(port))),
  }));
}

let system: ChildProcess | undefined;
let ended: Promise<unknown> | undefined;
afterAll(async () => {
  system?.kill('SIGTERM');
  await ended;
}, 60_000);

/** Starts the system as the page says, and waits until it says that it stays up. */
async function start(command: string): Promise<void> {
  const started = spawn('bash', ['-c', `exec ${command}`], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  system = started;
  ended = new Promise((resolve) => started.once('close', resolve));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes('Ctrl-C stops it')) resolve();
      });
    started.once('close', () => reject(new Error(`the system ended:\n${said}`)));
  });
}

/** What each of the blocks prints, errors with it, when all are typed into one shell. */
async function typedInto(shellBlocks: Block[]): Promise<string[]> {
  const shell = spawn('bash', ['-s'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (text) => {
      out += text;
    });
  shell.stdin.end(shellBlocks.map(({ text }) => `${text}echo '${SEPARATOR}'\n`).join(''));
  await new Promise((resolve) => shell.once('close', resolve));
  return out.split(`${SEPARATOR}\n`);
}

test('each shell block of the page but the start is followed by what it prints', () => {
  expect(blocks.map(({ language }) => language).join(' ')).toMatch(/^sh( sh text)+$/);
  expect(blocks.length).toBeGreaterThan(16);
});

test('the page prints what it says, block by block', async () => {
  const [first, ...steps] = await withFreePorts(blocks);
  await start(first?.text ?? '');
  const printed = await typedInto(steps.filter(({ language }) => language === 'sh'));
  const expected = steps.filter(({ language }) => language === 'text').map(({ text }) => text);
  expect(printed).toEqual([...expected, '']);
}, 600_000);
