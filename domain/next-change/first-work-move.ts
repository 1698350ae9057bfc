import { type Day, FAR_PAST } from '../calendar/day.ts';
import type { PreparedCandidate } from '../candidate/candidate-facts.ts';
import { hourDays } from '../facts/work/hour-days.ts';
import type { WorkHistory } from '../facts/work/work-history.ts';
import type { CompiledPrograms } from '../rulebook/compiled-programs.ts';
import { eachOwnLimit, eachSpouseLimit, type LimitVisitor } from './each-limit.ts';
import { firstMove, type Gauge } from './gauge.ts';
import { reached, reachedLimit } from './reached-limit.ts';
import type { WorkLimit, WorkLimits } from './work-limits.ts';

/** Looks for the first day after one, up to another, on which an amount of a person's work moves past a limit. */
class WorkSearch implements LimitVisitor {
  readonly work: WorkHistory;
  readonly after: Day;
  /** The last day that is still to be looked at. */
  until: Day;
  found: Day | undefined;

  constructor(work: WorkHistory, after: Day, until: Day) {
    this.work = work;
    this.after = after;
    this.until = until;
  }

  limit(limit: WorkLimit, noc?: string, stretch?: number): void {
    if (!this.isOutOfReach(limit, noc, stretch)) this.gauge(reachedLimit(this.work, limit, noc, stretch));
  }

  gauge(gauge: Gauge): void {
    const move = firstMove(gauge, this.after, this.until);
    if (move === undefined) return;
    this.found = move;
    this.until = move - 1;
  }

  /**
   * True when the amount certainly stands still on all days: no window holds less than what all of them share, or more
   * than what was worked in any of them. Windows are taken by years of 365 and 366 days here, which needs no calendar.
   */
  private isOutOfReach(limit: WorkLimit, noc: string | undefined, stretch: number | undefined): boolean {
    const { work, after, until } = this;
    const { use, years } = limit;
    const shared = years === undefined ? FAR_PAST : until - 365 * years + 1;
    const earliest = years === undefined ? FAR_PAST : after - 366 * years;
    const most = reached(limit, hourDays(work, use, earliest, until, noc, stretch));
    return most === 0 || most === reached(limit, hourDays(work, use, shared, after, noc, stretch));
  }
}

/**
 * The first day after `after`, up to `until`, on which some amount of the candidate's or the spouse's work reaches a limit
 * of the rules, or falls below it. For one look: most amounts are seen to be far from any limit, and not looked at closer.
 */
export function firstWorkMove(
  limits: WorkLimits,
  programs: readonly CompiledPrograms[],
  { own, spouse }: PreparedCandidate,
  after: Day,
  until: Day,
): Day | undefined {
  const search = new WorkSearch(own.work, after, until);
  eachOwnLimit(limits, programs, search);
  if (spouse === undefined) return search.found;
  const ofSpouse = new WorkSearch(spouse.work, after, search.until);
  eachSpouseLimit(limits, ofSpouse);
  return ofSpouse.found ?? search.found;
}
