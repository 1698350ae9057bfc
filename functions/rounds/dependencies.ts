import type { TableAccess } from '../clients/table-access.ts';
import type { RoundPlan } from '../round-plans/round-plan.ts';
import type { Round } from '../table/round.ts';

/** What the rounds' routes need of the world. */
export interface RoundsDependencies extends TableAccess {
  now(): Date;
  newId(): string;
  /** The plans of the stage. */
  plans: readonly RoundPlan[];
  /** Where the site is, under which the API answers as well: no slash at its end. */
  siteUrl: string;
  /** Wakes the worker of rounds; never fails, because timers wake it as well. */
  wakeRounds(round: Round, deadline: AbortSignal): Promise<void>;
}
