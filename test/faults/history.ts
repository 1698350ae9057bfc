import type { RoundOrder } from '#functions/table/round';
import { type Random, seededRandom } from '#local/population/random';
import { doom } from '../functions/run-round/killing.ts';
import { poolOf } from '../functions/run-round/world.ts';
import { type Cluster, startCluster } from './cluster.ts';
import type { MailMood } from './mail-service.ts';
import { act } from './people.ts';
import { type Complaints, complaintsOf } from './state-of-rest.ts';
import type { Tally } from './tally.ts';
import { isInvitation, readWholeTable } from './whole-table.ts';
import {
  comeToRest,
  type Unrecorded,
  type Weather,
  workOnMail,
  workOnOrder,
  workOnTimers,
} from './workers.ts';

/** How large a history is. */
export interface Scale {
  candidates: number;
  steps: number;
  /** Writes among which a process that is to die finds its end. */
  life: number;
}

const MINUTE_MS = 60_000;
const AT = Date.parse('2026-02-18T14:00:00.000Z');
const MOODS: readonly (readonly [MailMood, number])[] = [
  ['works', 12],
  ['throttles', 2],
  ['paused', 1],
  ['down', 2],
  ['loses-answer', 1],
];

function ordersOf(random: Random, candidates: number): RoundOrder[] {
  const size = () => random.integer(1, Math.max(2, Math.floor(candidates * 0.7)));
  const later = AT + random.oneOf([0, 1_000, 10 * MINUTE_MS]);
  return [
    { plan: 'general', scheduledAt: new Date(AT).toISOString(), lane: 'general', size: size() },
    { plan: 'experience', scheduledAt: new Date(later).toISOString(), lane: 'cec', size: size() },
  ];
}

/** Draws of its own for each actor: how those who are at work together interleave changes nobody else's. */
const apart = (random: Random): Random => seededRandom(random.integer(1, 2 ** 31));

const badDay = (random: Random, { life }: Scale): Weather => ({
  random: apart(random),
  rate: random.oneOf([0, 0.05, 0.2]),
  ...(random.chance(0.6) && { fate: doom(random.integer(1, life), random.chance(0.5)) }),
});

type Happening = (cluster: Cluster, random: Random) => Promise<unknown> | unknown;

function happenings(scale: Scale, orders: RoundOrder[], ids: string[], unrecorded: Unrecorded) {
  const order = (cluster: Cluster, weather: Weather) => workOnOrder(cluster, weather);
  const fire: Happening = (cluster, random) => {
    cluster.tally.schedules += 1;
    return cluster.order(random.oneOf(orders));
  };
  const list: readonly (readonly [Happening, number])[] = [
    [fire, 3],
    [(cluster, random) => order(cluster, badDay(random, scale)), 6],
    // The queue hands out one order at a time; should it ever not, candidates must not notice.
    [
      async (cluster, random) => {
        await fire(cluster, random);
        const workers = [1, 2].map(() => order(cluster, badDay(random, scale)));
        const people = ids.slice(0, 3).map(() => act(cluster, random.oneOf(ids), apart(random)));
        await Promise.all([...workers, ...people]);
      },
      3,
    ],
    [
      (cluster, random) =>
        Promise.all(
          [1, 2].map(() => workOnMail(cluster, badDay(random, { ...scale, life: 12 }), unrecorded)),
        ),
      6,
    ],
    [(cluster, random) => workOnTimers(cluster, badDay(random, { ...scale, life: 10 })), 3],
    [(cluster, random) => act(cluster, random.oneOf(ids), apart(random)), 4],
    [
      ({ world }, random) => {
        world.clock.at += random.integer(1, 40 * 60) * 1_000;
      },
      3,
    ],
    [
      ({ world, tally }, random) => {
        tally.clockSteps += 1;
        world.clock.at -= random.integer(1, 180) * MINUTE_MS;
      },
      1,
    ],
  ];
  return list;
}

/**
 * One history: rounds, candidates and clocks as they come, faults and deaths on the way, then good weather until all is
 * at rest. The same seed and scale make the same decisions; what runs side by side may still interleave differently.
 *
 * @returns what is wrong afterwards
 */
export async function liveThrough(seed: number, scale: Scale, tally: Tally): Promise<Complaints> {
  const random = seededRandom(seed);
  const cluster = await startCluster();
  try {
    const { world, mail } = cluster;
    cluster.tally = tally;
    const pool = poolOf(scale.candidates);
    const ids = pool.map(({ id }) => id);
    const half = pool.filter((_, index) => index % 2 === 0);
    await world.submit(half, { lanes: ['general', 'cec'] });
    await world.submit(
      pool.filter((one) => !half.includes(one)),
      { lanes: ['general'] },
    );
    const refused = random.chance(0.3) ? `${random.oneOf(ids)}@example.org` : undefined;
    const moods = apart(random);
    mail.mood = () => moods.weighted(MOODS);
    mail.refuses = (address) => address === refused;
    const orders = ordersOf(random, scale.candidates);
    for (const order of orders) await cluster.order(order);
    tally.schedules += orders.length;
    const unrecorded: Unrecorded = new Map();
    const what = happenings(scale, orders, ids, unrecorded);
    for (let step = 0; step < scale.steps; step += 1) await random.weighted(what)(cluster, random);
    mail.mood = () => 'works';
    world.clock.at = Math.max(world.clock.at, AT + 60 * MINUTE_MS);
    await comeToRest(cluster, random, unrecorded);
    tally.redriven += await cluster.redrive();
    await comeToRest(cluster, random, unrecorded);
    const whole = await readWholeTable(world);
    const { sent } = mail;
    tally.histories += 1;
    tally.invitations += [...whole.outcomes.values()].filter(isInvitation).length;
    tally.mailRefusals += [...whole.notices.values()].filter(({ state }) => state === 'refused').length;
    tally.repeatedMails += [...unrecorded.values()].reduce((sum, times) => sum + times, 0);
    return complaintsOf(whole, { sent, unrecorded });
  } finally {
    await cluster.stop();
  }
}
