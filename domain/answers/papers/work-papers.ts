import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { windowStart } from '../../facts/work/window.ts';
import { IN_CANADA, SKILLED, SKILLED_IN_CANADA, type WorkSpan } from '../../facts/work/work-history.ts';
import { type Holder, paper } from './one-paper.ts';
import type { Paper } from './paper.ts';

/** Whether some rule counts a job on the day: within the longest window, or for adaptability at any time (IRPR 83(1)(c), (c.1)). */
function counts({ day, programs }: OpenDay, holder: Holder, { uses, from, to }: WorkSpan): boolean {
  const { crsWorkYears, fsw } = programs.rules;
  const since = windowStart(day, Math.max(crsWorkYears, fsw.work.withinYears));
  const ever = holder.for === 'spouse' ? IN_CANADA : SKILLED_IN_CANADA;
  return from <= day && ((uses & ever) !== 0 || ((uses & SKILLED) !== 0 && to >= since));
}

/**
 * What proves every job that some rule counts on the day, and for jobs in Canada that they were authorised. Self-employed
 * work has no employer to write a letter.
 */
export function workPapers(of: OpenDay, holder: Holder, { sent, work }: Person): Paper[] {
  const counted = work.spans
    .filter((span) => counts(of, holder, span))
    .sort((a, b) => a.index - b.index)
    .map(({ index, noc }) => ({ ...sent.work?.[index], noc, why: `${holder.at}/work/${index}` }));
  const papers = counted.map(({ selfEmployed, noc, why }) => {
    const code = selfEmployed === true ? 'self-employment-record' : 'work-reference';
    return paper(code, { for: holder.for, why }, { noc });
  });
  const inCanada = counted.find(({ country }) => country === 'CA');
  if (inCanada !== undefined)
    papers.push(paper('work-authorisation', { for: holder.for, why: inCanada.why }, {}));
  return papers;
}
