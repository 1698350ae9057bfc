import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { windowStart } from '../../facts/work/window.ts';
import type { WorkSpan } from '../../facts/work/work-history.ts';
import { mainOccupation } from '../../programs/cec/threshold.ts';
import { openDay } from '../score/open-day.ts';
import type { Area } from './areas.ts';
import { cause } from './cause-sentences.ts';
import type { Cause } from './coming-change.ts';
import { type Amounts, moves, ownAmounts, spouseAmounts } from './work-amounts.ts';

function pointersTo({ at, work }: Person, is: (span: WorkSpan) => boolean): string[] {
  const spans = work.spans.filter(is).sort((a, b) => a.index - b.index);
  return spans.map(({ index }) => `${at}/work/${index}`);
}

function holds({ from, to }: WorkSpan, day: Day): boolean {
  return from <= day && day <= to;
}

/** The days that some window held on the day before and does not hold now: two at the end of some Februaries. */
function daysLeft({ day, rulebook }: OpenDay): Day[] {
  return rulebook.windows.flatMap((years) => {
    const [first, end] = [windowStart(day - 1, years), windowStart(day, years)];
    return Array.from({ length: end - first }, (_, i) => first + i);
  });
}

function causesOf(person: Person, before: Amounts, after: Amounts, of: OpenDay): Cause[] {
  const { rose, fell } = moves(before, after);
  const causes: Cause[] = [];
  if (rose) {
    const going = pointersTo(person, (span) => holds(span, of.day));
    causes.push(cause('work-milestone', going, {}));
  }
  if (fell) {
    const left = daysLeft(of);
    const gone = pointersTo(person, (span) => left.some((day) => holds(span, day)));
    causes.push(cause('work-leaves-window', gone, {}));
  }
  return causes;
}

/** The day before as the rules of the day after see it: of rules that begin on that day, time says nothing. */
function eveOf({ candidate, facts, rulebook, day, crs, programs }: OpenDay): OpenDay {
  const first = day - 1;
  const rules = { ...rulebook, crs: [{ ...crs, first }], programs: [{ ...programs, first }] };
  return openDay(rules, candidate, first, facts);
}

/** What of amounts of work has changed since the day before. */
export function workCauses(of: OpenDay, areas: ReadonlySet<Area>): Cause[] {
  const eve = eveOf(of);
  const { own, spouse } = of.facts;
  // Of a category that starts or ends on the day, time says nothing; nor of one that the result does not depend on, as
  // that of a nominee does on none.
  const isOpen = areas.has('warning:category-continuity-unresolved');
  const standing = of.rulebook.categories.filter(
    ({ first, last, lane }) => first <= eve.day && of.day <= last && (isOpen || areas.has(`lane:${lane}`)),
  );
  const causes = causesOf(own, ownAmounts(eve, standing), ownAmounts(of, standing), of);
  if (spouse !== undefined) causes.push(...causesOf(spouse, spouseAmounts(eve), spouseAmounts(of), of));
  const { level } = mainOccupation(of);
  if (level !== mainOccupation(eve).level && areas.has('reason:language-below-threshold')) {
    const inCanada = own.sent.work?.map(({ country }) => country === 'CA') ?? [];
    const pointers = pointersTo(own, ({ index }) => inCanada[index] === true);
    causes.push(cause('main-occupation-changes', pointers, { level }));
  }
  return causes;
}
