import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../candidate/candidate-facts.ts';
import type { WorkHistory } from '../facts/work/work-history.ts';
import type { CompiledPrograms } from '../rulebook/compiled-programs.ts';
import { eachOwnLimit, eachSpouseLimit, type LimitVisitor } from './each-limit.ts';
import { firstMove, type Gauge } from './gauge.ts';
import { reachedLimit } from './reached-limit.ts';
import type { WorkLimit, WorkLimits } from './work-limits.ts';

/** A gauge, and how far it was followed. */
interface Followed {
  readonly gauge: Gauge;
  /** When it moves next; FAR_FUTURE when it does not up to the day that was looked at last. */
  move: Day;
  lookedAt: Day;
}

class Followers implements LimitVisitor {
  readonly work: WorkHistory;
  readonly list: Followed[];
  readonly since: Day;

  constructor(work: WorkHistory, list: Followed[], since: Day) {
    this.work = work;
    this.list = list;
    this.since = since;
  }

  limit(limit: WorkLimit, noc?: string, stretch?: number): void {
    this.gauge(reachedLimit(this.work, limit, noc, stretch));
  }

  gauge(gauge: Gauge): void {
    this.list.push({ gauge, move: FAR_FUTURE, lookedAt: this.since });
  }
}

/** Every amount of work, each followed from one of its moves to the next: for looking again and again. */
export class WorkCalendar {
  private readonly followed: Followed[] = [];

  constructor(
    limits: WorkLimits,
    programs: readonly CompiledPrograms[],
    { own, spouse }: PreparedCandidate,
    since: Day,
  ) {
    eachOwnLimit(limits, programs, new Followers(own.work, this.followed, since));
    if (spouse !== undefined) eachSpouseLimit(limits, new Followers(spouse.work, this.followed, since));
  }

  /**
   * The first day after `after`, up to `until`, on which some amount moves. Asked for later and later days.
   *
   * @param horizon how far an amount is followed at once, `until` or later
   */
  first(after: Day, until: Day, horizon: Day): Day | undefined {
    let first = FAR_FUTURE;
    for (const followed of this.followed) {
      const { gauge, move, lookedAt } = followed;
      if (move <= after || (move === FAR_FUTURE && lookedAt < until)) {
        const from = move === FAR_FUTURE ? Math.max(after, lookedAt) : after;
        followed.move = firstMove(gauge, from, horizon) ?? FAR_FUTURE;
        followed.lookedAt = horizon;
      }
      first = Math.min(first, followed.move);
    }
    return first <= until ? first : undefined;
  }
}
