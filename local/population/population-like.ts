import type { IsoDate } from '#domain/profile/profile';
import { bandOf } from '#domain/rounds/pool-bands';
import { LocalRunError } from '../engines/engine.ts';
import { drawIneligible } from './ineligible.ts';
import { drawInhabitant, type Inhabitant } from './inhabitant.ts';
import { largestRemainder } from './largest-remainder.ts';
import { bandsFrom, placesOf } from './places.ts';
import { seededRandom } from './random.ts';
import { roomFor } from './room.ts';
import type { Distribution, PublishedRound } from './rounds-history.ts';
import { steering } from './steering.ts';

/** So many draws in a row without anybody that fits mean that a band cannot be filled. */
const PATIENCE = 50_000;
/** Likewise for what rounds ask for, which is given up then. */
const PATIENCE_WITH_ROUNDS = 3000;

/**
 * The band that a person is drawn for; none for whoever is in no programme. Above 600 points stand nominees: the few
 * who would get there without one are left out, as there are next to none in a real pool.
 */
function bandFor({ score, lanes, nominated }: Inhabitant): string | undefined {
  const fits = lanes.length > 0 && score > 600 === (nominated !== undefined);
  return fits ? bandOf(score).label : undefined;
}

/** How many more there are in no programme, beside a pool of a size: one to a hundred. */
export const ineligibleIn = (size: number): number => Math.round(size / 100);

/**
 * Draws people until the pool has the distribution of a day, scaled to `size`: exact quotas by band, whoever falls into
 * a full band is left out. Every score is computed from the drawn facts by the rules of the day; none is made up.
 *
 * A published round says how many of its lane stood at its cut-off or above: as many as it invited. That many are drawn,
 * to scale, as far as anybody of the kind turns up.
 *
 * @param distribution candidates by band on the day, as published
 * @param options.size candidates in the pool, from 1
 * @param options.day the day of the distribution
 * @param options.rounds that were held in the pool, in order of time. Default: none
 * @param options.ineligible so many more, in no programme on the day. Default: {@link ineligibleIn}
 * @param options.taken is told of each person who is taken in
 * @returns in order of submission
 * @throws LocalRunError when a band of the day cannot be filled
 */
export function populationLike(
  distribution: Distribution,
  options: {
    size: number;
    day: IsoDate;
    seed: number;
    rounds?: readonly PublishedRound[];
    ineligible?: number;
    taken?: () => void;
  },
): Inhabitant[] {
  const { size, day, seed, rounds = [], ineligible = ineligibleIn(size), taken = () => {} } = options;
  const random = seededRandom(seed);
  const quotas = largestRemainder(distribution, size);
  const inhabitants: Inhabitant[] = [];
  const room = roomFor(quotas, placesOf(rounds, distribution, quotas), (person) => {
    inhabitants.push(person);
    taken();
  });
  const { choose, learn } = steering(random);

  /** Draws until nothing is open. @returns false when nobody fits any more */
  function fill(open: () => string[], patience: number): boolean {
    let idle = 0;
    for (let labels = open(); labels.length > 0; labels = open()) {
      if (idle > patience) return false;
      const track = choose(labels);
      const drawn = drawInhabitant(random, { track, ordinal: inhabitants.length + 1, day });
      const band = bandFor(drawn);
      learn(track, band === undefined ? [] : room.labels(drawn, band));
      idle = band !== undefined && room.offer(drawn, band, labels) ? 0 : idle + 1;
    }
    return true;
  }

  // Everybody above the cut-off of a general round has a place in it: those bands come first, or it would have none left.
  const general = rounds.find(({ lane }) => lane === 'general');
  const above = general === undefined ? [] : bandsFrom(general.cutOff.score);
  const openAbove = () => room.bands().filter((label) => above.includes(label));
  if (!fill(openAbove, PATIENCE_WITH_ROUNDS)) room.forgetRounds();
  fill(room.rounds, PATIENCE_WITH_ROUNDS);
  room.closeRounds();
  if (!fill(room.bands, PATIENCE_WITH_ROUNDS)) room.forgetRounds();
  if (!fill(room.bands, PATIENCE))
    throw new LocalRunError(
      `Nobody turns up with ${room.bands().join(' or ')} points under the rules of ${day}. Choose another day.`,
    );

  for (let turn = 0; turn < ineligible; turn += 1) {
    inhabitants.push(drawIneligible(random, { ordinal: size + turn + 1, turn, day }));
    taken();
  }
  return inhabitants.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}
