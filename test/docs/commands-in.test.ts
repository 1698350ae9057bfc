import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCORE_USAGE } from '#cli/score-command';
import { SIMULATE_USAGE } from '#cli/simulate-command';
import { VERIFY_USAGE } from '#cli/verify-command';
import { HELP } from '#local/command-line/start-options';
import { commandsIn, examplesIn } from '../newcomer/commands-in.ts';

const root = new URL('../../', import.meta.url);

test('the commands of a page are the lines of its shell blocks, and what stands between backticks', () => {
  const page =
    'Use `npm test` or `a/b`.\n\n```sh\nnpm ci && npm start     # all\ncurl x\n```\n\n```ts\nnpm\n```\n';
  expect(commandsIn(page)).toEqual(['npm ci && npm start', 'npm test']);
});

test('the commands of a help are its examples, not its synopsis', () => {
  const help =
    'Usage: npm run x -- --lane LANE\n  npm run x -- [options]\n  npm run x -- domain/crs    some\n  npm run x -- --size N --plan FILE\n';
  expect(examplesIn(help)).toEqual(['npm run x -- domain/crs']);
});

const printed = [
  ...commandsIn(readFileSync(new URL('README.md', root), 'utf8')),
  ...[SCORE_USAGE, SIMULATE_USAGE, VERIFY_USAGE, HELP].flatMap(examplesIn),
];

test('every file that a printed command reads is in the repository', () => {
  const files = printed.flatMap((command) => command.match(/\S+\.jsonl?\b/g) ?? []);
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) expect(existsSync(new URL(file, root)), file).toBe(true);
});
