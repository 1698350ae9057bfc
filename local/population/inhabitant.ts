import type { Candidate, IsoDate, IsoInstant, Profile } from '#domain/profile/profile';
import { evaluateOn } from '#functions/rules/evaluating';
import { drawProfile } from './person.ts';
import { drawProvince } from './plans.ts';
import type { Random } from './random.ts';
import { drawSubmission } from './submission.ts';
import type { Track } from './tracks.ts';

/** An invented candidate, and how they stand on the day of the pool. */
export interface Inhabitant {
  profile: Profile;
  submittedAt: IsoInstant;
  /** For a nominee: when the province nominates and the candidate accepts. */
  nominated?: { at: IsoInstant; province: string };
  score: number;
  /** Empty for whoever is in no programme on the day. */
  lanes: readonly string[];
}

/**
 * Somebody of a track, scored by the rules of the day.
 *
 * @param alter changes the drawn facts before they are scored
 */
export function drawInhabitant(
  random: Random,
  facts: { track: Track; ordinal: number; day: IsoDate },
  alter: (profile: Profile) => Profile = (profile) => profile,
): Inhabitant {
  const { track, ordinal, day } = facts;
  const { submittedAt, nominatedAt } = drawSubmission(random, day, track.nominated ?? false);
  const profile = alter(drawProfile(random, track, ordinal, submittedAt.slice(0, 10)));
  const nominated =
    nominatedAt === undefined ? undefined : { at: nominatedAt, province: drawProvince(random) };
  const candidate: Candidate = {
    profile,
    ...(nominated
      ? { nomination: { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) } }
      : {}),
  };
  const { crs, lanes } = evaluateOn(candidate, day);
  return { profile, submittedAt, ...(nominated ? { nominated } : {}), score: crs.total, lanes };
}
