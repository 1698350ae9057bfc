import { join } from 'node:path';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { runRound } from '#functions/run-round/run-round';
import { roundKey } from '#functions/table/keys';
import { runInProcess } from '../../cli/run-in-process.ts';
import { officer } from '../rounds/office.ts';
import { poolOf, ranking } from '../run-round/world.ts';
import { ID, order, type Proving, pool, startProving } from './proving.ts';

let office: Proving;
beforeEach(async () => {
  office = await startProving();
});
afterEach(() => office.stop());

test('a round of real functions verifies from its export, and every candidate of it from their proof', async () => {
  await office.hold();
  const { pages } = await office.exported();
  const rows = pages.flatMap((page) => page.rows);
  expect(rows.map(({ id }) => id)).toEqual(ranking(pool).slice(0, 33));
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
  const lines = pages.map((page) => JSON.stringify(page)).join('\n');
  expect(await office.verify(lines)).toMatchObject({
    status: 0,
    lines: [{ round: ID, verified: true, rows: 33, findings: [] }],
  });
  // The rows alone, one a line, suffice as well.
  expect((await office.verify(rows.map((row) => JSON.stringify(row)).join('\n'))).status).toBe(0);
  for (const rank of [1, 2, 17, 32, 33]) {
    const { status, body } = await office.proofFor(rows[rank - 1]?.id ?? '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ roundId: ID, treeSize: 33, leafIndex: rank - 1, row: rows[rank - 1] });
    const path = await office.file('proof.json', body);
    expect(await office.verify('', '--proof', path)).toMatchObject({
      status: 0,
      lines: [{ verified: true, rank }],
    });
    await office.file('proof.json', { ...body, row: { ...body.row, score: 1200 } });
    expect(await office.verify('', '--proof', path)).toMatchObject({
      status: 1,
      lines: [
        {
          verified: false,
          findings: [
            { code: 'not-in-selection', rank },
            { code: 'wrong-leaf', rank },
          ],
        },
      ],
    });
  }
});

test('a selection that somebody changed in the table is found out', async () => {
  await office.hold();
  const { client, table } = office.world;
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: roundKey.selection(ID, 1),
      UpdateExpression: 'SET candidates[3].score = :score',
      ExpressionAttributeValues: { ':score': 599 },
    }),
  );
  const { pages } = await office.exported();
  const { status, lines } = await office.verify(pages.map((page) => JSON.stringify(page)).join('\n'));
  expect(status).toBe(1);
  const [{ findings }] = lines as [{ findings: { code: string; rank?: number }[] }];
  // Its leaf was made anew from what the table says, so that the leaves do not lead to the root either.
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['leaves-changed', 'wrong-root']));
  expect(findings).toContainEqual(expect.objectContaining({ code: 'out-of-order', rank: 14 }));
  expect((await office.proofFor(ranking(pool)[0] ?? '')).status).toBe(500);
});

test('an empty round with a chunk that an overtaken run left behind, and a page of another round', async () => {
  await runRound(order, office.world.roundDeps);
  const { client, table } = office.world;
  const Item = { ...roundKey.selection(ID, 0), candidates: poolOf(3), attempt: 1 };
  await client.send(new PutCommand({ TableName: table, Item }));
  const { pages } = await office.exported();
  expect(pages).toEqual([{ roundId: ID, rows: [], leaves: [] }]);
  expect((await office.verify(JSON.stringify(pages[0]))).status).toBe(0);
  const other = await office.verify(`${JSON.stringify({ ...pages[0], roundId: 'other' })}\nnonsense\n`);
  expect(other).toMatchObject({
    status: 1,
    lines: [
      {
        findings: [
          { code: 'other-round', line: 1 },
          { code: 'unreadable-line', line: 2 },
        ],
      },
    ],
  });
});

test('a wrong call is said with status 2', async () => {
  await office.hold();
  const run = (...argv: string[]) => runInProcess(verifyCommand, VERIFY_USAGE, argv);
  const round = await office.publicRound();
  const proof = await office.file('no-proof.json', {});
  for (const argv of [
    [],
    ['--round', join(office.folder, 'none')],
    ['--round', proof],
    ['--round', round, '--proof', proof],
    ['--x'],
  ])
    expect(await run(...argv), argv.join(' ')).toMatchObject({ status: 2, stdout: '' });
  expect(await run('--help')).toMatchObject({ status: 0, stdout: VERIFY_USAGE });
});

test('a round verifies whatever it is at: inviting, completed, single invitations void, being undone, undone', async () => {
  await office.world.submit(pool);
  const all = ranking(pool);
  const states: string[] = [];
  const expectVerified = async (state: string, voided?: number) => {
    const { body } = await office.call('GET /rounds/{id}', { parameters: { id: ID } });
    states.push(body.state);
    expect(body).toMatchObject({ state, ...(voided !== undefined && { voided }) });
    const { pages } = await office.exported();
    const lines = pages.map((page) => JSON.stringify(page)).join('\n');
    expect(await office.verify(lines)).toMatchObject({ status: 0, lines: [{ verified: true, rows: 33 }] });
  };
  const hasty = { ...office.world.roundDeps, remainingMs: () => 1 };
  // One step a run: selected, then chunk by chunk.
  for (let run = 0; run < 2; run += 1) {
    expect(await runRound(order, hasty)).toBe('paused');
    await expectVerified('inviting');
  }
  await office.world.change(all[20] ?? '', { state: 'withdrawn' });
  await runRound(order, office.world.roundDeps);
  await expectVerified('completed');
  const asked = { claims: officer, body: { reason: 'in error' } };
  const one = { ...asked, parameters: { id: ID, profileId: all[0] ?? '' } };
  await office.call('POST /rounds/{id}/invitations/{profileId}/void', one);
  await runRound(order, office.world.roundDeps);
  await expectVerified('completed', 1);
  await office.call('POST /rounds/{id}/void', { ...asked, parameters: { id: ID } });
  await expectVerified('voiding', 0);
  expect(await runRound(order, hasty)).toBe('paused');
  await expectVerified('voiding', 10);
  await runRound(order, office.world.roundDeps);
  await expectVerified('voided', 32);
  expect(new Set(states).size).toBe(4);
});
