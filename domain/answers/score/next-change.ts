import { ageOn, birthday } from '../../calendar/age.ts';
import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { addYears } from '../../calendar/shift.ts';
import { changesOfFacts } from '../../candidate/changes-of-facts.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { type Comparison, standsUntil } from '../../facts/work/comparison.ts';
import { hourDaysOf } from '../../facts/work/hour-days.ts';
import type { WorkHistory } from '../../facts/work/work-history.ts';
import type { Candidate } from '../../profile/profile.ts';
import { isSameData } from '../../result/same-data.ts';
import type { Evaluation } from '../../result/score-result.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import { resultOf } from './evaluate.ts';
import { openDay } from './open-day.ts';

/** No further than this is looked ahead, in days: a century. */
const FURTHEST = 36_525;
/** Years in which windows of any length meet leap days in the same way again. */
const LEAP_CYCLE = 8;

/** Every later day on which something dated begins or ends to count, oldest first. */
function datedDays({ facts, rulebook, day }: OpenDay): Day[] {
  const days = [...rulebook.days];
  for (const { rules } of rulebook.programs)
    for (const { on } of changesOfFacts(facts, rules, rulebook)) days.push(on);
  for (let age = ageOn(facts.birth, day) + 1; age <= rulebook.lastAge; age++)
    days.push(birthday(facts.birth, age));
  return days.filter((on) => on > day && on < FAR_FUTURE).sort((a, b) => a - b);
}

/**
 * The day after which no amount of work changes any more: jobs that ended have left every window, those that go on have
 * filled it, and have reached the one year that counts at any time.
 */
function lastWorkDay({ facts, rulebook, day }: OpenDay): Day {
  const years = Math.max(...rulebook.windows) + LEAP_CYCLE;
  const year = hourDaysOf(Math.max(...rulebook.programs.map(({ rules }) => rules.hoursPerYear)));
  let last = day;
  const settle = ({ spans }: WorkHistory): void => {
    for (const { from, to, rate } of spans) {
      const since = to === FAR_FUTURE ? Math.max(from, day) : to;
      last = Math.max(
        last,
        addYears(since, years),
        to === FAR_FUTURE ? since + Math.ceil(year / rate) : last,
      );
    }
  };
  settle(facts.own.work);
  if (facts.spouse !== undefined) settle(facts.spouse.work);
  return Math.min(last, day + FURTHEST);
}

/** The first day after `day`, up to `until`, on which some comparison may come out otherwise. */
function firstDoubt(comparisons: readonly Comparison[], day: Day, until: Day): Day | undefined {
  let stands = until;
  for (const comparison of comparisons) {
    if (stands <= day) break;
    stands = standsUntil(comparison, day, stands);
  }
  return day < until && stands < until ? stands + 1 : undefined;
}

/** A day with its result. */
export interface ResultOnDay {
  of: OpenDay;
  result: Evaluation;
}

/**
 * The result of a day, then every later day on which time alone changes the result, with the new one. Days are opened only
 * where something dated begins or ends, or where a comparison of work may come out otherwise: on all others scoring would
 * take the same way.
 *
 * @throws RangeError for a day before the first rules
 */
export function* resultsFrom(
  rulebook: CompiledRulebook,
  candidate: Candidate,
  asOf: Day,
): Generator<ResultOnDay, undefined> {
  let watched: Comparison[] = [];
  let of = openDay(rulebook, candidate, asOf, undefined, watched);
  let result = resultOf(of);
  yield { of, result };
  const days = datedDays(of);
  const lastOfWork = lastWorkDay(of);
  let next = 0;
  for (;;) {
    while ((days[next] ?? FAR_FUTURE) <= of.day) next++;
    const dated = days[next] ?? FAR_FUTURE;
    const day = firstDoubt(watched, of.day, Math.min(dated - 1, lastOfWork)) ?? dated;
    if (day === FAR_FUTURE) return undefined;
    watched = [];
    of = openDay(rulebook, candidate, day, of.facts, watched);
    const then = resultOf(of);
    if (isSameData({ ...then, asOf: result.asOf }, result)) continue;
    result = then;
    yield { of, result };
  }
}
