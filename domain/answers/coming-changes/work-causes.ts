import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { type ExplainedDay, explainedDay } from '../../explanation/explained-day.ts';
import { candidateFacts, type PersonFacts, spouseFacts } from '../../explanation/facts/people.ts';
import { windowStart } from '../../facts/work/hour-days.ts';
import { workMeasures } from '../../next-change/windows.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { type Evaluation, evaluate } from '../score/evaluate.ts';
import type { Area } from './areas.ts';
import { cause } from './cause-sentences.ts';
import type { Cause } from './coming-change.ts';
import { type Amounts, askedLevel, moves, ownAmounts, spouseAmounts } from './work-amounts.ts';

/** One day with its result. */
export interface Scored {
  of: ExplainedDay;
  result: Evaluation;
}

function pointersTo({ at, work }: PersonFacts, is: (period: WorkPeriod) => boolean): string[] {
  return work.flatMap((period, i) => (is(period) ? [`${at}/work/${i}`] : []));
}

function holds({ from, to }: WorkPeriod, day: number): boolean {
  return toDay(from) <= day && (to === null || day <= toDay(to));
}

function causesOf(
  person: PersonFacts,
  before: Amounts,
  after: Amounts,
  { day, compiled }: ExplainedDay,
): Cause[] {
  const { rose, fell } = moves(before, after);
  const causes: Cause[] = [];
  if (rose)
    causes.push(
      cause(
        'work-milestone',
        pointersTo(person, (period) => holds(period, day)),
      ),
    );
  if (fell) {
    // The days that a window held on the day before and does not hold now: two at the end of some Februaries.
    const left = workMeasures(compiled).windows.flatMap((years) => {
      const [first, end] = [windowStart(day - 1, years), windowStart(day, years)];
      return Array.from({ length: end - first }, (_, i) => first + i);
    });
    const gone = (period: WorkPeriod) => left.some((passed) => holds(period, passed));
    causes.push(cause('work-leaves-window', pointersTo(person, gone)));
  }
  return causes;
}

/** The day before as the rules of the day after see it: of rules that begin on that day, time says nothing. */
function underRulesOf({ of: after }: Scored, before: Scored): Scored {
  const { candidate, day, crs, programs } = before.of;
  if (crs === after.crs && programs === after.programs) return before;
  const { from } = crs;
  const rulebook = {
    ...after.rulebook,
    crs: [{ ...after.crs, from }],
    programs: [{ ...after.programs, from }],
  };
  const asOf = toIsoDate(day);
  return { of: explainedDay(candidate, asOf, rulebook), result: evaluate(candidate, asOf, rulebook) };
}

/** What of amounts of work has changed since the day before. */
export function workCauses(eve: Scored, after: Scored, areas: ReadonlySet<Area>): Cause[] {
  const before = underRulesOf(after, eve);
  const { profile } = after.of.candidate;
  // Of a category that starts or ends on the day, time says nothing.
  const standing = after.of.compiled.categories.filter(
    ({ first, last }) => first <= before.of.day && after.of.day <= last,
  );
  const own = [
    ownAmounts(before.of, before.result, standing),
    ownAmounts(after.of, after.result, standing),
  ] as const;
  const spouse = [spouseAmounts(before.of), spouseAmounts(after.of)] as const;
  const causes = [
    ...causesOf(candidateFacts(profile), ...own, after.of),
    ...causesOf(spouseFacts(profile), ...spouse, after.of),
  ];
  const level = askedLevel(after.of);
  if (level !== askedLevel(before.of) && areas.has('reason:language-below-threshold'))
    causes.push(
      cause(
        'main-occupation-changes',
        pointersTo(candidateFacts(profile), ({ country }) => country === 'CA'),
        { level },
      ),
    );
  return causes;
}
