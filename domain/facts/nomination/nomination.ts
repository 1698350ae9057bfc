import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { Nomination } from '../../profile/profile.ts';
import type { FactChange } from '../validity/validity.ts';

export interface DatedNomination {
  province: string;
  accepted: Day;
}

export function datedNomination({ province, acceptedOn }: Nomination): DatedNomination {
  return { province, accepted: toDay(acceptedOn) };
}

export type NominationState = 'counts' | 'later' | 'by-quebec' | 'none';

/** What a nomination counts for on a day: Quebec selects by its own rules and does not nominate into this pool. */
export function nominationState(nomination: DatedNomination | undefined, day: Day): NominationState {
  if (nomination === undefined) return 'none';
  if (nomination.province === 'QC') return 'by-quebec';
  return nomination.accepted <= day ? 'counts' : 'later';
}

/** The days on which that changes. */
export function nominationChanges({ accepted }: DatedNomination): FactChange[] {
  return [{ on: accepted, code: 'nomination-counts' }];
}
