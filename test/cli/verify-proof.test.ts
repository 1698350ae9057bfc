import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { fromHex, toHex } from '#domain/proofs/hex';
import { inclusionPath } from '#domain/proofs/merkle-tree';
import { exportOf, leafOf, sha256 } from '../domain/proofs/exported.ts';
import { runInProcess } from './run-in-process.ts';

const { rows, leaves, round } = exportOf(7);
const [, , , fourth] = rows;
if (!fourth) throw new Error('an export of seven has a fourth row');

/** The leaf as the decision page describes it, written out by hand. */
const LEAF = [
  'ronde/selection/2',
  'general-20260218T140000Z',
  'general',
  '7',
  '',
  '2026-02-18T14:00:00.000Z',
  '4',
  'p-3',
  '599',
  '2026-01-05T00:00:03.000Z',
  fourth.nonce,
].join('\t');

const proof = {
  roundId: round.id,
  merkleRoot: round.merkleRoot,
  treeSize: 7,
  leafIndex: 3,
  row: fourth,
  leaf: LEAF,
  leafHash: leafOf(fourth, round),
  inclusionPath: inclusionPath(
    leaves.map((leaf) => fromHex(leaf) ?? new Uint8Array()),
    3,
    sha256,
  ).map(toHex),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ronde-proof-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(stated: unknown, published: unknown = round) {
  const [roundPath, proofPath] = [join(folder, 'round.json'), join(folder, 'proof.json')];
  await writeFile(roundPath, JSON.stringify(published));
  await writeFile(proofPath, JSON.stringify(stated));
  const argv = ['--round', roundPath, '--proof', proofPath];
  const { status, lines, stderr } = await runInProcess(verifyCommand, VERIFY_USAGE, argv, '');
  const [line] = lines as {
    verified: boolean;
    rank: number;
    findings: { code: string; message: string }[];
  }[];
  return { status, stderr, verified: line?.verified, codes: line?.findings.map(({ code }) => code), line };
}

test('a proof as it came verifies, and so does one that says no more than it has to', async () => {
  const { row, inclusionPath: path } = proof;
  for (const stated of [proof, { row, inclusionPath: path }, { ...proof, somethingNew: 1 }])
    expect(await verify(stated)).toMatchObject({ status: 0, verified: true, codes: [], line: { rank: 4 } });
});

const swapped = [...proof.inclusionPath.slice(1), proof.inclusionPath[0]];

test.each<[string, object, string[]]>([
  ['a score', { row: { ...fourth, score: 601 } }, ['not-in-selection', 'wrong-leaf']],
  ['a rank', { row: { ...fourth, rank: 3 } }, ['not-in-selection', 'wrong-place', 'wrong-leaf']],
  [
    'a rank beyond the round',
    { row: { ...fourth, rank: 8 } },
    ['not-in-selection', 'wrong-place', 'wrong-leaf', 'more-than-asked-for'],
  ],
  ['an id', { row: { ...fourth, id: 'p-99' } }, ['not-in-selection', 'wrong-leaf']],
  [
    'a score below the cut-off',
    { row: { ...fourth, score: 597 } },
    ['not-in-selection', 'wrong-leaf', 'below-cut-off'],
  ],
  [
    'an instant after the last one',
    { row: { ...fourth, submittedAt: '2026-02-18T14:00:00.001Z' } },
    ['not-in-selection', 'wrong-leaf', 'submitted-too-late'],
  ],
  ['no path', { inclusionPath: [] }, ['not-in-selection']],
  ['a path in another order', { inclusionPath: swapped }, ['not-in-selection']],
  ['a path that is none', { inclusionPath: ['no'] }, ['not-in-selection']],
  ['the round', { roundId: 'cec-20260218T140000Z' }, ['other-round']],
  ['the root', { merkleRoot: '0'.repeat(64) }, ['other-root']],
  ['the size of the tree', { treeSize: 8 }, ['wrong-count']],
  ['the place', { leafIndex: 4 }, ['wrong-place']],
  ['the leaf', { leaf: LEAF.replace('599', '600') }, ['wrong-leaf']],
  ['the hash of the leaf', { leafHash: '0'.repeat(64) }, ['wrong-leaf']],
])('a proof that says something else is found, and why: %s', async (_, changes, codes) => {
  const found = await verify({ ...proof, ...changes });
  expect(found).toMatchObject({ status: 1, stderr: '', verified: false, codes });
  for (const { message } of found.line?.findings ?? []) expect(message).toMatch(/^[A-Z].+\.$/);
});

test.each<[string, object, string[]]>([
  ['root', { merkleRoot: '0'.repeat(64) }, ['not-in-selection', 'other-root']],
  ['lane', { lane: 'cec' }, ['not-in-selection', 'wrong-leaf']],
  ['minimum score', { minimumScore: 600 }, ['not-in-selection', 'wrong-leaf', 'below-minimum-score']],
  ['count', { selected: 9, issued: 6 }, ['not-in-selection', 'wrong-count']],
  ['cut-off', { cutOff: { score: 600, submittedAt: '2026-01-05T00:00:00.000Z' } }, ['below-cut-off']],
  [
    'cut-off by a millisecond',
    { cutOff: { score: 599, submittedAt: '2026-01-05T00:00:02.999Z' } },
    ['below-cut-off'],
  ],
  ['no cut-off', { cutOff: null }, ['below-cut-off']],
])('a round that has published something else is found by one proof: %s', async (_, changes, codes) => {
  const found = await verify(proof, { ...round, ...changes });
  expect(found).toMatchObject({ status: 1, verified: false });
  expect(found.codes).toEqual(expect.arrayContaining(codes));
});

test('a cut-off that is the row itself is inclusive', async () => {
  const { score, submittedAt } = fourth;
  expect(await verify(proof, { ...round, cutOff: { score, submittedAt } })).toMatchObject({ status: 0 });
});

test.each([{}, null, { ...proof, roundId: 7 }, { ...proof, leafIndex: '3' }])(
  'a file that holds no proof: %j',
  async (stated) => {
    const { status, stderr } = await verify(stated);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--proof must hold/);
  },
);
