import type { RoundOrder } from '#functions/table/round';
import { type Random, seededRandom } from '#local/population/random';
import { checkPauses } from '../finished-round/check-pauses.ts';
import { checkPlaces, type Submitted } from '../finished-round/check-places.ts';
import { violationsOf } from '../finished-round/check-table.ts';
import { checkTime } from '../finished-round/check-time.ts';
import type { Violations } from '../finished-round/violations.ts';
import { isInvitation, readWholeTable, type WholeTable } from '../finished-round/whole-table.ts';
import { startCluster } from './cluster.ts';
import { apart, happenings, type Scale } from './happenings.ts';
import type { MailMood } from './mail-service.ts';
import { giveOrder } from './officers.ts';
import { fillPool } from './pool-in-time.ts';
import type { Tally } from './tally.ts';
import type { Turn } from './turns.ts';
import { comeToRest, type Unrecorded } from './workers.ts';

const MINUTE_MS = 60_000;
/** Not long before midnight, so that a day ends while rounds are held. */
const AT = Date.parse('2026-02-18T23:40:00.000Z');
const MOODS: readonly (readonly [MailMood, number])[] = [
  ['works', 12],
  ['throttles', 2],
  ['paused', 1],
  ['down', 2],
  ['unverified', 1],
  ['loses-answer', 1],
];

function ordersOf(random: Random, candidates: number): RoundOrder[] {
  const size = () => random.integer(1, Math.max(2, Math.floor(candidates * 0.7)));
  const order = (plan: string, at: number, lane: string): RoundOrder => ({
    plan,
    scheduledAt: new Date(at).toISOString(),
    lane,
    size: size(),
  });
  return [
    order('general', AT, 'general'),
    order('experience', AT + random.oneOf([0, 1_000, 10 * MINUTE_MS]), 'cec'),
    // Known long before it is due, so that it can be cancelled.
    order('second', AT + 50 * MINUTE_MS, 'general'),
  ];
}

/** Counts what there is to count when all is over. */
function count(
  { rounds, standings, outcomes, notices, pool }: WholeTable,
  submitted: ReadonlyMap<string, Submitted>,
  tally: Tally,
): void {
  const headers = [...rounds.values()].map(({ header }) => header);
  const invitations = [...outcomes.values()].filter(isInvitation);
  tally.histories += 1;
  tally.invitations += invitations.length;
  tally.invitationsVoided += invitations.filter(({ state }) => state === 'voided').length;
  tally.mailRefusals += [...notices.values()].filter(({ state }) => state === 'refused').length;
  tally.roundsVoided += headers.filter(({ state }) => state === 'voided').length;
  tally.roundsCancelled += headers.filter(({ state }) => state === 'cancelled').length;
  tally.profilesExpired += [...standings.values()].filter(({ state }) => state === 'expired').length;
  tally.firstEntries += [...submitted].filter(
    ([id, { inPool }]) => !inPool && standings.get(id)?.neverInPool !== true,
  ).length;
  tally.pauses += pool.filter(({ what }) => what === 'paused').length;
}

/**
 * One history across a midnight: rounds, candidates, officers and clocks as they come, faults and deaths on the way, then good weather
 * until all is at rest; a pause that still stands is looked at, and ended. The same seed and scale make the same history,
 * request by request.
 *
 * @returns what is wrong afterwards, and every request in its turn
 */
export async function liveThrough(
  seed: number,
  scale: Scale,
  tally: Tally,
): Promise<{ violations: Violations; trace: readonly Turn[] }> {
  const random = seededRandom(seed);
  const order = apart(random);
  const cluster = await startCluster();
  try {
    const { world, mail, turns } = cluster;
    cluster.tally = tally;
    world.roundDeps.limits = { ...world.roundDeps.limits, chunkSize: apart(random).integer(...scale.chunk) };
    world.clock.at = AT + MINUTE_MS / 2;
    const filled = await fillPool(world, scale.candidates, { at: AT, random: apart(random) });
    const { ids, submitted, outdated } = filled;
    const refused = random.chance(0.3) ? `${random.oneOf(ids)}@example.org` : undefined;
    const moods = apart(random);
    mail.mood = () => moods.weighted(MOODS);
    mail.refuses = (address) => address === refused;
    const orders = ordersOf(random, scale.candidates);
    const unrecorded: Unrecorded = new Map();
    const stepsBefore = tally.clockSteps;
    const violations = async () => {
      const whole = await readWholeTable(world);
      const { sent, refuses } = mail;
      const found = violationsOf(whole, { sent, refuses, unrecorded, scores: world.scores });
      const time = {
        now: new Date(world.clock.at).toISOString(),
        outdated,
        steppedBack: tally.clockSteps > stepsBefore,
      };
      found.push(...checkPauses(whole, world.log), ...checkTime(whole, time));
      // A clock that steps back makes a later edit an earlier one.
      const { edits } = cluster;
      if (!time.steppedBack) found.push(...checkPlaces(whole, { submitted, edits, now: time.now }));
      return { whole, found };
    };
    await turns.inDrawnOrder(order, async () => {
      for (const one of orders) await cluster.order(one);
      tally.schedules += orders.length;
      const what = happenings(scale, { orders, ids, unrecorded });
      for (let step = 0; step < scale.steps; step += 1) await random.weighted(what)(cluster, random);
      mail.mood = () => 'works';
      world.clock.at = Math.max(world.clock.at, AT + 60 * MINUTE_MS);
      await comeToRest(cluster, random, unrecorded);
    });
    const held = await violations();
    await turns.inDrawnOrder(order, async () => {
      const [first] = orders;
      if (first) await giveOrder(cluster, 'resume', { order: first, profileId: '' }, { random, rate: 0 });
      await comeToRest(cluster, random, unrecorded);
      tally.redriven += await cluster.redrive();
      await comeToRest(cluster, random, unrecorded);
    });
    const { whole, found } = await violations();
    count(whole, submitted, tally);
    tally.requests += turns.trace.length;
    tally.heldBack += world.log.filter(({ message }) => message === 'round-held-back').length;
    tally.repeatedMails += [...unrecorded.values()].reduce((sum, times) => sum + times, 0);
    return {
      violations: [...held.found.map((one) => `before the last pause ended: ${one}`), ...found],
      trace: turns.trace,
    };
  } finally {
    await cluster.stop();
  }
}
