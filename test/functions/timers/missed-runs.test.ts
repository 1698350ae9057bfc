import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { profileKey } from '#functions/table/keys';
import { runTimers } from '#functions/timers/run-timers';
import { doom, mortal } from '../run-round/killing.ts';
import { poolOf } from '../run-round/world.ts';
import { type Clockwork, candidate, startClockwork } from './clockwork.ts';

let t: Clockwork;
let world: Clockwork['world'];
beforeEach(async () => {
  t = await startClockwork();
  world = t.world;
});
afterEach(() => world.stop());

test('missed days: everything that was due meanwhile is done, in one run', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-10' });
  t.setClock('2026-02-09T12:00:00.000Z');
  expect(await runTimers(t.deps())).toMatchObject({ found: 0 });
  expect(await t.cursor()).toBe('2026-02-08');
  t.setClock('2026-02-25T12:00:00.000Z');
  t.scorer.next = { total: 490, lanes: ['general'], nextChangeOn: null };
  expect(await runTimers(t.deps())).toMatchObject({ found: 1, done: 1 });
  // The day itself is passed by the run that finds it empty.
  expect(await t.cursor()).toBe('2026-02-10');
  await runTimers(t.deps());
  expect(await t.cursor()).toBe('2026-02-24');
});

test('a clock that steps back: the cursor goes back with it, and nothing that is not due happens', async () => {
  t.setClock('2026-02-25T12:00:00.000Z');
  await runTimers(t.deps());
  t.setClock('2026-02-11T12:00:00.000Z');
  await world.submit([candidate], { nextChangeOn: '2026-02-12' });
  expect(await runTimers(t.deps())).toMatchObject({ found: 0 });
  expect(await t.cursor()).toBe('2026-02-10');
  t.setClock('2026-02-25T12:01:00.000Z');
  t.scorer.next = { total: 490, lanes: ['general'], nextChangeOn: null };
  expect(await runTimers(t.deps())).toMatchObject({ found: 1, done: 1 });
});

test('one profile that cannot be dealt with holds up no other, and is reported', async () => {
  await world.submit([candidate, { ...candidate, id: 't2' }], { nextChangeOn: '2026-02-18' });
  await world.client.send(new DeleteCommand({ TableName: world.table, Key: profileKey.facts('t1') }));
  t.setClock('2026-02-18T00:05:00.000Z');
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: null };
  await expect(runTimers(t.deps())).rejects.toThrow('1 timers or profiles could not be dealt with');
  expect(await t.standing('t2')).toMatchObject({ version: 2 });
  expect(await t.timersOn('2026-02-18')).toEqual(['rescore']);
});

test('little time: what is left is done by the next run', async () => {
  const many = poolOf(40, 'many');
  await world.submit(many, { nextChangeOn: '2026-02-18' });
  t.setClock('2026-02-18T00:05:00.000Z');
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: null };
  // The run asks once a page and once a timer: 31 days of eight empty shards, and some of the forty.
  let left = 31 * 8 + 20;
  const first = await runTimers(t.deps({ remainingMs: () => (left-- > 0 ? 240_000 : 1) }));
  expect(first.finished).toBe(false);
  expect(first.done).toBeGreaterThan(0);
  expect(first.done).toBeLessThan(40);
  const second = await runTimers(t.deps());
  expect(first.done + second.done).toBe(40);
});

test('killed at any write, the next run ends where one run would have', { timeout: 60_000 }, async () => {
  const rehearsal = doom(0, false);
  const die = (fate: typeof rehearsal) =>
    t.deps({ db: mortal(world.client, fate), sqs: mortal(world.sqs, fate) });
  const prepare = async (id: string) => {
    const more = { expiresAt: '2026-02-18T08:00:00.000Z' };
    await world.submit([{ ...candidate, id: `${id}-e` }], more);
    await world.submit([{ ...candidate, id: `${id}-r` }], { nextChangeOn: '2026-02-18' });
  };
  const check = async (id: string) => {
    expect(await t.standing(`${id}-e`)).toMatchObject({ state: 'expired', version: 2 });
    expect(await t.standing(`${id}-r`)).toMatchObject({ score: 495, version: 2 });
    // A message that was never queued is queued by the outbox, a little later.
    world.clock.at += 5 * 60_000;
    await runTimers(t.deps());
    await world.deliverAll();
    expect(world.mails.map(({ to }) => to)).toEqual([`${id}-e@example.org`]);
    world.mails.length = 0;
  };
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: null };
  t.setClock('2026-02-18T09:00:00.000Z');
  await runTimers(t.deps());
  await prepare('whole');
  await runTimers(die(rehearsal));
  await check('whole');
  for (const applied of [false, true])
    for (let at = 1; at <= rehearsal.writes; at += 1) {
      await prepare(`${at}${applied}`);
      await expect(runTimers(die(doom(at, applied)))).rejects.toThrow();
      await runTimers(t.deps());
      await check(`${at}${applied}`);
    }
  console.log(`kill points of the timers walked: ${2 * rehearsal.writes}`);
  expect(rehearsal.writes).toBeGreaterThanOrEqual(4);
});

test('what a run of the timers leaves in the log names no person', async () => {
  await world.submit([candidate], { nextChangeOn: '2026-02-18' });
  t.setClock('2026-02-18T00:05:00.000Z');
  t.scorer.next = { total: 495, lanes: ['general'], nextChangeOn: null };
  await runTimers(t.deps());
  expect(JSON.stringify(world.log)).not.toMatch(/example\.org|Tremblay|sub-/);
});
