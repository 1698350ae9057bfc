import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { httpHandler } from '#functions/http/http-handler';
import { profileEndpoints } from '#functions/profiles/endpoints';
import { routes } from '#functions/profiles/routes';
import { runRound } from '#functions/run-round/run-round';
import { roundKey } from '#functions/table/keys';
import { runInProcess } from '../../cli/run-in-process.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { type Office, officer, startOffice } from '../rounds/office.ts';
import { poolOf, ranking } from '../run-round/world.ts';

let office: Office;
let folder: string;
beforeEach(async () => {
  office = await startOffice();
  folder = await mkdtemp(join(tmpdir(), 'ronde-proofs-'));
});
afterEach(async () => {
  await office.world.stop();
  await rm(folder, { recursive: true });
});

const ID = 'general-20260218T140000Z';
const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 33 };
const pool = poolOf(60);

async function hold(more: object = {}) {
  await office.world.submit(pool);
  await runRound({ ...order, ...more }, office.world.roundDeps);
}

/** What a candidate gets for their own place. */
async function proofFor(id: string, round = ID) {
  const { client: db, table, roundDeps } = office.world;
  const access = { db, table, random: () => 0.5, pause: async () => {} };
  const endpoints = profileEndpoints({ ...access, now: roundDeps.now, newId: () => 'none' });
  const answer = await httpHandler(
    routes,
    endpoints,
    recordingLog(),
  )(
    httpEvent('GET /profiles/me/rounds/{id}/proof', {
      claims: { sub: `sub-${id}` },
      parameters: { id: round },
    }),
  );
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? 'null') };
}

async function publicRound(): Promise<string> {
  const { body } = await office.call('GET /rounds/{id}', { parameters: { id: ID } });
  const path = join(folder, 'round.json');
  await writeFile(path, JSON.stringify(body));
  return path;
}

async function exported(claims: Record<string, unknown> = officer) {
  const pages: { rows: { rank: number; id: string }[]; next?: string }[] = [];
  for (let cursor: string | undefined; ; cursor = pages.at(-1)?.next) {
    const query = cursor === undefined ? {} : { query: { cursor } };
    const answer = await office.call('GET /rounds/{id}/export', { claims, parameters: { id: ID }, ...query });
    if (answer.status !== 200) return { status: answer.status, pages };
    pages.push(answer.body);
    if (!answer.body.next) return { status: 200, pages };
  }
}

const verify = async (input: string, ...more: string[]) =>
  runInProcess(verifyCommand, VERIFY_USAGE, ['--round', await publicRound(), ...more], input);

test('a round of real functions verifies from its export, and every candidate of it from their proof', async () => {
  await hold();
  const { pages } = await exported();
  const rows = pages.flatMap((page) => page.rows);
  expect(rows.map(({ id }) => id)).toEqual(ranking(pool).slice(0, 33));
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
  const lines = pages.map((page) => JSON.stringify(page)).join('\n');
  expect(await verify(lines)).toMatchObject({
    status: 0,
    lines: [{ round: ID, verified: true, rows: 33, findings: [] }],
  });
  // The rows alone, one a line, suffice as well.
  expect((await verify(rows.map((row) => JSON.stringify(row)).join('\n'))).status).toBe(0);
  for (const rank of [1, 2, 17, 32, 33]) {
    const { status, body } = await proofFor(rows[rank - 1]?.id ?? '');
    expect(status).toBe(200);
    expect(body).toMatchObject({ roundId: ID, treeSize: 33, leafIndex: rank - 1, row: rows[rank - 1] });
    const path = join(folder, 'proof.json');
    await writeFile(path, JSON.stringify(body));
    expect(await verify('', '--proof', path)).toMatchObject({ status: 0, lines: [{ verified: true, rank }] });
    await writeFile(path, JSON.stringify({ ...body, row: { ...body.row, score: 1200 } }));
    expect(await verify('', '--proof', path)).toMatchObject({ status: 1, lines: [{ verified: false }] });
  }
});

test('the root is public before anybody is invited, and stays', async () => {
  await office.world.submit(pool);
  expect(await runRound(order, { ...office.world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const before = (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body;
  expect(before).toMatchObject({
    state: 'inviting',
    issued: 0,
    merkleRoot: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await runRound(order, office.world.roundDeps);
  const after = (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body;
  expect(after).toMatchObject({ state: 'completed', merkleRoot: before.merkleRoot });
});

test('nothing public and nobody else’s proof holds a nonce, an id or the secret', async () => {
  await hold();
  const [first = '', second = ''] = ranking(pool);
  const { pages } = await exported();
  const nonces = pages.flatMap(({ rows }) => rows.map((row) => (row as unknown as { nonce: string }).nonce));
  expect(new Set(nonces).size).toBe(33);
  const everything = JSON.stringify([
    (await office.call('GET /rounds')).body,
    (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body,
    (await office.call('GET /feeds/ee_rounds_123_en.json')).body,
  ]);
  for (const hidden of [office.world.roundDeps.newSecret(), first, ...nonces])
    expect(everything).not.toContain(hidden);
  const own = JSON.stringify((await proofFor(first)).body);
  for (const hidden of [office.world.roundDeps.newSecret(), second, ...nonces.slice(1)])
    expect(own).not.toContain(hidden);
});

test('who was not selected has no proof, and nobody but an officer an export', async () => {
  await hold();
  const out = ranking(pool)[33] ?? '';
  expect((await proofFor(out)).status).toBe(404);
  expect((await proofFor('nobody')).status).toBe(404);
  expect((await proofFor(ranking(pool)[0] ?? '', 'general-20260219T140000Z')).status).toBe(404);
  expect((await exported({ sub: 'sub-p-000000' })).status).toBe(403);
  const planned = await office.plan({ lane: 'general', size: 5, scheduledAt: '2026-02-18T15:00:00.000Z' });
  const request = { claims: officer, parameters: { id: planned.body.id } };
  expect((await office.call('GET /rounds/{id}/export', request)).status).toBe(404);
  const wrong = { ...request, query: { cursor: 'x' } };
  expect((await office.call('GET /rounds/{id}/export', wrong)).status).toBe(400);
});

test('a selection that somebody changed in the table is found out', async () => {
  await hold();
  const { client, table } = office.world;
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: roundKey.selection(ID, 1),
      UpdateExpression: 'SET candidates[3].score = :score',
      ExpressionAttributeValues: { ':score': 599 },
    }),
  );
  const { pages } = await exported();
  const { status, lines } = await verify(pages.map((page) => JSON.stringify(page)).join('\n'));
  expect(status).toBe(1);
  const [{ findings }] = lines as [{ findings: { code: string; rank?: number }[] }];
  // Its leaf was made anew from what the table says, so that the leaves do not lead to the root either.
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['leaves-changed', 'wrong-root']));
  expect(findings).toContainEqual(expect.objectContaining({ code: 'out-of-order', rank: 14 }));
  expect((await proofFor(ranking(pool)[0] ?? '')).status).toBe(500);
});

test('an empty round with a chunk that an overtaken run left behind, and a page of another round', async () => {
  await runRound(order, office.world.roundDeps);
  const { client, table } = office.world;
  const Item = { ...roundKey.selection(ID, 0), candidates: poolOf(3), attempt: 1 };
  await client.send(new PutCommand({ TableName: table, Item }));
  const { pages } = await exported();
  expect(pages).toEqual([{ roundId: ID, rows: [], leaves: [] }]);
  expect((await verify(JSON.stringify(pages[0]))).status).toBe(0);
  const other = await verify(`${JSON.stringify({ ...pages[0], roundId: 'other' })}\nnonsense\n`);
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

test('only who submitted before the day, where the round says so', async () => {
  const [a, b, c, ...rest] = poolOf(6);
  if (!a || !b || !c) throw new Error('no pool');
  await office.world.submit([
    { ...a, submittedAt: '2026-02-17T23:59:59.999Z' },
    { ...b, submittedAt: '2026-02-18T00:00:00.000Z' },
    { ...c, submittedAt: '2026-02-18T14:00:00.000Z' },
    ...rest,
  ]);
  await runRound({ ...order, registration: 'before-day' }, office.world.roundDeps);
  const { body } = await office.call('GET /rounds/{id}', { parameters: { id: ID } });
  expect(body).toMatchObject({
    selected: 4,
    registration: 'before-day',
    submittedBy: '2026-02-17T23:59:59.999Z',
  });
  const { pages } = await exported();
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids).toContain(a.id);
  expect(ids).not.toContain(b.id);
  expect(ids).not.toContain(c.id);
  expect((await verify(pages.map((page) => JSON.stringify(page)).join('\n'))).status).toBe(0);
});

test('who was selected and is not invited can prove that they were selected', async () => {
  await office.world.submit(pool);
  expect(await runRound(order, { ...office.world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  const [first = '', second = ''] = ranking(pool);
  await office.world.change(first, { state: 'withdrawn' });
  await office.world.change(second, { state: 'ineligible', lanes: [], score: 1 });
  // Not yet: the round has not come to them.
  expect((await proofFor(first)).status).toBe(404);
  await runRound(order, office.world.roundDeps);
  expect(await proofFor(first)).toMatchObject({ status: 200, body: { row: { rank: 1, id: first } } });
  expect(await proofFor(second)).toMatchObject({ status: 200, body: { row: { rank: 2, id: second } } });
});

test('a wrong call is said with status 2', async () => {
  await hold();
  const run = (...argv: string[]) => runInProcess(verifyCommand, VERIFY_USAGE, argv);
  const round = await publicRound();
  const proof = join(folder, 'no-proof.json');
  await writeFile(proof, '{}');
  for (const argv of [
    [],
    ['--round', join(folder, 'none')],
    ['--round', proof],
    ['--round', round, '--proof', proof],
    ['--x'],
  ])
    expect(await run(...argv), argv.join(' ')).toMatchObject({ status: 2, stdout: '' });
  expect(await run('--help')).toMatchObject({ status: 0, stdout: VERIFY_USAGE });
});

test('an officer plans a round for those who submitted before its day', async () => {
  const body = {
    lane: 'general',
    size: 5,
    scheduledAt: '2026-02-18T15:00:00.000Z',
    registration: 'before-day',
  };
  const planned = await office.plan(body, { 'Idempotency-Key': 'key-1' });
  expect(planned).toMatchObject({
    status: 201,
    body: { registration: 'before-day', submittedBy: '2026-02-17T23:59:59.999Z' },
  });
  expect((await office.plan(body, { 'Idempotency-Key': 'key-1' })).body.id).toBe(planned.body.id);
  const { registration: _, ...other } = body;
  expect((await office.plan(other, { 'Idempotency-Key': 'key-1' })).status).toBe(422);
  const entry = poolOf(1)[0];
  if (!entry) throw new Error('no pool');
  await office.world.submit([{ ...entry, submittedAt: '2026-02-18T01:00:00.000Z' }]);
  office.world.clock.at = Date.parse('2026-02-18T15:01:00.000Z');
  await runRound({ ...order, plan: 'other', lane: 'cec' }, office.world.roundDeps);
  const held = await office.call('GET /rounds/{id}', { parameters: { id: planned.body.id } });
  expect(held.body).toMatchObject({ state: 'completed', selected: 0 });
});
