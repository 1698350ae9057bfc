import type { IsoInstant } from '#domain/profile/profile';
import { type Registration, submittedBy } from '#domain/rounds/registration';
import type { SelectionRule } from '#domain/rounds/selection-rule';

/** A round that is simulated and that no worker holds. */
export interface SimulatedRound {
  lane: string;
  size?: number;
  minimumScore?: number;
  registration?: Registration;
  /** The instant of the round. */
  asOf: IsoInstant;
}

/** The rule by which such a round selects. */
export function selectionRule({ size, minimumScore, ...round }: SimulatedRound): SelectionRule {
  return {
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
    asOf: submittedBy({ ...round, scheduledAt: round.asOf }),
  };
}
