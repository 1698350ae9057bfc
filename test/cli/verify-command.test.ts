import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { exportOf } from '../domain/proofs/exported.ts';
import { runInProcess } from './run-in-process.ts';

const { rows, leaves, round } = exportOf(7);
const page = { roundId: round.id, rows, leaves };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ronde-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(input: string | Buffer, published: unknown = round) {
  const path = join(folder, 'round.json');
  await writeFile(path, typeof published === 'string' ? published : JSON.stringify(published));
  const { status, lines, stderr } = await runInProcess(verifyCommand, VERIFY_USAGE, ['--round', path], input);
  const [{ findings = [] } = {}] = lines as { findings?: { code: string }[] }[];
  return { status, codes: findings.map(({ code }) => code), stderr };
}

const text = JSON.stringify(page);
const [first, second, ...others] = rows;
if (!first || !second) throw new Error('an export of seven has two rows');

test.each([
  ['as it came', text],
  ['from an editor of another system', `\uFEFF${text}\r\n`],
  [
    'in two pages',
    `${JSON.stringify({ ...page, rows: rows.slice(0, 4), leaves: leaves.slice(0, 4), next: '1' })}
${JSON.stringify({ ...page, rows: rows.slice(4), leaves: leaves.slice(4) })}`,
  ],
  ['rows alone', rows.map((row) => JSON.stringify(row)).join('\n')],
])('an export verifies: %s', async (_, input) => {
  expect(await verify(input)).toEqual({ status: 0, codes: [], stderr: '' });
  expect(await verify(input, `\uFEFF${JSON.stringify(round)}`)).toMatchObject({ status: 0 });
});

const pageWith = (changes: object) => JSON.stringify({ ...page, ...changes });

test.each<[string, string | Buffer, string[]]>([
  ['a row removed', pageWith({ rows: [first, ...others] }), ['row-missing', 'wrong-count', 'wrong-root']],
  ['a row added', pageWith({ rows: [...rows, { ...first, rank: 8, id: 'x' }] }), ['row-added', 'wrong-root']],
  ['a row twice', pageWith({ rows: [...rows, first] }), ['row-added', 'candidate-repeated', 'wrong-root']],
  [
    'two rows swapped',
    pageWith({ rows: [{ ...second, rank: 1 }, { ...first, rank: 2 }, ...others] }),
    ['rows-renumbered', 'out-of-order', 'wrong-root'],
  ],
  [
    'a score',
    pageWith({ rows: [{ ...first, score: 601 }, second, ...others] }),
    ['row-changed', 'wrong-root'],
  ],
  ['a rank', pageWith({ rows: [{ ...first, rank: 2 ** 53 - 1 }, second, ...others] }), ['wrong-root']],
  ['a leaf', pageWith({ leaves: leaves.toReversed() }), ['leaves-changed']],
  ['another round', pageWith({ roundId: 'cec-20260218T140000Z' }), ['other-round', 'wrong-count']],
  ['a field too many', pageWith({ lane: 'cec' }), ['unreadable-line', 'wrong-count']],
  ['a number that is none', text.replace('"score":600', '"score":1e400'), ['unreadable-line']],
  ['cut off in the middle', text.slice(0, 300), ['unreadable-line', 'wrong-count', 'wrong-root']],
  [
    'the second page missing',
    pageWith({ rows: rows.slice(0, 4), leaves: leaves.slice(0, 4) }),
    ['row-missing'],
  ],
  ['nothing', '', ['row-missing', 'wrong-count', 'wrong-root']],
  ['no text', Buffer.from([0, 255, 254, 10, 200]), ['unreadable-line', 'wrong-count']],
  ['a line that is too long', 'x'.repeat(9 * 1024 * 1024), ['unreadable-line', 'wrong-count']],
])('a changed export is found: %s', async (_, input, codes) => {
  const found = await verify(input);
  expect(found).toMatchObject({ status: 1, stderr: '' });
  expect(found.codes).toEqual(expect.arrayContaining(codes));
});

test.each<[string, object, string[]]>([
  ['root', { merkleRoot: '0'.repeat(64) }, ['leaves-changed', 'wrong-root']],
  ['count', { selected: 6 }, ['wrong-count']],
  ['a count without end', { selected: Number.MAX_SAFE_INTEGER, merkleRoot: '0'.repeat(64) }, ['wrong-count']],
  ['lane', { lane: 'cec' }, ['wrong-terms', 'wrong-root']],
  ['size', { size: 8 }, ['wrong-terms', 'wrong-root']],
  ['minimum score', { minimumScore: 0 }, ['wrong-terms', 'wrong-root']],
  ['last instant', { submittedBy: '2026-02-18T15:00:00.000Z' }, ['wrong-terms', 'wrong-root']],
  ['id', { id: 'cec-20260218T140000Z' }, ['other-round']],
  ['cut-off', { cutOff: null }, ['wrong-cut-off']],
  ['digest', { digest: '0'.repeat(64) }, ['wrong-digest']],
  ['instant', { scheduledAt: '2026-02-18T15:00:00.000Z' }, ['wrong-instant', 'wrong-last-instant']],
  ['plan', { plan: 'cec' }, ['wrong-instant']],
  ['registration', { registration: 'before-day' }, ['wrong-last-instant']],
  ['state', { state: 'planned' }, ['wrong-state']],
  ['invited', { issued: 7 }, ['wrong-outcomes']],
  ['void', { voided: 5 }, ['wrong-outcomes']],
])('a round that publishes something else is found: %s', async (_, changes, codes) => {
  const found = await verify(text, { ...round, ...changes });
  expect(found).toMatchObject({ status: 1, stderr: '' });
  expect(found.codes).toEqual(expect.arrayContaining(codes));
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"merkleRoot":null}',
  JSON.stringify({ ...round, scheduledAt: '2026-02-30T14:00:00.000Z' }),
  JSON.stringify({ ...round, state: 'held' }),
])('a file that holds no round: %j', async (published) => {
  const { status, stderr } = await verify(text, published);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--round must (hold|name)/);
});
