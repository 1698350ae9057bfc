import type { SQSRecord } from 'aws-lambda';
import type { RoundOrder } from '#functions/table/round';
import { type Random, seededRandom } from '#local/population/random';
import { doom } from '../functions/run-round/killing.ts';
import type { Cluster } from './cluster.ts';
import { giveOrder, type OfficersOrder } from './officers.ts';
import { act } from './people.ts';
import { runWith, type Unrecorded, type Weather, workOnMail, workOnOrder, workOnTimers } from './workers.ts';

/** How large a history is. */
export interface Scale {
  candidates: number;
  steps: number;
  /** Least and most candidates in a chunk of a selection. */
  chunk: readonly [least: number, most: number];
  /** Writes among which a process that is to die finds its end. */
  life: number;
}

/** Draws of its own for each actor: how those who are at work together interleave changes nobody else's. */
export const apart = (random: Random): Random => seededRandom(random.integer(1, 2 ** 31));

/** Of a request that makes few writes. */
const SHORT = { life: 4 };

const badDay = (random: Random, { life }: Pick<Scale, 'life'>): Weather => ({
  random: apart(random),
  rate: random.oneOf([0, 0.05, 0.2]),
  ...(random.chance(0.6) && { fate: doom(random.integer(1, life), random.chance(0.5)) }),
});

type Happening = (cluster: Cluster, random: Random) => Promise<unknown> | unknown;

const MINUTE_MS = 60_000;

const OFFICERS_ORDERS: readonly (readonly [OfficersOrder, number])[] = [
  ['void', 4],
  ['void-one', 5],
  ['cancel', 2],
  ['pause', 2],
  ['resume', 2],
];

/** Who and what a history is about. */
interface Cast {
  orders: RoundOrder[];
  ids: string[];
  unrecorded: Unrecorded;
}

/** What may happen next, with how often it does. */
export function happenings(
  scale: Scale,
  { orders, ids, unrecorded }: Cast,
): readonly (readonly [Happening, number])[] {
  const officer = (cluster: Cluster, random: Random, weather: Weather) => {
    const what = random.weighted(OFFICERS_ORDERS);
    // The last one is planned for longest.
    const order = random.oneOf(what === 'cancel' ? orders.slice(-1) : orders);
    return giveOrder(cluster, what, { order, profileId: random.oneOf(ids) }, weather);
  };
  const fire: Happening = (cluster, random) => {
    cluster.tally.schedules += 1;
    return cluster.order(random.oneOf(orders));
  };
  return [
    [fire, 3],
    [(cluster, random) => workOnOrder(cluster, badDay(random, scale)), 6],
    // The queue hands out one order at a time; should it ever not, candidates must not notice.
    [
      async (cluster, random) => {
        const order = random.oneOf(orders);
        await cluster.order(order);
        cluster.tally.schedules += 1;
        const weather = (which: number) => ({ ...badDay(random, scale), who: `run-round ${which}` });
        // Mostly of the same round: two at work on one, of which each may sleep where the other goes on.
        const same = random.chance(0.7) ? order : random.oneOf(orders);
        const besides = { body: JSON.stringify(same), attributes: {} } as SQSRecord;
        const workers = [workOnOrder(cluster, weather(1)), runWith(cluster, besides, weather(2))];
        // Everybody else comes in at some time of theirs.
        const { turns } = cluster;
        const some = async (person: () => Promise<void>, after: number) => {
          await turns.pass(after);
          await person();
        };
        const people = ids
          .slice(0, 3)
          .map(() => some(() => act(cluster, random.oneOf(ids), apart(random)), random.integer(0, 40)));
        const ordering = () => officer(cluster, random, badDay(random, SHORT));
        const officers = random.chance(0.5) ? [some(ordering, random.integer(0, 80))] : [];
        await Promise.all<unknown>([...workers, ...people, ...officers]);
      },
      8,
    ],
    [
      (cluster, random) =>
        Promise.all(
          [1, 2].map((which) =>
            workOnMail(cluster, { ...badDay(random, { life: 12 }), who: `notify ${which}` }, unrecorded),
          ),
        ),
      6,
    ],
    [(cluster, random) => workOnTimers(cluster, badDay(random, { life: 10 })), 3],
    [(cluster, random) => act(cluster, random.oneOf(ids), apart(random)), 4],
    [(cluster, random) => officer(cluster, random, badDay(random, SHORT)), 6],
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
}
