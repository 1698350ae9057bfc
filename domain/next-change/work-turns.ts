import type { Day } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import { type CompiledPrograms, inGroups } from '../rules/compiled-programs.ts';
import { hourDays, isCounted } from '../work/hour-days.ts';
import type { WorkHistory } from '../work/work-history.ts';
import { firstMove, type Gauge } from './gauge.ts';
import { occupationRivalry } from './occupation-rivalry.ts';
import { ReachedLimit, reached, windowOf } from './reached-limit.ts';
import { FACTS, type Turn } from './turn.ts';
import type { WorkLimit, WorkLimits } from './work-limits.ts';

/** Finds the first day, up to one, on which an amount of a person's work reaches a limit, or falls below it. */
class WorkSearch {
  readonly work: WorkHistory;
  readonly turn: Turn;
  readonly until: Day;

  constructor(work: WorkHistory, turn: Turn, until: Day) {
    this.work = work;
    this.turn = turn;
    this.until = until;
  }

  /** Looks at one limit of one occupation, or of one unbroken stretch, or of all work. */
  limit(limit: WorkLimit, noc?: string, stretch?: number): void {
    if (this.isOutOfReach(limit, noc, stretch)) return;
    const spans = this.work.spans.filter((span) => isCounted(span, limit.use, noc, stretch));
    this.gauge(new ReachedLimit({ ...this.work, spans }, limit));
  }

  limits(limits: readonly WorkLimit[] | undefined, noc?: string, stretch?: number): void {
    if (limits !== undefined) for (const limit of limits) this.limit(limit, noc, stretch);
  }

  gauge(gauge: Gauge): void {
    const move = firstMove(gauge, this.turn.after, this.last());
    if (move !== undefined) this.turn.add(move, FACTS);
  }

  private last(): Day {
    return Math.min(this.until, this.turn.day);
  }

  /**
   * True when no day is worth a closer look: no window of the days holds less than what all of them share, or more than
   * what was worked in any of them.
   */
  private isOutOfReach(limit: WorkLimit, noc: string | undefined, stretch: number | undefined): boolean {
    const { work, turn } = this;
    const last = this.last();
    const least = hourDays(work, limit.use, windowOf(limit, last), turn.after, noc, stretch);
    const most = hourDays(work, limit.use, windowOf(limit, turn.after), last, noc, stretch);
    return reached(limit, least) === reached(limit, most);
  }
}

/**
 * Adds the first day on which some amount of the candidate's or the spouse's work turns a result.
 *
 * @param until the last day to look at
 */
export function addWorkTurns(
  limits: WorkLimits,
  programs: readonly CompiledPrograms[],
  { own, spouse }: PreparedCandidate,
  turn: Turn,
  until: Day,
): void {
  if (until <= turn.after) return;
  const { work } = own;
  const search = new WorkSearch(work, turn, until);
  search.limits(limits.own);
  for (const noc of work.occupations) {
    search.limits(limits.inCategory.get(noc), noc);
    for (const { limit, groups } of limits.trades) if (inGroups(noc, groups)) search.limit(limit, noc);
  }
  for (const span of work.spans) {
    const { noc, stretch } = span;
    if (stretch < 0 || work.spans.find((other) => other.stretch === stretch) !== span) continue;
    search.limits(limits.unbroken, noc, stretch);
    search.limits(limits.unbrokenInCategory.get(noc), noc, stretch);
  }
  for (const { rules } of programs) {
    const rivalry = occupationRivalry(work, rules.cec);
    if (rivalry !== undefined) search.gauge(rivalry);
  }
  if (spouse !== undefined) new WorkSearch(spouse.work, turn, until).limits(limits.spouse);
}
