import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { doom, Killed } from '../run-round/killing.ts';
import { startUndoing, type Undoing } from './undoing.ts';

let office: Undoing;
beforeAll(async () => {
  office = await startUndoing();
});
afterAll(() => office.world.stop());

test('an undo killed at any write, before it or after it, ends like one that was not', {
  timeout: 300_000,
}, async () => {
  const completed = async (name: string) => {
    const prepared = await office.prepare(name);
    await office.run(prepared.order);
    await office.world.deliverAll();
    office.world.mails.length = 0;
    const { status } = await office.officerCalls('POST /rounds/{id}/void', { id: prepared.roundId });
    expect(status).toBe(202);
    return prepared;
  };
  const whole = await completed('whole');
  const counted = doom(0, false);
  await runRound(whole.order, office.dying(counted));
  await office.world.deliverAll();
  await office.expectUndone(whole);
  expect(await office.header(whole.roundId)).toMatchObject({ voided: 8 });
  // Take the pool, eight candidates, three batches of messages, three chunks, the end.
  expect(counted.writes).toBe(16);
  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const prepared = await completed(`v${at}${applied ? 'after' : 'before'}`);
      await expect(runRound(prepared.order, office.dying(doom(at, applied)))).rejects.toThrow(Killed);
      await expect(office.run(prepared.order)).resolves.toBe('done');
      await office.world.deliverAll();
      await office.expectUndone(prepared);
    }
  console.log(`kill points of an undo walked: ${2 * counted.writes}`);
});

test('a round killed at any write and then undone leaves nothing behind', { timeout: 300_000 }, async () => {
  const rehearsal = await office.prepare('rehearsal');
  const counted = doom(0, false);
  await runRound(rehearsal.order, office.dying(counted));
  await office.world.deliverAll();
  office.world.mails.length = 0;
  const states: Record<string, number> = {};
  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const prepared = await office.prepare(`s${at}${applied ? 'after' : 'before'}`);
      await expect(runRound(prepared.order, office.dying(doom(at, applied)))).rejects.toThrow(Killed);
      const { status, body } = await office.officerCalls('POST /rounds/{id}/void', { id: prepared.roundId });
      const found = status === 202 ? 'begun' : body.type.replace('urn:ronde:problem:', '');
      states[found] = (states[found] ?? 0) + 1;
      await office.run(prepared.order);
      if (status !== 202) {
        // Killed before it began: then it is held now, and undone after that.
        expect((await office.officerCalls('POST /rounds/{id}/void', { id: prepared.roundId })).status).toBe(
          202,
        );
        await office.run(prepared.order);
      }
      await office.world.deliverAll();
      await office.expectUndone(prepared);
    }
  console.log(`rounds killed and undone: ${JSON.stringify(states)}`);
  expect(states).toMatchObject({ 'not-found': 1, 'round-not-begun': 2 });
});
