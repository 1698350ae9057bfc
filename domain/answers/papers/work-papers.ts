import { windowStart } from '../../facts/work/hour-days.ts';
import { IN_CANADA, SKILLED, SKILLED_IN_CANADA, workHistory } from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { type File, type Holder, paper } from './file.ts';
import type { Paper } from './paper.ts';

/** Whether some rule counts a job on the day: within the longest window, or for adaptability at any time (IRPR 83(1)(c), (c.1)). */
function counts({ day, programs }: File, holder: Holder, period: WorkPeriod): boolean {
  const since = windowStart(day, Math.max(programs.crsWorkYears, programs.fsw.work.withinYears));
  const ever = holder.for === 'spouse' ? IN_CANADA : SKILLED_IN_CANADA;
  return workHistory([period]).spans.some(
    ({ uses, from, to }) => from <= day && ((uses & ever) !== 0 || ((uses & SKILLED) !== 0 && to >= since)),
  );
}

/**
 * What proves every job that some rule counts on the day, and for jobs in Canada that they were authorised. Self-employed
 * work has no employer to write a letter.
 */
export function workPapers(file: File, holder: Holder, work: readonly WorkPeriod[]): Paper[] {
  const counted = work.flatMap((period, index) =>
    counts(file, holder, period) ? [{ ...period, why: `${holder.path}/work/${index}` }] : [],
  );
  const papers = counted.map(({ selfEmployed, noc, why }) => {
    const code = selfEmployed === true ? 'self-employment-record' : 'work-reference';
    return paper(file, code, { for: holder.for, why }, { noc });
  });
  const inCanada = counted.find(({ country }) => country === 'CA');
  if (inCanada !== undefined)
    papers.push(paper(file, 'work-authorisation', { for: holder.for, why: inCanada.why }));
  return papers;
}
