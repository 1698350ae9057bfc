import { setTimeout as wait } from 'node:timers/promises';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerInvitation } from '#functions/profiles/answer-invitation';
import { withdrawProfile } from '#functions/profiles/withdraw-profile';
import { runRound } from '#functions/run-round/run-round';
import { factsPut } from '#functions/table/facts';
import { actOnProfile } from '#functions/timers/act-on-profile';
import { officer } from '../rounds/office.ts';
import { factsOf } from '../run-round/world.ts';
import { REASON, startUndoing, type Undoing } from './undoing.ts';

let office: Undoing;
beforeEach(async () => {
  office = await startUndoing();
});
afterEach(() => office.world.stop());

const within = () => AbortSignal.timeout(5_000);
const candidateDeps = () => ({
  db: office.world.client,
  table: office.world.table,
  now: office.world.roundDeps.now,
  newId: () => 'none',
  random: () => 0.5,
  pause: async (milliseconds: number) => wait(milliseconds),
});
const voidRound = (id: string) => office.officerCalls('POST /rounds/{id}/void', { id });

/** Lets an invitation run out, as timers would. */
async function letLapse(id: string): Promise<void> {
  const at = (await office.standing(id))?.invitation?.expiresAt ?? '';
  await actOnProfile({ at, kind: 'expire-invitation', id }, { ...office.deps, rules: 'rules-1' });
}

test('who holds an invitation is back in the pool, scored for today; who has answered stays as they are', async () => {
  const prepared = await office.prepare('general');
  const { order, roundId, selected, pool } = prepared;
  await office.run(order);
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = selected;
  await answerInvitation({ sub: `sub-${a}`, answer: 'accept' }, within(), candidateDeps());
  await answerInvitation({ sub: `sub-${b}`, answer: 'decline' }, within(), candidateDeps());
  await withdrawProfile(`sub-${c}`, within(), candidateDeps());
  await letLapse(d);
  const declined = await office.standing(b);
  office.world.scores.set(`${e}@example.org`, { total: 450, lanes: ['general', 'cec'] });
  office.world.scores.set(`${f}@example.org`, { total: 450, lanes: [] });
  await office.world.deliverAll();
  office.world.mails.length = 0;

  const ordered = await voidRound(roundId);
  expect(ordered).toMatchObject({ status: 202, body: { state: 'voiding', issued: 8, voided: 0 } });
  await office.run(order);
  await office.world.deliverAll();

  const old = (id: string) => pool.find((one) => one.id === id);
  expect(await office.standing(a)).toMatchObject({ state: 'applied', version: 3 });
  expect(await office.standing(b)).toEqual(declined);
  expect(await office.standing(c)).toMatchObject({ state: 'withdrawn' });
  expect(await office.standing(d)).toMatchObject({ state: 'lapsed' });
  expect(await office.standing(e)).toMatchObject({
    state: 'in-pool',
    score: 450,
    submittedAt: old(e)?.submittedAt,
    scoredOn: '2026-02-18',
  });
  expect(await office.standing(f)).toMatchObject({ state: 'ineligible', lanes: [] });
  for (const id of [g, h]) {
    expect(await office.standing(id)).toMatchObject({ state: 'in-pool', ...scored(old(id)) });
    expect(await office.world.items(`PROFILE#${id}`, 'INVITATION#')).toMatchObject([{ state: 'voided' }]);
  }
  expect(await office.laneEntries('cec')).toEqual([`${9999 - 450}#${old(e)?.submittedAt}#${e}`]);
  expect(office.world.mails.map(({ to }) => to).sort()).toEqual(
    [e, f, g, h].map((id) => `${id}@example.org`).sort(),
  );
  const { body: view } = await office.call('GET /rounds/{id}', { parameters: { id: roundId } });
  expect(view).toMatchObject({ state: 'voided', issued: 8, voided: 4, voidedAt: expect.any(String) });
  expect(JSON.stringify(view)).not.toMatch(/officer-1|set wrongly/);
  const { body: feed } = await office.call('GET /feeds/ee_rounds_123_en.json');
  expect(feed.rounds).toEqual([]);
});

const scored = (one: { score: number; submittedAt: string } | undefined) => ({
  score: one?.score,
  submittedAt: one?.submittedAt,
});

test('the e-mail says what is void, and why nothing is lost, in the language of its reader', async () => {
  const { order, roundId, selected } = await office.prepare('general');
  const [first = ''] = selected;
  const { client, table } = office.world;
  const facts = { ...factsOf(first), preferredLanguage: 'fr' as const };
  await client.send(new TransactWriteCommand({ TransactItems: [factsPut(table, first, facts)] }));
  await office.run(order);
  await voidRound(roundId);
  await office.run(order);
  await office.world.deliverAll();
  const french = office.world.mails.find(({ to }) => to === `${first}@example.org`);
  expect(french?.subject).toBe('Votre invitation a été annulée');
  expect(french?.text).toMatch(/adressée le 18 février 2026 à 14 h 00 UTC l’a été par erreur/);
  const english = office.world.mails.find(({ to }) => to !== `${first}@example.org`);
  expect(english?.text).toMatch(/issued to you on February 18, 2026 at 14:00 UTC was issued in error/);
  for (const { text, html } of office.world.mails) expect(text + html).not.toMatch(/set wrongly|officer/);
  expect(office.world.mails).toHaveLength(8);
});

test('the record tells who did what, and why; only officers read it', async () => {
  const { order, roundId } = await office.prepare('general');
  await office.run(order);
  await voidRound(roundId);
  await voidRound(roundId);
  await office.run(order);
  await voidRound(roundId);
  const read = (claims?: object) =>
    office.call('GET /rounds/{id}/record', {
      parameters: { id: roundId },
      ...(claims && { claims: { ...claims } }),
    });
  const { body } = await read(officer);
  expect(body.record.map(({ at: _, ...entry }: { at: string }) => entry)).toEqual([
    { what: 'planned', by: 'calendar' },
    { what: 'begun', by: 'run-round' },
    { what: 'completed', issued: 8, by: 'run-round' },
    { what: 'void-ordered', by: 'officer-1', ...REASON },
    { what: 'voided', voided: 8, kept: 0, by: 'run-round' },
  ]);
  const instants = body.record.map(({ at }: { at: string }) => at);
  expect(instants).toEqual([...instants].sort());
  expect((await read({ sub: 'somebody' })).status).toBe(403);
  expect((await read()).status).toBe(401);
});

test('a round that is still inviting stops, is undone, and the next one comes after that', async () => {
  const prepared = await office.prepare('general');
  const { order, roundId, selected } = prepared;
  let steps = 0;
  // Time for beginning, the selection and the first chunk.
  const remainingMs = () => (++steps < 2 ? 900_000 : 1);
  expect(await runRound(order, { ...office.deps, remainingMs })).toBe('paused');
  expect(await office.header(roundId)).toMatchObject({ state: 'inviting', nextChunk: 1, issued: 3 });
  expect((await voidRound(roundId)).status).toBe(202);
  const later = { ...order, plan: 'later', scheduledAt: '2026-02-18T14:00:05.000Z' };
  await office.run(later);
  expect(await office.header(roundId)).toMatchObject({ state: 'voided', voided: 3, issued: 3 });
  expect(await office.header('later-20260218T140005Z')).toMatchObject({ state: 'completed', issued: 8 });
  for (const id of selected)
    expect((await office.standing(id))?.invitation?.roundId).toBe('later-20260218T140005Z');
  await office.world.deliverAll();
  const told = office.world.mails.filter(({ subject }) => subject === 'Your invitation has been cancelled');
  expect(told.map(({ to }) => to).sort()).toEqual(
    selected
      .slice(0, 3)
      .map((id) => `${id}@example.org`)
      .sort(),
  );
  // The message of an invitation that was void before it was sent says nothing any more.
  expect(office.world.mails).toHaveLength(3 + 8);
});

test('a run that slept while its round was undone invites nobody any more', async () => {
  const prepared = await office.prepare('general');
  const { order, roundId } = prepared;
  let slept = false;
  const db = new Proxy(office.world.client, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: { input: { TransactItems?: unknown } }) => {
            if (!slept && JSON.stringify(command.input.TransactItems ?? '').includes('INVITATION#')) {
              slept = true;
              await voidRound(roundId);
              await office.run(order);
              expect(await office.header(roundId)).toMatchObject({ state: 'voided', voided: 0 });
            }
            return target.send(command as never);
          }
        : Reflect.get(target, property, receiver),
  });
  const limits = { ...office.deps.limits, concurrency: 1 };
  await runRound(order, { ...office.deps, db, limits });
  expect(slept).toBe(true);
  await office.world.deliverAll();
  await office.expectUndone(prepared);
});

test('an undo waits for the round under way, and goes before the one that is due', async () => {
  const first = await office.prepare('first');
  await office.run(first.order);
  const second = await office.prepare('second');
  expect(await runRound(second.order, { ...office.deps, remainingMs: () => 1 })).toBe('paused');
  await voidRound(first.roundId);
  const third = { ...first.order, plan: 'third', scheduledAt: '2026-02-18T14:00:01.000Z' };
  await office.run(third);
  const events = office.world.log
    .filter(({ message }) => ['round-completed', 'round-voided', 'round-begun'].includes(message))
    .map(({ message, facts }) => `${message} ${facts.roundId}`);
  expect(events).toEqual([
    `round-begun ${first.roundId}`,
    `round-completed ${first.roundId}`,
    `round-begun ${second.roundId}`,
    `round-completed ${second.roundId}`,
    `round-voided ${first.roundId}`,
    'round-begun third-20260218T140001Z',
    'round-completed third-20260218T140001Z',
  ]);
  for (const id of first.selected)
    expect((await office.standing(id))?.invitation?.roundId).toBe('third-20260218T140001Z');
});

test('the order itself calls the pool, and timers do where that fails', async () => {
  const { order, roundId } = await office.prepare('general');
  await office.run(order);
  await voidRound(roundId);
  const [called] = await office.world.take(office.world.roundsQueueUrl);
  expect(JSON.parse(called?.body ?? '')).toEqual(order);
});

test.each([
  ['a round that does not exist', 'none-20260218T140000Z', REASON, 404, 'not-found'],
  ['no reason', 'general-20260218T140000Z', {}, 422, 'invalid-input'],
  ['an empty reason', 'general-20260218T140000Z', { reason: ' ' }, 422, 'invalid-input'],
  ['a planned round', 'planned-20260218T160000Z', REASON, 409, 'round-not-begun'],
])('refused: %s', async (_, id, body, status, kind) => {
  const { order } = await office.prepare('general');
  await office.run(order);
  await office.run({ ...order, plan: 'planned', scheduledAt: '2026-02-18T16:00:00.000Z' });
  const answer = await office.call('POST /rounds/{id}/void', { claims: officer, parameters: { id }, body });
  expect(answer).toMatchObject({ status, body: { type: `/problems/${kind}` } });
  expect(await office.header('general-20260218T140000Z')).toMatchObject({ state: 'completed' });
});
