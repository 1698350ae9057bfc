import type { IsoDate, Profile } from '#domain/profile/profile';
import { addDays } from './days.ts';
import { drawInhabitant, type Inhabitant } from './inhabitant.ts';
import type { Random } from './random.ts';
import { TRACKS } from './tracks.ts';

/** A test counts for two years; this one was taken longer ago. */
const EXPIRED_DAYS = 760;

/** What keeps people out of the pool: Quebec, an expired test, no skilled work. */
const OBSTACLES: readonly ((profile: Profile) => Profile)[] = [
  (profile) => ({ ...profile, intendedProvince: 'QC' }),
  (profile) => ({
    ...profile,
    languageTests: profile.languageTests.map((test) => ({
      ...test,
      takenOn: addDays(test.takenOn, -EXPIRED_DAYS),
    })),
  }),
  (profile) => ({ ...profile, work: [] }),
];

const ORDINARY = TRACKS.filter(({ nominated }) => !nominated);
const MOST_DRAWS = 1000;

/**
 * Somebody who is in no programme on the day: the system keeps the profile and says why.
 *
 * @param facts.turn which obstacle comes in turn
 */
export function drawIneligible(
  random: Random,
  facts: { ordinal: number; turn: number; day: IsoDate },
): Inhabitant {
  const { ordinal, turn, day } = facts;
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const track = random.oneOf(ORDINARY);
    const drawn = drawInhabitant(random, { track, ordinal, day }, OBSTACLES[turn % OBSTACLES.length]);
    if (drawn.lanes.length === 0) return drawn;
  }
  throw new RangeError('everybody is in a programme');
}
