import { type Day, FAR_FUTURE, FAR_PAST } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { putInOrder } from '../../result/put-in-order.ts';
import type { LeftOut } from '../../result/warning-sentences.ts';
import type { CompiledPolicy } from '../../rulebook/compiled-policy.ts';
import { type Classification, isSkilledOccupation } from '../../rulebook/occupations/classification.ts';
import { isUnitGroup } from '../../rulebook/occupations/unit-groups.ts';
import type { FactChange } from '../validity/validity.ts';
import { RATE_PER_HOUR } from './full-time.ts';
import { waivedUses } from './waived-work.ts';
import { leftBehind } from './window.ts';
import type { WorkCurve } from './work-curve.ts';

/*
 * What a period of work can count for, as bits. Canadian work of the CRS and of the Canadian Experience Class leaves out
 * self-employment, work of a full-time student and periods without temporary resident status (IRPR 87.1(3)); the other two
 * classes do not.
 */
/** Skilled, in Canada, employed, not a full-time student. */
export const CANADIAN = 1;
/** Skilled, outside Canada. */
export const FOREIGN = 2;
/** Skilled, anywhere. */
export const SKILLED = 4;
/** Skilled, in Canada, self-employed and students too (IRPR 83(1)(c)). */
export const SKILLED_IN_CANADA = 8;
/** In Canada, whatever the occupation (IRPR 83(1)(c.1)). */
export const IN_CANADA = 16;

export interface WorkSpan {
  /** Place in the list as it was sent. */
  index: number;
  noc: string;
  /** First and last day worked; the last is FAR_FUTURE in a job that continues. */
  from: Day;
  to: Day;
  /** Weekly hours in thousandths. */
  rate: number;
  /**
   * What it counts for, a sum of the bits above and of those of policies. Work in Canada without authorisation counts for
   * nothing, nor does work under a code that no occupation has.
   */
  uses: number;
  /** Why it does not count, or not as Canadian work; `undefined` when it does. */
  leftOut: LeftOut | undefined;
  /** Number of the unbroken stretch of work in one skilled occupation that it belongs to; -1 for none. */
  stretch: number;
}

export interface WorkHistory {
  /** What said which occupations are skilled. */
  readonly by: Classification;
  /** By first day. */
  readonly spans: readonly WorkSpan[];
  /** Skilled occupations, each once, lowest code first. */
  readonly occupations: readonly string[];
  readonly stretches: number;
  /** Curves of spans that overlap, each made when it is first needed, by what it counts. */
  curves: Map<string, WorkCurve> | undefined;
}

function leftOutOf(period: WorkPeriod, by: Classification): LeftOut | undefined {
  const skilled = isSkilledOccupation(period.noc, by);
  if (!skilled && !isUnitGroup(period.noc)) return 'unknown-occupation';
  if (period.country === 'CA' && period.authorised === false) return 'unauthorised';
  if (!skilled) return by === 'teer' ? 'occupation' : 'skill-level';
  if (period.country !== 'CA') return undefined;
  if (period.fullTimeStudent === true) return 'student';
  if (period.temporaryResident === false) return 'without-status';
  return period.selfEmployed === true ? 'self-employed' : undefined;
}

function usesOf({ country }: WorkPeriod, leftOut: LeftOut | undefined): number {
  if (leftOut === 'unauthorised' || leftOut === 'unknown-occupation') return 0;
  if (leftOut === 'occupation' || leftOut === 'skill-level') return country === 'CA' ? IN_CANADA : 0;
  if (country !== 'CA') return FOREIGN | SKILLED;
  return IN_CANADA | SKILLED_IN_CANADA | SKILLED | (leftOut === undefined ? CANADIAN : 0);
}

function spanOf(
  period: WorkPeriod,
  index: number,
  by: Classification,
  policies: readonly CompiledPolicy[],
): WorkSpan {
  const leftOut = leftOutOf(period, by);
  return {
    index,
    noc: period.noc,
    from: toDay(period.from),
    to: period.to === null ? FAR_FUTURE : toDay(period.to),
    rate: Math.round(period.hoursPerWeek * RATE_PER_HOUR),
    uses: usesOf(period, leftOut) | waivedUses(period.noc, leftOut, policies),
    leftOut,
    stretch: -1,
  };
}

/**
 * Numbers the unbroken stretches: spans of one occupation of which each starts at the latest on the day after all
 * earlier ones of the stretch have ended. Returns how many there are.
 */
function numberStretches(spans: readonly WorkSpan[], occupations: readonly string[]): number {
  let stretch = -1;
  for (const noc of occupations) {
    let end = FAR_PAST;
    for (const span of spans) {
      if (span.noc !== noc || (span.uses & SKILLED) === 0) continue;
      if (span.from > end + 1) stretch++;
      span.stretch = stretch;
      end = Math.max(end, span.to);
    }
  }
  return stretch + 1;
}

const NO_POLICIES: readonly CompiledPolicy[] = [];

function byFirstDay(a: WorkSpan, b: WorkSpan): number {
  return a.from - b.from;
}

/**
 * A person's work with days as numbers. Order of the list does not matter.
 *
 * @param by what says which occupations are skilled
 * @param policies of every day: by which work counts that is left out else
 */
export function workHistory(
  periods: readonly WorkPeriod[],
  by: Classification,
  policies: readonly CompiledPolicy[] = NO_POLICIES,
): WorkHistory {
  const spans: WorkSpan[] = [];
  for (const period of periods) spans.push(spanOf(period, spans.length, by, policies));
  putInOrder(spans, byFirstDay);
  const occupations: string[] = [];
  for (const span of spans)
    if ((span.uses & SKILLED) !== 0 && !occupations.includes(span.noc)) occupations.push(span.noc);
  putInOrder(occupations, (a, b) => (a < b ? -1 : 1));
  return { by, spans, occupations, stretches: numberStretches(spans, occupations), curves: undefined };
}

/** Work of which the CRS counts something. */
export const CRS_WORK = CANADIAN | FOREIGN;

/**
 * What a span counts for on `day`, of a use and in the window from `first` on: nothing under a code that no occupation has, as
 * long as it lies ahead, as long as it is left out, and when it ended before the window.
 */
export function spanState(
  { from, to, uses, leftOut }: WorkSpan,
  use: number,
  first: Day,
  day: Day,
): 'counts' | 'later' | LeftOut | 'too-old' {
  if (leftOut === 'unknown-occupation') return leftOut;
  if (from > day) return 'later';
  if ((uses & use) === 0 && leftOut !== undefined) return leftOut;
  return to < first ? 'too-old' : 'counts';
}

/** The days on which that changes in a window of so many years, amounts of work aside. */
export function spanChanges({ from, to }: WorkSpan, years: number): FactChange[] {
  const changes: FactChange[] = [{ on: from, code: 'work-starts' }];
  if (to !== FAR_FUTURE)
    changes.push(
      { on: to + 1, code: 'work-ends' },
      { on: leftBehind(to, years), code: 'work-leaves-window' },
    );
  return changes;
}

/** The same history with the work in some occupations only; `undefined` when there is none. */
export function onlyOccupations(
  work: WorkHistory,
  occupations: ReadonlySet<string>,
): WorkHistory | undefined {
  for (const { noc } of work.spans)
    if (occupations.has(noc))
      return onlySpans(
        work,
        work.spans.filter((span) => occupations.has(span.noc)),
      );
  return undefined;
}

/** The same history with some of its spans only. */
export function onlySpans(history: WorkHistory, spans: readonly WorkSpan[]): WorkHistory {
  const { by, occupations, stretches } = history;
  return { by, spans, occupations, stretches, curves: undefined };
}
