import type { WorkPeriod } from '../profile/profile.ts';
import { windowStart } from '../work/hour-days.ts';
import { SKILLED, workHistory } from '../work/work-history.ts';
import { type File, type Holder, paper } from './file.ts';
import type { Paper } from './paper.ts';

/**
 * What proves every job that some rule counts on the day: skilled, authorised, begun, and within the longest window of the
 * federal classes. Self-employed work has no employer to write a letter.
 */
export function workPapers(file: File, holder: Holder, work: readonly WorkPeriod[]): Paper[] {
  const { day, programs } = file;
  const since = windowStart(day, Math.max(programs.crsWorkYears, programs.fsw.work.withinYears));
  return work.flatMap((period, index) => {
    const counts = workHistory([period]).spans.some(
      ({ uses, from, to }) => (uses & SKILLED) !== 0 && from <= day && to >= since,
    );
    if (!counts) return [];
    const code = period.selfEmployed === true ? 'self-employment-record' : 'work-reference';
    const why = `${holder.path}/work/${index}`;
    return [paper(file, code, { for: holder.for, why }, { noc: period.noc })];
  });
}
