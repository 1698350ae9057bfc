import * as v from 'valibot';
import type { IsoDate, IsoInstant, Nomination } from '#domain/profile/profile';
import { PROFILE_STATES, type ProfileState } from '#domain/standing/states';
import type { ItemType } from './item-type.ts';
import type { Timer } from './timer.ts';

/** The small, hot part of a profile. Its version guards every change of facts, standing, lane entries and timers. */
export interface Standing {
  profileId: string;
  /** Whose profile it is: the `sub` of the person's token. */
  sub: string;
  state: ProfileState;
  /** 1 at submission, one more with every change. */
  version: number;
  /** What breaks ties: the instant of the first entry into the pool. Until then that of the submission, which is no place. */
  submittedAt: IsoInstant;
  /** Only of a profile that was in no programme from its submission on. */
  neverInPool?: true;
  /** When the profile leaves the pool by itself: twelve months after `submittedAt`. */
  expiresAt: IsoInstant;
  score: number;
  /** Lanes that the candidate ranks in by the last score; entries exist in the table only while `in-pool`. */
  lanes: string[];
  /** Those of them in which they rank by the benefit of a doubt only; absent where there is none. */
  lanesInDoubt?: string[];
  ruleset: string;
  scoredOn: IsoDate;
  nextChangeOn: IsoDate | null;
  nomination?: Nomination;
  /** Which nomination that is. */
  nominationId?: string;
  /** The nomination that waits for the candidate's answer. */
  offeredNomination?: { id: string; province: string; offeredAt: IsoInstant; lapsesAt: IsoInstant };
  /** The invitation held, while `invited`. */
  invitation?: { roundId: string; invitedAt: IsoInstant; expiresAt: IsoInstant };
}

const shape = v.object({
  profileId: v.string(),
  sub: v.string(),
  state: v.picklist(PROFILE_STATES),
  version: v.number(),
  submittedAt: v.string(),
  neverInPool: v.exactOptional(v.literal(true)),
  expiresAt: v.string(),
  score: v.number(),
  lanes: v.array(v.string()),
  lanesInDoubt: v.exactOptional(v.array(v.string())),
  ruleset: v.string(),
  scoredOn: v.string(),
  nextChangeOn: v.nullable(v.string()),
  nomination: v.exactOptional(v.object({ province: v.string(), acceptedOn: v.string() })),
  nominationId: v.exactOptional(v.string()),
  offeredNomination: v.exactOptional(
    v.object({ id: v.string(), province: v.string(), offeredAt: v.string(), lapsesAt: v.string() }),
  ),
  invitation: v.exactOptional(
    v.object({ roundId: v.string(), invitedAt: v.string(), expiresAt: v.string() }),
  ),
});

/**
 * Releases that knew no first entry wrote no `neverInPool`. Their profiles count as never in the pool only where that is
 * certain: as submitted, in no programme. Any other keeps the place that it was given.
 */
const withEntry = (standing: Standing): Standing =>
  standing.state === 'ineligible' && standing.version === 1 ? { ...standing, neverInPool: true } : standing;

/** A standing as it is stored. */
export const STANDING: ItemType<Standing> = {
  kind: 'standing',
  shape: v.pipe(shape, v.transform(withEntry)),
};

/** The timers that a standing asks for. They are derived, so that a change of standing knows which to add and remove. */
export function timersOf(standing: Standing): Timer[] {
  const { profileId: id, state } = standing;
  const timers: Timer[] = [];
  if (state === 'in-pool' || state === 'ineligible') {
    timers.push({ at: standing.expiresAt, kind: 'expire-profile', id });
    if (standing.nextChangeOn !== null)
      timers.push({ at: `${standing.nextChangeOn}T00:00:00.000Z`, kind: 'rescore', id });
    if (standing.offeredNomination)
      timers.push({ at: standing.offeredNomination.lapsesAt, kind: 'lapse-nomination', id });
  }
  if (state === 'invited' && standing.invitation)
    timers.push({ at: standing.invitation.expiresAt, kind: 'expire-invitation', id });
  return timers;
}

/** The lanes that the table must hold entries in: none unless `in-pool`. */
export function rankedLanes(standing: Standing): string[] {
  return standing.state === 'in-pool' ? standing.lanes : [];
}
