import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inviteCandidate } from '#functions/run-round/invite-candidate';
import { runRound } from '#functions/run-round/run-round';
import { profileKey } from '#functions/table/keys';
import { type OutOfDate, of, order, ROUND, startOutOfDate } from './out-of-date.ts';
import { invitedIn, roundOf } from './reading-rounds.ts';

let t: OutOfDate;
let world: OutOfDate['world'];
beforeEach(async () => {
  t = await startOutOfDate();
  world = t.world;
});
afterEach(() => world.stop());

describe('time passes between selection and invitation, and timers do not run', () => {
  test('what counts is the moment of the invitation', async () => {
    const all = ['ends', 'tumbles', 'climbs', 'slips', 'leaves', 'lost', 'same'];
    await world.submit(
      all.map((id, index) => of(id, 600 - index * 10)),
      { nextChangeOn: '2026-02-19' },
    );
    await world.change('ends', { expiresAt: '2026-02-19T00:05:00.000Z', nextChangeOn: null });
    expect(await runRound(order(7), { ...world.roundDeps, remainingMs: () => 1 })).toBe('paused');
    expect(await roundOf(world, ROUND)).toMatchObject({
      state: 'inviting',
      selected: 7,
      cutOff: { score: 540 },
    });
    t.scores('tumbles', 539);
    t.scores('climbs', 640);
    t.scores('slips', 540);
    t.scores('leaves', 560, []);
    await world.client.send(new DeleteCommand({ TableName: world.table, Key: profileKey.facts('lost') }));
    world.clock.at = Date.parse('2026-02-19T00:05:00.000Z');
    expect(await runRound(order(7), world.roundDeps)).toBe('done');
    expect(await roundOf(world, ROUND)).toMatchObject({
      state: 'completed',
      issued: 3,
      lapsed: { expired: 1, 'below-cut-off': 1, ineligible: 1, 'not-scored': 1 },
    });
    expect(await invitedIn(world, ROUND)).toEqual(['climbs', 'slips', 'same']);
    expect(await t.invitations('climbs')).toMatchObject([{ state: 'issued', score: 640 }]);
    expect(await Promise.all(all.map(t.answerTo))).toEqual([
      'lapsed: expired',
      'lapsed: below-cut-off',
      'invited: issued',
      'invited: issued',
      'lapsed: ineligible',
      'lapsed: not-scored',
      'invited: issued',
    ]);
  });

  test.each([
    ['at the instant of expiry', '2026-02-18T14:00:30.000Z', { reason: 'expired' }],
    ['a millisecond before it', '2026-02-18T14:00:29.999Z', { invitation: { state: 'issued' } }],
  ])('%s', async (_, at, outcome) => {
    await world.submit([of('edge', 600)], { expiresAt: '2026-02-18T14:00:30.000Z' });
    const known = await t.standing('edge');
    const cutOff = { score: 600, submittedAt: '2026-01-05T09:00:00.000Z' };
    const terms = { roundId: ROUND, lane: 'general', cutOff };
    expect(await inviteCandidate(terms, 'edge', known, t.stopped(at))).toMatchObject(outcome);
  });

  test.each([
    ['on the day of the change', '2026-02-19T00:00:00.000Z', { reason: 'below-cut-off' }],
    ['a millisecond before it', '2026-02-18T23:59:59.999Z', { invitation: { score: 600 } }],
  ])('%s', async (_, at, outcome) => {
    await world.submit([of('edge', 600)], { nextChangeOn: '2026-02-19' });
    t.scores('edge', 599);
    const known = await t.standing('edge');
    const cutOff = { score: 600, submittedAt: '2026-01-05T09:00:00.000Z' };
    const terms = { roundId: ROUND, lane: 'general', cutOff };
    expect(await inviteCandidate(terms, 'edge', known, t.stopped(at))).toMatchObject(outcome);
  });
});
