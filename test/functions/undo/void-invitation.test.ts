import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { officer } from '../rounds/office.ts';
import { doom, Killed } from '../run-round/killing.ts';
import { REASON, startUndoing, type Undoing } from './undoing.ts';

let office: Undoing;
beforeEach(async () => {
  office = await startUndoing();
});
afterEach(() => office.world.stop());

const voidOne = (id: string, profileId: string) =>
  office.officerCalls('POST /rounds/{id}/invitations/{profileId}/void', { id, profileId });
const recordOf = async (id: string) =>
  (await office.call('GET /rounds/{id}/record', { claims: officer, parameters: { id } })).body.record
    .slice(3)
    .map(({ at: _, ...entry }: { at: string }) => entry);

test('one invitation is voided and no other; ordered again it is not voided or told again', async () => {
  const { order, roundId, selected, pool } = await office.prepare('general');
  await office.run(order);
  await office.world.deliverAll();
  office.world.mails.length = 0;
  const [first = '', ...others] = selected;
  expect(await voidOne(roundId, first)).toMatchObject({
    status: 202,
    body: { roundId, profileId: first, record: `/rounds/${roundId}/record` },
  });
  // The order waits: it is not given twice.
  await voidOne(roundId, first);
  await office.run(order);
  await voidOne(roundId, first);
  await office.run(order);
  await office.world.deliverAll();
  const { score, submittedAt } = pool.find(({ id }) => id === first) ?? {};
  expect(await office.standing(first)).toMatchObject({ state: 'in-pool', version: 3, score, submittedAt });
  for (const id of others) expect(await office.standing(id)).toMatchObject({ state: 'invited', version: 2 });
  expect(office.world.mails.map(({ to }) => to)).toEqual([`${first}@example.org`]);
  expect((await office.call('GET /rounds/{id}', { parameters: { id: roundId } })).body).toMatchObject({
    state: 'completed',
    issued: 8,
    voided: 1,
  });
  const ordered = { what: 'invitation-void-ordered', by: 'officer-1', profileId: first, ...REASON };
  const settled = {
    what: 'invitation-void-settled',
    by: 'run-round',
    profileId: first,
    outcome: 'voided',
  };
  expect(await recordOf(roundId)).toEqual([ordered, settled, ordered, settled]);
  expect(await office.world.items('POOL', 'AGENDA#')).toEqual([]);
});

test('ordered many times at once, it is one order, and nobody is refused', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  await office.run(order);
  const [first = ''] = selected;
  const answers = await Promise.all(Array.from({ length: 20 }, () => voidOne(roundId, first)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
  await office.run(order);
  const whats = (await recordOf(roundId)).map(({ what }: { what: string }) => what);
  expect(whats).toEqual(['invitation-void-ordered', 'invitation-void-settled']);
});

test('whoever was not invited stays as they are, and the record says so', async () => {
  const { order, roundId, all } = await office.prepare('general');
  await office.run(order);
  const last = all.at(-1) ?? '';
  const before = await office.standing(last);
  await voidOne(roundId, last);
  await voidOne(roundId, 'nobody');
  await office.run(order);
  expect(await office.standing(last)).toEqual(before);
  expect(await office.world.items('PROFILE#nobody')).toEqual([]);
  expect(await office.world.items(`PROFILE#${last}`, 'INVITATION#')).toEqual([]);
  const outcomes = (await recordOf(roundId)).flatMap(({ outcome }: { outcome?: string }) => outcome ?? []);
  expect(outcomes).toEqual(['not-invited', 'not-invited']);
});

test('ordered while the round is inviting, it is done when that is completed, before the next one', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  expect(await runRound(order, { ...office.deps, remainingMs: () => 1 })).toBe('paused');
  const last = selected.at(-1) ?? '';
  expect((await voidOne(roundId, last)).status).toBe(202);
  const later = { ...order, plan: 'later', scheduledAt: '2026-02-18T14:00:05.000Z', size: 1 };
  await office.run(later);
  expect(await office.header(roundId)).toMatchObject({ state: 'completed', issued: 8, voidedSingly: 1 });
  expect((await office.standing(last))?.invitation?.roundId).toBe('later-20260218T140005Z');
});

test('a run that looked before the round began does not put on record that nobody is invited', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  const last = selected.at(-1) ?? '';
  let looked = false;
  /** Between the two looks of a run, at the holder of the pool and at the agenda, another run begins the round. */
  const between = async (command: object): Promise<void> => {
    if (looked || !(command instanceof QueryCommand)) return;
    looked = true;
    expect(await runRound(order, { ...office.deps, remainingMs: () => 1 })).toBe('paused');
    expect((await voidOne(roundId, last)).status).toBe(202);
  };
  const db = new Proxy(office.deps.db, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: never) => {
            await between(command);
            return target.send(command);
          }
        : Reflect.get(target, property, receiver),
  });
  await runRound(order, { ...office.deps, db });
  expect(looked).toBe(true);
  const outcomes = (await recordOf(roundId)).flatMap(({ outcome }: { outcome?: string }) => outcome ?? []);
  expect(outcomes).toEqual(['voided']);
  expect(await office.standing(last)).toMatchObject({ state: 'in-pool' });
});

test('killed at any write, and run twice side by side, it is voided and told once', async () => {
  const counted = doom(0, false);
  const rehearsal = await office.prepare('rehearsal');
  await office.run(rehearsal.order);
  await voidOne(rehearsal.roundId, rehearsal.selected[0] ?? '');
  await runRound(rehearsal.order, office.dying(counted));
  // The change itself with order and record, and the message.
  expect(counted.writes).toBe(2);
  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const { order, roundId, selected } = await office.prepare(`k${at}${applied}`);
      await office.run(order);
      await office.world.deliverAll();
      office.world.mails.length = 0;
      await voidOne(roundId, selected[0] ?? '');
      await expect(runRound(order, office.dying(doom(at, applied)))).rejects.toThrow(Killed);
      await Promise.all([office.run(order), office.run(order)]);
      expect(await recordOf(roundId)).toHaveLength(2);
      expect(await office.standing(selected[0] ?? '')).toMatchObject({ state: 'in-pool', version: 3 });
      const outbox = Array.from({ length: 8 }, (_, shard) => office.world.items(`DUE#2026-02-18#${shard}`));
      const waiting = (await Promise.all(outbox))
        .flat()
        .filter(({ id }) => String(id).startsWith(`${selected[0]}#`));
      const queued = await office.world.deliverAll();
      // Killed between both writes the message is lost, and the outbox has it.
      expect(waiting).toHaveLength(1);
      expect(queued).toBe((at === 1) === applied ? 0 : 1);
    }
});
