import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLapses } from '#domain/rounds/lapse-reasons';
import { selectInvited } from '#domain/rounds/select-invited';
import { runRound } from '#functions/run-round/run-round';
import { writePoolSnapshot } from '#functions/table/pool-snapshot';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { poolOf, ranking, standingOf, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const AT = '2026-02-18T14:00:00.000Z';
const order = { plan: 'general', scheduledAt: AT, lane: 'general', size: 20 };
const header = (id?: string) => roundOf(world, id);
const invitedBy = (id: string) => invitedIn(world, id);

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

test('the pool before the round is the last count before its instant', async () => {
  const count = (total: number) => ({ bands: { '0-300': total }, total });
  for (const [asOf, takenAt, total] of [
    ['2026-02-16', '2026-02-16T00:05:00.000Z', 1],
    ['2026-02-17', '2026-02-17T00:05:00.000Z', 2],
    ['2026-02-18', '2026-02-18T14:00:01.000Z', 3],
  ] as const)
    await writePoolSnapshot(world.roundDeps, { asOf, takenAt, ...count(total) });
  await runRound(order, world.roundDeps);
  expect((await header()).poolByBand).toEqual({
    asOf: '2026-02-17',
    takenAt: '2026-02-17T00:05:00.000Z',
    ...count(2),
  });
});

test('the standing that is invited keeps everything else', async () => {
  const [candidate] = poolOf(1);
  if (!candidate) throw new Error('no candidate');
  await world.submit([candidate], { lanes: ['general', 'fsw', 'stem'] });
  await runRound(order, world.roundDeps);
  const [item] = await world.items(`PROFILE#${candidate.id}`, 'STANDING');
  const { PK, SK, invitation, ...rest } = item ?? {};
  expect(rest).toEqual({
    schema: 1,
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
              command.input.ReturnConsumedCapacity = 'TOTAL';
              const answer = await target.send(command);
              const partition = command.input.ExpressionAttributeValues?.[':pk'];
              if (command instanceof QueryCommand && String(partition).startsWith('LANE#'))
                read += answer.ConsumedCapacity?.CapacityUnits ?? Number.NaN;
              return answer;
            }
          : Reflect.get(target, property, receiver),
    });
    await runRound({ ...order, plan: `read-${index}`, lane, size: 200 }, { ...world.roundDeps, db });
    expect((await header(`read-${index}-20260218T140000Z`)).issued).toBe(200);
    sizes[size] = read;
  }
  console.log(`read units to select 200: ${JSON.stringify(sizes)}`);
  // An entry has some 130 bytes here, so 200 fill seven units; each of the eight shards may begin two.
  expect(Math.max(...Object.values(sizes))).toBeLessThanOrEqual(16);
  expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(7);
}, 60_000);
