import type { Day } from '../calendar/day.ts';
import { hourDays, hourDaysOf, windowStart } from '../work/hour-days.ts';
import {
  CANADIAN,
  FOREIGN,
  IN_CANADA,
  SKILLED,
  SKILLED_IN_CANADA,
  type WorkHistory,
  type WorkSpan,
} from '../work/work-history.ts';
import type { WorkMeasures } from './windows.ts';

/**
 * A whole number that a result depends on, by day. Between two bends it only rises or only falls, so that a value that
 * is the same on two days was the same on every day between.
 */
export type Gauge = (day: Day) => number;

const USES = [CANADIAN, FOREIGN, SKILLED, SKILLED_IN_CANADA, IN_CANADA];

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Every set of spans that some rule counts together, each once: of a use, of an occupation in it, of a stretch in it. */
function countedTogether({ spans }: WorkHistory): WorkSpan[][] {
  const sets = new Map<string, WorkSpan[]>();
  const add = (counts: (span: WorkSpan) => boolean): void => {
    const set = spans.filter(counts);
    if (set.length > 0) sets.set(set.map((span) => spans.indexOf(span)).join(), set);
  };
  for (const use of USES) {
    add(({ uses }) => (uses & use) !== 0);
    for (const { noc, stretch } of spans) {
      add((span) => (span.uses & use) !== 0 && span.noc === noc);
      add((span) => (span.uses & use) !== 0 && span.noc === noc && span.stretch === stretch);
    }
  }
  return [...sets.values()];
}

/**
 * Which of two occupations has more Canadian work in a window, and whether one has any: decides the threshold of the
 * Canadian Experience Class.
 */
function rivalries(work: WorkHistory, windows: readonly number[]): Gauge[] {
  const gauges: Gauge[] = [];
  for (const years of windows) {
    const amount = (day: Day, noc: string): number =>
      hourDays(work, CANADIAN, windowStart(day, years), day, noc);
    for (const [i, a] of work.occupations.entries()) {
      gauges.push((day) => Math.sign(amount(day, a)));
      for (const b of work.occupations.slice(i + 1))
        gauges.push((day) => Math.sign(amount(day, a) - amount(day, b)));
    }
  }
  return gauges;
}

/** Everything of a person's work that can change a result as days pass. */
export function workGauges(work: WorkHistory, { windows, hours }: WorkMeasures): Gauge[] {
  const unit = hourDaysOf(hours.reduce(greatestCommonDivisor, 0));
  const gauges: Gauge[] = rivalries(work, windows);
  for (const spans of countedTogether(work)) {
    const part: WorkHistory = { ...work, spans };
    const anyUse = CANADIAN | FOREIGN | SKILLED | SKILLED_IN_CANADA | IN_CANADA;
    gauges.push((day) => Math.floor(hourDays(part, anyUse, Number.NEGATIVE_INFINITY, day) / unit));
    for (const years of windows)
      gauges.push((day) => Math.floor(hourDays(part, anyUse, windowStart(day, years), day) / unit));
  }
  return gauges;
}
