import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { bendDays } from './bends.ts';
import { type Gauge, workGauges } from './gauges.ts';
import { turningDays } from './turning-days.ts';
import { workMeasures } from './windows.ts';

function later(days: readonly Day[], asOf: Day): Day[] {
  return [...new Set(days)].filter((day) => day > asOf && day < FAR_FUTURE).sort((a, b) => a - b);
}

/** The first day after `from`, up to `to`, on which some gauge reads otherwise than on `from`. All only rise or fall. */
function firstMove(gauges: readonly Gauge[], from: Day, to: Day): Day | undefined {
  const start = gauges.map((gauge) => gauge(from));
  const moved = (day: Day): boolean => gauges.some((gauge, i) => gauge(day) !== start[i]);
  if (to <= from || !moved(to)) return undefined;
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (moved(middle)) other = middle;
    else same = middle;
  }
  return other;
}

/**
 * The days after `asOf`, ascending, on which a result can differ from that of the day before. Not all of them change it;
 * no other day does.
 */
export function* possibleChanges(
  rulebook: CompiledRulebook,
  candidate: PreparedCandidate,
  asOf: Day,
): Generator<Day> {
  const { own, spouse } = candidate;
  const work = spouse === undefined ? [own.work] : [own.work, spouse.work];
  const measures = workMeasures(rulebook);
  const gauges = work.flatMap((history) => workGauges(history, measures));
  const turning = new Set(later(turningDays(rulebook, candidate), asOf));
  const bends = gauges.length === 0 ? [] : bendDays(work, measures, asOf);
  let since = asOf;
  for (const day of later([...turning, ...bends], asOf)) {
    for (let move = firstMove(gauges, since, day - 1); move !== undefined; ) {
      yield move;
      since = move;
      move = firstMove(gauges, since, day - 1);
    }
    if (turning.has(day) || firstMove(gauges, day - 1, day) !== undefined) yield day;
    since = day;
  }
}
