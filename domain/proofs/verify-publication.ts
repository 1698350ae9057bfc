import type { IsoInstant } from '../profile/profile.ts';
import { type Registration, submittedBy } from '../rounds/registration.ts';
import { roundIdOf } from '../rounds/round-id.ts';
import type { RoundState } from '../rounds/round-states.ts';
import type { Finding } from './finding.ts';
import type { RoundTerms } from './selection-leaf.ts';

/** What a round with a selection says of itself beside that, as far as one part of it follows from another. */
export interface Publication extends Pick<RoundTerms, 'id' | 'submittedBy'> {
  plan: string;
  scheduledAt: IsoInstant;
  registration?: Registration;
  state: RoundState;
  selected: number;
  issued: number;
  /** Selected and not invited, by reason. */
  lapsed: Readonly<Record<string, number>>;
  /** Invitations that are void; absent when none is. */
  voided?: number;
  completedAt: IsoInstant | null;
}

/** Whether a round that has a selection can be in its state, with or without the instant of its completion. */
function fitsState({ state, completedAt }: Publication): boolean {
  if (state === 'completed') return completedAt !== null;
  if (state === 'inviting') return completedAt === null;
  return state === 'voiding' || state === 'voided';
}

/** While a round invites or is being undone the counts are on their way; afterwards they say what became of everybody. */
function fitsOutcomes({ state, selected, issued, lapsed, voided = 0 }: Publication): boolean {
  const decided = Object.values(lapsed).reduce((sum, count) => sum + count, issued);
  if (decided > selected || voided > selected) return false;
  if (state === 'completed' && decided !== selected) return false;
  return (state !== 'completed' && state !== 'voided') || voided <= issued;
}

/**
 * Holds what a round has published against itself. Id and last instant to submit are in every leaf of its tree; the plan
 * and the instant of the round follow from them, so they cannot be published otherwise later. State and counts are not
 * committed to: of them it can only be said whether they are possible.
 *
 * @throws RangeError when the instant of the round is none
 */
export function verifyPublication(round: Publication): Finding[] {
  const findings: Finding[] = [];
  if (roundIdOf(round) !== round.id) findings.push({ code: 'wrong-instant' });
  if (submittedBy(round) !== round.submittedBy) findings.push({ code: 'wrong-last-instant' });
  if (!fitsState(round)) findings.push({ code: 'wrong-state' });
  if (!fitsOutcomes(round)) findings.push({ code: 'wrong-outcomes' });
  return findings;
}
