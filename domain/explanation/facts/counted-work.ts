import { type Day, FAR_PAST } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import { onlySpans, type WorkSpan } from '../../facts/work/work-history.ts';
import type { Text } from '../../sentences/text.ts';

/** Which work is counted, from when to when. */
export interface Counted {
  /** One of the bits of work-history.ts. */
  use: number;
  first: Day;
  last: Day;
  /** Only these spans, and how they are called. */
  only?: {
    spans: readonly WorkSpan[];
    where?: Text;
    /** The spans that could have counted, when they are more. */
    asked?: readonly WorkSpan[];
  };
}

/** Work of a use in a window of so many years up to the day; of all time when absent. */
export function countedOn({ day }: OpenDay, use: number, years?: number): Counted {
  return { use, first: years === undefined ? FAR_PAST : windowStart(day, years), last: day };
}

/** Of the spans that are counted, in the unit of hourDays. */
export function worked({ work }: Person, { use, first, last, only }: Counted): number {
  const history = only === undefined ? work : onlySpans(work, only.spans);
  return hourDays(history, use, first, last);
}

/** JSON Pointers of the spans that hours come from, in the order in which they were sent. */
export function workPointers({ at, work }: Person, { use, first, last, only }: Counted): string[] {
  const spans = (only?.spans ?? work.spans).filter(
    (span) => hourDays(onlySpans(work, [span]), use, first, last) > 0,
  );
  return spans.sort((a, b) => a.index - b.index).map(({ index }) => `${at}/work/${index}`);
}
