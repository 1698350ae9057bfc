import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Standing } from '#functions/table/standing';
import { seededRandom } from '#local/population/random';
import { type Cluster, startCluster } from '../faults/cluster.ts';
import { comeToRest, type Unrecorded } from '../faults/workers.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';
import { checkMails } from './check-mails.ts';
import { checkTime, type Outdated } from './check-time.ts';
import { readWholeTable, type WholeTable } from './whole-table.ts';

const ROUND = 'general-20260218T140000Z';
const ENDS = '2026-02-18T14:20:00.000Z';
const pool = poolOf(5);
const [first = '', second = '', third = '', fourth = ''] = ranking(pool);
const unrecorded: Unrecorded = new Map();

let cluster: Cluster;
/** The best two are invited; then the twelve months of the third end. */
beforeAll(async () => {
  cluster = await startCluster();
  const { world } = cluster;
  const isThird = ({ id }: { id: string }) => id === third;
  await world.submit(pool.filter((one) => !isThird(one)));
  await world.submit(pool.filter(isThird), { expiresAt: ENDS });
  await cluster.order({ plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 2 });
  await comeToRest(cluster, seededRandom(1), unrecorded);
  world.clock.at = Date.parse('2026-02-18T15:00:00.000Z');
  await comeToRest(cluster, seededRandom(1), unrecorded);
});
afterAll(() => cluster.stop());

/** The table, in which one standing is another one. */
async function tableWith(id?: string, change: Partial<Standing> = {}): Promise<WholeTable> {
  const whole = await readWholeTable(cluster.world);
  const standing = whole.standings.get(id ?? '');
  if (standing) whole.standings.set(standing.profileId, { ...standing, ...change });
  return whole;
}
const ofTime = (whole: WholeTable, outdated: [string, Outdated][] = [], steppedBack = false) =>
  checkTime(whole, { now: '2026-02-18T16:00:00.000Z', outdated: new Map(outdated), steppedBack });
const ofMails = (whole: WholeTable) => checkMails(whole, { sent: cluster.mail.sent, unrecorded });

test('when what is due is done nothing is violated', async () => {
  const whole = await tableWith();
  expect(whole.standings.get(third)?.state).toBe('expired');
  expect(ofTime(whole)).toEqual([]);
  expect(ofMails(whole)).toEqual([]);
});

describe('it is noticed when', () => {
  test('a candidate waits beyond their twelve months', async () => {
    const late = await tableWith(third, { state: 'in-pool' });
    expect(ofTime(late)).toEqual([`${third} is in-pool beyond ${ENDS}`]);
  });

  test('a candidate waits with the score of another day', async () => {
    const today = await tableWith(fourth, { nextChangeOn: '2026-02-18' });
    expect(ofTime(today)).toEqual([`${fourth} is not scored for 2026-02-18`]);
    expect(ofTime(await tableWith(fourth, { nextChangeOn: '2026-02-19' }))).toEqual([]);
  });

  test('a candidate is selected and invited after their twelve months', async () => {
    const late = await tableWith(second, { expiresAt: '2026-02-18T14:00:00.000Z' });
    expect(ofTime(late)).toEqual([
      expect.stringMatching(`^${second} is invited at .* beyond 2026-02-18T14:00:00.000Z$`),
      expect.stringMatching(`^${ROUND}, begun at .*: ${second} until 2026-02-18T14:00:00.000Z$`),
    ]);
    // The round may select a candidate who was in time when it began, or whom a clock misled.
    expect(ofTime(late, [], true)).toHaveLength(1);
  });

  test('a candidate is selected and invited by a score that does not count any more', async () => {
    const whole = await tableWith();
    const { score = 0 } = whole.standings.get(first) ?? {};
    expect(ofTime(whole, [[first, { until: '2026-02-18', score }]])).toEqual([
      expect.stringMatching(`^${first} is invited at .* by the ${score} points before 2026-02-18$`),
      expect.stringMatching(`^${ROUND}, begun at .*: ${first} by the ${score} points before 2026-02-18$`),
    ]);
    expect(ofTime(whole, [[first, { until: '2026-02-19', score }]])).toEqual([]);
    expect(ofTime(whole, [[first, { until: '2026-02-18', score: score + 1 }]])).toEqual([]);
  });

  test('the message that twelve months are over is missing, or has no reason', async () => {
    const notice = `${third}|profile-expired|2026-02-18`;
    const untold = await tableWith();
    untold.notices.delete(notice);
    expect(ofMails(untold)).toContain(`${third} has no message profile-expired of 2026-02-18: undefined`);
    expect(ofMails(await tableWith(third, { state: 'in-pool' }))).toContain(
      `there is no reason for the message ${notice}`,
    );
  });
});
