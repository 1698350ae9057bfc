import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import { prepareCandidate } from '../../candidate/candidate-facts.ts';
import { explainedDay } from '../../explanation/explained-day.ts';
import { possibleChanges } from '../../next-change/next-change.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { evaluateOn } from '../score/evaluate.ts';
import { type Area, differingAreas } from './areas.ts';
import { cause } from './cause-sentences.ts';
import type { Cause, ComingChange } from './coming-change.ts';
import { turnsOn } from './dated-causes.ts';
import { type Scored, workCauses } from './work-causes.ts';

const YEARS_AHEAD = 2;

export interface ComingChangesOptions {
  /** The last day looked at; two years after `asOf` when absent. */
  until?: IsoDate;
  /** The day on which the profile leaves the pool: the list ends with it. */
  expiresOn?: IsoDate;
  rulebook?: Rulebook;
}

/** Each code once, with all facts that it comes from; sentences of the first. */
function merged(causes: readonly Cause[]): Cause[] {
  const byText = new Map<string, Cause>();
  for (const { code, pointers, text } of causes) {
    const known = byText.get(text.en);
    const all = [...new Set([...(known?.pointers ?? []), ...pointers])];
    byText.set(text.en, { code, pointers: all, text });
  }
  return [...byText.values()];
}

function causesOf(before: Scored, after: Scored, areas: ReadonlySet<Area>): Cause[] {
  const touched = [...areas];
  const turns = turnsOn(after.of).filter(({ touches }) => touched.some((area) => touches.test(area)));
  return merged([...turns.map((turn) => turn.cause), ...workCauses(before, after, areas)]);
}

/**
 * Every later day on which time alone changes a result, oldest first, with what causes it, and the score and lanes from
 * that day on. The first is the result's `nextChangeOn`, unless that lies beyond `until` or the profile expires before.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 *
 * @example comingChanges({ profile }, '2026-03-10')[0]?.causes[0]?.code // 'birthday'
 */
export function comingChanges(
  candidate: Candidate,
  asOf: IsoDate,
  { until, expiresOn, rulebook = PUBLISHED_RULEBOOK }: ComingChangesOptions = {},
): ComingChange[] {
  const compiled = compile(rulebook);
  const prepared = prepareCandidate(candidate, compiled);
  const today = toDay(asOf);
  const furthest = until === undefined ? addYears(today, YEARS_AHEAD) : toDay(until);
  const expiry = expiresOn === undefined ? Number.POSITIVE_INFINITY : toDay(expiresOn);
  const end = Math.min(furthest, expiry);
  const changes: ComingChange[] = [];
  let result = evaluateOn(compiled, prepared, today, 'en');
  for (const day of possibleChanges(compiled, prepared, today)) {
    if (day > end) break;
    const next = evaluateOn(compiled, prepared, day, 'en');
    const areas = differingAreas(result, next);
    if (areas.size === 0) continue;
    const on = toIsoDate(day);
    const before = { of: explainedDay(candidate, toIsoDate(day - 1), rulebook), result };
    const after = { of: explainedDay(candidate, on, rulebook), result: next };
    changes.push({
      on,
      causes: causesOf(before, after, areas),
      score: next.crs.total,
      gain: next.crs.total - result.crs.total,
      lanes: next.lanes,
    });
    result = next;
  }
  if (expiresOn === undefined || expiry <= today || expiry > furthest) return changes;
  const last = changes.at(-1);
  const both = last?.on === expiresOn ? last : undefined;
  const expires = cause('profile-expires', []);
  const causes = [...(both?.causes ?? []), expires];
  const { score, gain } = both ?? { score: result.crs.total, gain: 0 };
  return [...(both ? changes.slice(0, -1) : changes), { on: expiresOn, causes, score, gain, lanes: [] }];
}
