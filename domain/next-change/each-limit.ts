import type { WorkHistory, WorkSpan } from '../facts/work/work-history.ts';
import { type CompiledPrograms, inGroups } from '../rulebook/compiled-programs.ts';
import type { Gauge } from './gauge.ts';
import { occupationRivalry } from './occupation-rivalry.ts';
import type { WorkLimit, WorkLimits } from './work-limits.ts';

/** Is shown everything of a person's work that a result can depend on. */
export interface LimitVisitor {
  readonly work: WorkHistory;
  /** A limit of one occupation, or of one unbroken stretch, or of all work. */
  limit(limit: WorkLimit, noc?: string, stretch?: number): void;
  gauge(gauge: Gauge): void;
}

function firstOf(stretch: number, { spans }: WorkHistory): WorkSpan | undefined {
  for (const span of spans) if (span.stretch === stretch) return span;
  return undefined;
}

function show(
  limits: readonly WorkLimit[] | undefined,
  visitor: LimitVisitor,
  noc?: string,
  stretch?: number,
): void {
  if (limits !== undefined) for (const limit of limits) visitor.limit(limit, noc, stretch);
}

/** Shows every limit of the candidate's own work. */
export function eachOwnLimit(
  limits: WorkLimits,
  programs: readonly CompiledPrograms[],
  visitor: LimitVisitor,
): void {
  const { work } = visitor;
  show(limits.own, visitor);
  for (const noc of work.occupations) {
    const category = limits.inCategory.get(noc);
    show(category?.worked, visitor, noc);
    for (const { limit, groups } of limits.trades) if (inGroups(noc, groups)) visitor.limit(limit, noc);
    for (const span of work.spans) {
      const { stretch } = span;
      if (stretch < 0 || span.noc !== noc || span !== firstOf(stretch, work)) continue;
      show(limits.unbroken, visitor, noc, stretch);
      show(category?.unbroken, visitor, noc, stretch);
    }
  }
  for (const { rules } of programs) {
    const rivalry = occupationRivalry(work, rules.cec);
    if (rivalry !== undefined) visitor.gauge(rivalry);
  }
}

/** Shows every limit of the work of a spouse or partner who counts. */
export function eachSpouseLimit(limits: WorkLimits, visitor: LimitVisitor): void {
  show(limits.spouse, visitor);
}
