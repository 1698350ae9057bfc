import { type Day, FAR_PAST } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import { type CompiledPrograms, inGroups } from '../rules/compiled-programs.ts';
import { hourDays, windowStart } from '../work/hour-days.ts';
import { SKILLED, type WorkHistory, type WorkSpan } from '../work/work-history.ts';
import { occupationRivalry } from './occupation-rivalry.ts';
import { closeWorkBounds, losesNothing, workBounds } from './work-bounds.ts';
import type { WorkLimit, WorkLimits } from './work-limits.ts';

/** Something of a person's work that a result depends on, by day. */
export interface Gauge {
  value(day: Day): number;
  /** True when the value is certainly the same on every day from `from` to `to`. */
  isSteady(from: Day, to: Day): boolean;
  /** True when the value certainly never falls from `from` to `to`. */
  onlyRises(from: Day, to: Day): boolean;
}

/** The spans of a history that are counted together; nothing when there are none. */
function part(work: WorkHistory, counts: (span: WorkSpan) => boolean): WorkHistory | undefined {
  if (work.spans.every(counts)) return work;
  const spans = work.spans.filter(counts);
  return spans.length === 0 ? undefined : { ...work, spans };
}

/** How many of the amounts of a limit the work has reached. */
class Reached implements Gauge {
  readonly work: WorkHistory;
  readonly limit: WorkLimit;

  constructor(work: WorkHistory, limit: WorkLimit) {
    this.work = work;
    this.limit = limit;
  }

  value(day: Day): number {
    const { use, years } = this.limit;
    const first = years === undefined ? FAR_PAST : windowStart(day, years);
    return this.count(hourDays(this.work, use, first, day));
  }

  isSteady(from: Day, to: Day): boolean {
    const { use, years } = this.limit;
    const { least, most } = workBounds(this.work, use, years, from, to);
    if (this.count(least) === this.count(most)) return true;
    const closer = closeWorkBounds(this.work, use, years, from, to);
    return this.count(closer.least) === this.count(closer.most);
  }

  onlyRises(from: Day, to: Day): boolean {
    return losesNothing(this.work, this.limit.use, this.limit.years, from, to);
  }

  private count(worked: number): number {
    let below = 0;
    for (const amount of this.limit.amounts) if (worked >= amount) below++;
    return below;
  }
}

function addGauges(gauges: Gauge[], work: WorkHistory | undefined, limits: readonly WorkLimit[] = []): void {
  if (work !== undefined) for (const limit of limits) gauges.push(new Reached(work, limit));
}

function addUses(gauges: Gauge[], work: WorkHistory, limits: readonly WorkLimit[]): void {
  for (const limit of limits)
    addGauges(
      gauges,
      part(work, ({ uses }) => (uses & limit.use) !== 0),
      [limit],
    );
}

/** Everything of the candidate's and the spouse's work that can change a result as days pass. */
export function workGauges(
  limits: WorkLimits,
  programs: readonly CompiledPrograms[],
  { own, spouse }: PreparedCandidate,
): Gauge[] {
  const { work } = own;
  const gauges: Gauge[] = [];
  addUses(gauges, work, limits.own);
  if (spouse !== undefined) addUses(gauges, spouse.work, limits.spouse);
  for (const noc of work.occupations) {
    const inOccupation = part(work, (span) => span.noc === noc && (span.uses & SKILLED) !== 0);
    addGauges(gauges, inOccupation, limits.inCategory.get(noc));
    for (const { limit, groups } of limits.trades)
      if (inGroups(noc, groups)) addGauges(gauges, inOccupation, [limit]);
  }
  for (let stretch = 0; stretch < work.stretches; stretch++) {
    const unbroken = part(work, (span) => span.stretch === stretch);
    addGauges(gauges, unbroken, limits.unbroken);
    addGauges(gauges, unbroken, limits.unbrokenInCategory.get(unbroken?.spans[0]?.noc ?? ''));
  }
  for (const { rules } of programs) {
    const rivalry = occupationRivalry(work, rules.cec);
    if (rivalry !== undefined) gauges.push(rivalry);
  }
  return gauges;
}
