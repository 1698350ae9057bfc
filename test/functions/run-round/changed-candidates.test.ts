import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLapses } from '#domain/rounds/lapse-reasons';
import { inviteCandidate } from '#functions/run-round/invite-candidate';
import { runRound } from '#functions/run-round/run-round';
import { readStanding } from '#functions/table/stored-profile';
import { doom, Killed, mortal } from './killing.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';
import { poolOf, ranking, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const AT = '2026-02-18T14:00:00.000Z';
const order = { plan: 'general', scheduledAt: AT, lane: 'general', size: 20 };
const header = (id?: string) => roundOf(world, id);
const invitedBy = (id: string) => invitedIn(world, id);

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

test('who has had the invitation and is back in the pool is not invited twice', async () => {
  const [candidate] = poolOf(1);
  if (!candidate) throw new Error('no candidate');
  const { id } = candidate;
  await world.submit([candidate]);
  await runRound({ ...order, size: 1 }, world.roundDeps);
  await world.change(id, { state: 'in-pool' });
  const { table, client: db } = world;
  const standing = await readStanding({ db, table }, id);
  const { cutOff } = await header();
  if (!cutOff) throw new Error('no cut-off');
  // The standing after the candidate declined says nothing of the invitation.
  const outcome = await inviteCandidate(
    { roundId: 'general-20260218T140000Z', lane: 'general', cutOff },
    id,
    standing,
    world.roundDeps,
  );
  expect(outcome).toMatchObject({ invitation: { profileId: id, state: 'issued' } });
  expect(await readStanding({ db, table }, id)).toEqual(standing);
});

test('a run that slept through another run of its round changes nothing of that one’s selection', async () => {
  const pool = poolOf(25);
  await world.submit(pool);
  let slept = false;
  const db = new Proxy(world.client, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: object) => {
            if (command instanceof PutCommand && !slept) {
              slept = true;
              await world.submit([{ id: 'best', score: 1000, submittedAt: '2026-01-01T00:00:00.000Z' }]);
              await runRound(order, world.roundDeps);
            }
            return target.send(command as never);
          }
        : Reflect.get(target, property, receiver),
  });
  await runRound(order, { ...world.roundDeps, db, limits: { ...world.roundDeps.limits, concurrency: 1 } });
  expect(await invitedBy('general-20260218T140000Z')).toEqual(['best', ...ranking(pool).slice(0, 19)]);
  expect(world.log.map(({ message }) => message)).toContain('selection-overtaken');
});

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
