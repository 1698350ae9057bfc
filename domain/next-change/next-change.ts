import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { type Gauge, workGauges } from './gauges.ts';
import { lastDay } from './last-day.ts';
import { type RuleTurns, ruleTurns } from './rule-turns.ts';
import { turningDays } from './turning-days.ts';

/** The first day after `from`, up to `to`, on which a gauge that never falls has risen. */
function firstRise(gauge: Gauge, from: Day, to: Day): Day | undefined {
  const start = gauge.value(from);
  if (gauge.value(to) === start) return undefined;
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (gauge.value(middle) === start) same = middle;
    else other = middle;
  }
  return other;
}

/** The first day after `from`, up to `to`, on which a gauge reads otherwise than on `from`. */
function firstMove(gauge: Gauge, from: Day, to: Day): Day | undefined {
  if (to <= from || gauge.isSteady(from, to)) return undefined;
  if (gauge.onlyRises(from, to)) return firstRise(gauge, from, to);
  if (to - from === 1) return gauge.value(to) === gauge.value(from) ? undefined : to;
  const middle = Math.floor((from + to) / 2);
  return firstMove(gauge, from, middle) ?? firstMove(gauge, middle, to);
}

/** The days after `from`, up to `to`, on which some gauge reads otherwise than on the day before. */
function* moves(gauges: readonly Gauge[], from: Day, to: Day): Generator<Day> {
  for (let since = from; since < to; ) {
    let first: Day | undefined;
    for (const gauge of gauges)
      first = firstMove(gauge, since, first === undefined ? to : first - 1) ?? first;
    if (first === undefined) return;
    yield first;
    since = first;
  }
}

/** Everything of a candidate that changes as days pass. */
interface Clockwork {
  turns: RuleTurns;
  candidate: PreparedCandidate;
  gauges: readonly Gauge[];
}

/** Possible changes after `from`: of anything dated up to `until`, of amounts of work up to `workUntil`. */
function* between(of: Clockwork, from: Day, until: Day, workUntil: Day): Generator<Day> {
  const restless = of.gauges.filter((gauge) => !gauge.isSteady(from, workUntil));
  let since = from;
  for (const day of turningDays(of.turns, of.candidate, from, until)) {
    yield* moves(restless, since, Math.min(day - 1, workUntil));
    yield day;
    since = day;
  }
  yield* moves(restless, since, workUntil);
}

/** Most results change within a year: what lies further is worked out only for those that do not. */
const NEAR = 366;

/**
 * The days after `asOf`, ascending, on which a result can differ from that of the day before. Not all of them change it;
 * no other day does.
 */
export function* possibleChanges(
  rulebook: CompiledRulebook,
  candidate: PreparedCandidate,
  asOf: Day,
): Generator<Day> {
  const turns = ruleTurns(rulebook);
  const of = { turns, candidate, gauges: workGauges(turns.work, rulebook.programs, candidate) };
  const near = asOf + NEAR;
  yield* between(of, asOf, near, near);
  yield* between(of, near, FAR_FUTURE - 1, lastDay(turns, candidate, near));
}
