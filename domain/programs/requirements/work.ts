import type { OpenDay } from '../../candidate/open-day.ts';
import { IN_CANADA } from '../../facts/work/work-history.ts';

/** True for a candidate who works in Canada on the day with authorisation. */
export function worksInCanada({ facts, day }: OpenDay): boolean {
  return facts.own.work.spans.some(
    ({ uses, from, to }) => (uses & IN_CANADA) !== 0 && from <= day && day <= to,
  );
}
