import { createHash } from 'node:crypto';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLapses } from '#domain/rounds/lapse-reasons';
import { selectInvited } from '#domain/rounds/select-invited';
import type { RoundDependencies } from '#functions/run-round/dependencies';
import { handleOrders } from '#functions/run-round/handle-orders';
import { runRound } from '#functions/run-round/run-round';
import { type CompletedRound, type RoundOrder, readRound } from '#functions/table/round';
import { doom, Killed, mortal } from './killing.ts';
import { poolOf, ranking, standingOf, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const AT = '2026-02-18T14:00:00.000Z';
const order = { plan: 'general', scheduledAt: AT, lane: 'general', size: 20 };
const header = async (id = 'general-20260218T140000Z') =>
  (await readRound(world.client, world.table, id, true)) as CompletedRound;
const invitedBy = async (id: string): Promise<string[]> => {
  const chunks = await world.items(`ROUND#${id}`, 'SELECTION#');
  return chunks.flatMap((chunk) => {
    const { candidates, lapsed } = chunk as { candidates: { id: string }[]; lapsed: { id: string }[] };
    const out = new Set(lapsed.map((one) => one.id));
    return candidates.map((one) => one.id).filter((one) => !out.has(one));
  });
};

test('the report of a round: who, cut-off, digest, counts', async () => {
  const pool = poolOf(100);
  await world.submit(pool);
  await runRound(order, world.roundDeps);
  const expected = selectInvited(pool, { size: 20, asOf: AT });
  const text = expected.invited
    .map(({ rank, id, score, submittedAt }) => `${rank}\t${id}\t${score}\t${submittedAt}\n`)
    .join('');
  expect(await header()).toMatchObject({
    state: 'completed',
    number: 1,
    selected: 20,
    issued: 20,
    lapsed: noLapses(),
    cutOff: expected.cutOff,
    digest: createHash('sha256').update(text).digest('hex'),
    ruleset: '2025-03-25',
    poolByBand: null,
  });
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranking(pool).slice(0, 20));
});

test('an empty lane, and fewer candidates than asked for', async () => {
  await runRound(order, world.roundDeps);
  expect(await header()).toMatchObject({
    state: 'completed',
    selected: 0,
    issued: 0,
    cutOff: null,
    chunks: 0,
  });
  await world.submit(poolOf(7));
  await runRound({ ...order, plan: 'few' }, world.roundDeps);
  expect(await header('few-20260218T140000Z')).toMatchObject({ selected: 7, issued: 7, number: 2 });
});

test('a minimum score, alone and with a size', async () => {
  await world.submit(poolOf(60));
  await runRound(
    { plan: 'both', scheduledAt: AT, lane: 'general', size: 5, minimumScore: 590 },
    world.roundDeps,
  );
  expect(await header('both-20260218T140000Z')).toMatchObject({ issued: 5 });
  await runRound({ plan: 'alone', scheduledAt: AT, lane: 'general', minimumScore: 590 }, world.roundDeps);
  // Three candidates at each score from 600 down: 33 from 590 upwards, of whom five are invited already.
  expect(await header('alone-20260218T140000Z')).toMatchObject({ issued: 28, cutOff: { score: 590 } });
});

test('who submitted at the instant is in, who submitted a millisecond later is not', async () => {
  await world.submit([
    { id: 'late', score: 900, submittedAt: '2026-02-18T14:00:00.001Z' },
    { id: 'just', score: 400, submittedAt: AT },
    { id: 'early', score: 300, submittedAt: '2026-01-01T00:00:00.000Z' },
  ]);
  await runRound({ ...order, size: 2 }, world.roundDeps);
  expect(await invitedBy('general-20260218T140000Z')).toEqual(['just', 'early']);
});

test('the selection waits until submissions of its instant are in the table', async () => {
  world.clock.at = Date.parse(AT);
  await runRound(order, world.roundDeps);
  expect(Date.parse((await header()).frozenAt)).toBeGreaterThanOrEqual(Date.parse(AT) + 10_000);
});

test('a schedule that fires twice, and a message that comes twice, invite and mail nobody twice', async () => {
  const pool = poolOf(40);
  await world.submit(pool);
  const body = JSON.stringify({
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00Z',
    lane: 'general',
    size: 20,
  });
  const run = (ordered: RoundOrder) => runRound(ordered, world.roundDeps);
  const deps = { run, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} };
  for (const MessageDeduplicationId of ['first', 'second'])
    await world.sqs.send(
      new SendMessageCommand({
        QueueUrl: world.roundsQueueUrl,
        MessageBody: body,
        MessageGroupId: 'pool',
        MessageDeduplicationId,
      }),
    );
  for (let fired = 0; fired < 2; fired += 1) {
    const Records = (await world.take(world.roundsQueueUrl)).slice(0, 1);
    expect(Records).toHaveLength(1);
    // The same message handled twice, as after a crash behind its last write.
    for (let delivered = 0; delivered < 2; delivered += 1)
      expect(await handleOrders({ Records } as SQSEvent, deps)).toEqual({ batchItemFailures: [] });
    await world.settle(world.roundsQueueUrl, Records);
  }
  await world.deliverAll();
  expect(world.mails.map(({ to }) => to).sort()).toEqual(
    ranking(pool)
      .slice(0, 20)
      .map((id) => `${id}@example.org`)
      .sort(),
  );
  expect(await world.items('ROUNDS')).toHaveLength(1);
});

test('a malformed order is left in the queue, and what follows it too', async () => {
  const record = (messageId: string, body: string) => ({
    messageId,
    body,
    receiptHandle: 'none',
    attributes: { ApproximateReceiveCount: '1' },
  });
  const event = { Records: [record('bad', '{"plan":"x"}'), record('good', JSON.stringify(order))] };
  const deps = { run: async () => {}, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} };
  expect(await handleOrders(event as unknown as SQSEvent, deps)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'good' }],
  });
});

test('a round that fails comes again within seconds, in its place', async () => {
  await world.sqs.send(
    new SendMessageCommand({
      QueueUrl: world.roundsQueueUrl,
      MessageBody: JSON.stringify(order),
      MessageGroupId: 'pool',
    }),
  );
  const Records = await world.take(world.roundsQueueUrl);
  const run = async () => {
    throw new Error('no');
  };
  const slow = { Records } as SQSEvent;
  await handleOrders(slow, { run, sqs: world.sqs, queueUrl: world.roundsQueueUrl, log: () => {} });
  const { Messages = [] } = await world.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: world.roundsQueueUrl, WaitTimeSeconds: 8 }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual([JSON.stringify(order)]);
});

test('a later round finishes an unfinished earlier one first', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  let left = 1;
  const shortOfTime: RoundDependencies = {
    ...world.roundDeps,
    remainingMs: () => (left-- > 0 ? 900_000 : 1),
  };
  expect(await runRound(order, shortOfTime)).toBe('paused');
  expect(await header()).toMatchObject({ state: 'inviting' });
  const later = { ...order, plan: 'later', scheduledAt: '2026-02-18T14:00:05.000Z' };
  expect(await runRound(later, world.roundDeps)).toBe('done');
  const ranked = ranking(pool);
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranked.slice(0, 20));
  expect(await invitedBy('later-20260218T140005Z')).toEqual(ranked.slice(20, 40));
  expect((await header()).number).toBe(1);
  // The continuation that was queued at the pause finds nothing left to do.
  const [continuation] = await world.take(world.roundsQueueUrl);
  expect(JSON.parse(continuation?.body ?? '')).toEqual(order);
  expect(await runRound(order, world.roundDeps)).toBe('done');
});

test('an earlier round that was planned and never called goes first', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  world.clock.at = Date.parse('2026-02-18T13:00:00.000Z');
  expect(await runRound({ ...order, plan: 'forgotten' }, world.roundDeps)).toBe('done');
  expect(await header('forgotten-20260218T140000Z')).toMatchObject({ state: 'planned' });
  world.clock.at = Date.parse('2026-02-18T15:00:30.000Z');
  await runRound({ ...order, scheduledAt: '2026-02-18T15:00:00.000Z' }, world.roundDeps);
  const ranked = ranking(pool);
  expect(await invitedBy('forgotten-20260218T140000Z')).toEqual(ranked.slice(0, 20));
  expect(await invitedBy('general-20260218T150000Z')).toEqual(ranked.slice(20, 40));
});

test('two rounds at one instant: in the order of their names, nobody twice', async () => {
  const pool = poolOf(60);
  await world.submit(pool, { lanes: ['general', 'cec'] });
  const [one, two] = [
    { ...order, plan: 'cec', lane: 'cec' },
    { ...order, plan: 'general' },
  ];
  await Promise.all([runRound(two, world.roundDeps), runRound(one, world.roundDeps)]);
  const all = [
    ...(await invitedBy('cec-20260218T140000Z')),
    ...(await invitedBy('general-20260218T140000Z')),
  ];
  expect(new Set(all).size).toBe(40);
  await world.deliverAll();
  expect(new Set(world.mails.map(({ to }) => to)).size).toBe(40);
  expect(world.mails).toHaveLength(40);
});

test('the same round run by several at once is one round', async () => {
  const pool = poolOf(60);
  await world.submit(pool);
  await Promise.all([1, 2, 3, 4].map(() => runRound(order, world.roundDeps)));
  expect(await header()).toMatchObject({ state: 'completed', issued: 20 });
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranking(pool).slice(0, 20));
  await world.deliverAll();
  expect(world.mails).toHaveLength(20);
});

test('who changed between selection and invitation ends in one state, with the reason on record', async () => {
  const pool = poolOf(20);
  await world.submit(pool);
  const ranked = ranking(pool);
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = ranked;
  // The time is up when the selection is frozen, before the first chunk.
  expect(await runRound(order, { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
  expect(await header()).toMatchObject({ state: 'inviting', nextChunk: 0 });
  const { cutOff } = await header();
  await world.change(a, { state: 'withdrawn' });
  await world.change(b, { score: (cutOff?.score ?? 0) - 1 });
  await world.change(c, { lanes: ['cec'] });
  await world.change(d, { state: 'ineligible', lanes: [] });
  await world.change(e, { state: 'invited', invitation: { roundId: 'other', invitedAt: AT, expiresAt: AT } });
  await world.change(f, { state: 'expired' });
  await world.change(g, { score: cutOff?.score ?? 0, submittedAt: cutOff?.submittedAt ?? '' });
  await runRound(order, world.roundDeps);
  expect(await header()).toMatchObject({
    state: 'completed',
    selected: 20,
    issued: 14,
    lapsed: {
      withdrawn: 1,
      'below-cut-off': 1,
      'no-longer-in-lane': 1,
      ineligible: 1,
      'invited-elsewhere': 1,
      expired: 1,
    },
  });
  expect(await invitedBy('general-20260218T140000Z')).toEqual(ranked.slice(6));
});

test('a candidate who declines before the chunk is repeated keeps the one invitation', async () => {
  await world.submit(poolOf(5));
  // Plan, begin, attempt, chunk, freeze, five invitations, messages: the twelfth write closes the chunk.
  const fate = doom(12, false);
  const { db, sqs } = world.roundDeps;
  const dying = { ...world.roundDeps, db: mortal(db, fate), sqs: mortal(sqs, fate) };
  await expect(runRound({ ...order, size: 5 }, dying)).rejects.toThrow(Killed);
  const [id = ''] = ranking(poolOf(5));
  await world.change(id, { state: 'in-pool' });
  await runRound({ ...order, size: 5 }, world.roundDeps);
  expect(await header()).toMatchObject({ state: 'completed', issued: 5, lapsed: noLapses() });
  expect(await world.items(`PROFILE#${id}`, 'INVITATION#')).toHaveLength(1);
  expect((await world.items(`PROFILE#${id}`, 'STANDING'))[0]).toMatchObject({ state: 'in-pool', version: 3 });
  await world.deliverAll();
  expect(world.mails).toHaveLength(5);
});

test('a round reads little more than it invites, however large the pool', async () => {
  const sizes: Record<number, number> = {};
  for (const [index, size] of [400, 2_000].entries()) {
    const lane = `pool-${size}`;
    await world.submit(poolOf(size, lane), { lanes: [lane] });
    let read = 0;
    const db = new Proxy(world.client, {
      get: (target, property, receiver) =>
        property === 'send'
          ? async (command: QueryCommand) => {
              const answer = await target.send(command);
              const partition = command.input.ExpressionAttributeValues?.[':pk'];
              if (command instanceof QueryCommand && String(partition).startsWith('LANE#'))
                read += answer.Count ?? 0;
              return answer;
            }
          : Reflect.get(target, property, receiver),
    });
    await runRound({ ...order, plan: `read-${index}`, lane, size: 200 }, { ...world.roundDeps, db });
    expect((await header(`read-${index}-20260218T140000Z`)).issued).toBe(200);
    sizes[size] = read;
  }
  console.log(`lane entries read to invite 200: ${JSON.stringify(sizes)}`);
  expect(Math.max(...Object.values(sizes))).toBeLessThanOrEqual(260);
}, 60_000);

test('conflicts are tried again, and entries of a batch that fail are sent again', async () => {
  const pool = poolOf(30);
  await world.submit(pool);
  let transactions = 0;
  let batches = 0;
  const conflict = Object.assign(new Error('conflict'), {
    name: 'TransactionCanceledException',
    CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
  });
  const db = new Proxy(world.client, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: { constructor: { name: string } }) => {
            if (command.constructor.name === 'TransactWriteCommand' && ++transactions % 3 === 2)
              throw conflict;
            return target.send(command as never);
          }
        : Reflect.get(target, property, receiver),
  });
  const sqs = new Proxy(world.sqs, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: { constructor: { name: string }; input: { Entries?: { Id: string }[] } }) => {
            if (command.constructor.name !== 'SendMessageBatchCommand' || ++batches % 2 === 0)
              return target.send(command as never);
            const { Entries = [] } = command.input;
            const [last, ...rest] = [...Entries].reverse();
            const sent = Object.assign(Object.create(Object.getPrototypeOf(command)), command, {
              input: { ...command.input, Entries: rest },
            });
            if (rest.length > 0) await target.send(sent as never);
            return { Failed: [{ Id: last?.Id, Code: 'InternalError', SenderFault: false }] };
          }
        : Reflect.get(target, property, receiver),
  });
  await runRound({ ...order, size: 25 }, { ...world.roundDeps, db, sqs });
  expect(await header()).toMatchObject({ state: 'completed', issued: 25 });
  await world.deliverAll();
  expect(world.mails).toHaveLength(25);
  expect(transactions).toBeGreaterThan(40);
});

test('the pool before the round is the last count before its instant', async () => {
  const { writePoolSnapshot } = await import('#functions/table/pool-snapshot');
  const count = (total: number) => ({ bands: { '0-300': total }, total });
  for (const [asOf, takenAt, total] of [
    ['2026-02-16', '2026-02-16T00:05:00.000Z', 1],
    ['2026-02-17', '2026-02-17T00:05:00.000Z', 2],
    ['2026-02-18', '2026-02-18T14:00:01.000Z', 3],
  ] as const)
    await writePoolSnapshot(world.client, world.table, { asOf, takenAt, ...count(total) });
  await runRound(order, world.roundDeps);
  expect((await header()).poolByBand).toEqual({ asOf: '2026-02-17', ...count(2) });
});

test('the standing that is invited keeps everything else', async () => {
  const [candidate] = poolOf(1);
  if (!candidate) throw new Error('no candidate');
  await world.submit([candidate], { lanes: ['general', 'fsw', 'stem'] });
  await runRound(order, world.roundDeps);
  const [item] = await world.items(`PROFILE#${candidate.id}`, 'STANDING');
  const { PK, SK, invitation, ...rest } = item ?? {};
  expect(rest).toEqual({
    ...standingOf(candidate, { lanes: ['general', 'fsw', 'stem'] }),
    state: 'invited',
    version: 2,
  });
  const [issued] = await world.items(`PROFILE#${candidate.id}`, 'INVITATION#');
  expect(issued).toMatchObject({ program: 'fsw', lane: 'general', state: 'issued', score: candidate.score });
  expect(issued?.expiresAt).toBe(
    new Date(Date.parse(String(issued?.invitedAt)) + 60 * 86_400_000).toISOString(),
  );
});
