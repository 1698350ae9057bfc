import type { IsoDate } from '#domain/profile/profile';
import { bandOf } from '#domain/rounds/pool-bands';
import { LocalRunError } from '../engines/engine.ts';
import { drawIneligible } from './ineligible.ts';
import { drawInhabitant, type Inhabitant } from './inhabitant.ts';
import { largestRemainder } from './largest-remainder.ts';
import { seededRandom } from './random.ts';
import type { Distribution } from './rounds-history.ts';
import { steering } from './steering.ts';

/** So many draws in a row without anybody that fits mean that a band cannot be filled. */
const PATIENCE = 50_000;

/**
 * The band that a person is drawn for; none for whoever is in no programme. Above 600 points stand nominees: the few
 * who would get there without one are left out, as there are next to none in a real pool.
 */
function bandFor({ score, lanes, nominated }: Inhabitant): string | undefined {
  const fits = lanes.length > 0 && score > 600 === (nominated !== undefined);
  return fits ? bandOf(score).label : undefined;
}

/**
 * Draws people until the pool has the distribution of a day, scaled to `size`: exact quotas by band, whoever falls into
 * a full band is left out. Every score is computed from the drawn facts by the rules of the day; none is made up.
 *
 * @param distribution candidates by band on the day, as published
 * @param options.size candidates in the pool, from 1
 * @param options.day the day of the distribution
 * @param options.ineligible so many more, in no programme on the day. Default: one to a hundred of `size`
 * @returns in order of submission
 * @throws LocalRunError when a band of the day cannot be filled
 */
export function populationLike(
  distribution: Distribution,
  options: { size: number; day: IsoDate; seed: number; ineligible?: number },
): Inhabitant[] {
  const { size, day, seed, ineligible = Math.round(size / 100) } = options;
  const random = seededRandom(seed);
  const room = largestRemainder(distribution, size);
  const { choose, learn } = steering(random);
  const inhabitants: Inhabitant[] = [];
  let idle = 0;
  while (inhabitants.length < size) {
    const open = [...room.keys()].filter((label) => room.get(label) !== 0);
    if (idle > PATIENCE)
      throw new LocalRunError(
        `Nobody turns up with ${open.join(' or ')} points under the rules of ${day}. Choose another day.`,
      );
    const track = choose(open);
    const drawn = drawInhabitant(random, { track, ordinal: inhabitants.length + 1, day });
    const label = bandFor(drawn);
    learn(track, label);
    const left = label === undefined ? 0 : (room.get(label) ?? 0);
    idle = left > 0 ? 0 : idle + 1;
    if (left === 0 || label === undefined) continue;
    room.set(label, left - 1);
    inhabitants.push(drawn);
  }
  for (let turn = 0; turn < ineligible; turn += 1)
    inhabitants.push(drawIneligible(random, { ordinal: size + turn + 1, turn, day }));
  return inhabitants.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}
