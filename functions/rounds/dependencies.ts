import type { Round } from '../table/round.ts';
import type { TableAccess } from '../table/table-access.ts';

/** What the rounds' routes need of the world. */
export interface RoundsDependencies extends TableAccess {
  now(): Date;
  newId(): string;
  /** Calls whoever holds rounds; never fails, because timers call as well. */
  callPool(round: Round, deadline: AbortSignal): Promise<void>;
}
