import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { RulesOption } from '../score/evaluate.ts';
import { type ResultOnDay, resultsFrom } from '../score/next-change.ts';
import { type Area, differingAreas } from './areas.ts';
import { cause } from './cause-sentences.ts';
import type { Cause, ComingChange } from './coming-change.ts';
import { datedCauses } from './dated-causes.ts';
import { workCauses } from './work-causes.ts';

const YEARS_AHEAD = 2;

export interface ComingChangesOptions extends RulesOption {
  /** The last day looked at; two years after `asOf` when absent. */
  until?: IsoDate;
  /** The day on which the profile leaves the pool: the list ends with it. */
  expiresOn?: IsoDate;
}

/** Each sentence once, with all facts that it comes from. */
function merged(causes: readonly Cause[]): Cause[] {
  const bySentence = new Map<string, Cause>();
  for (const { code, pointers, text } of causes) {
    // By both languages, since a page of the site has the words of one only.
    const sentence = text.en + text.fr;
    const known = bySentence.get(sentence);
    const all = [...new Set([...(known?.pointers ?? []), ...pointers])];
    bySentence.set(sentence, { code, pointers: all, text });
  }
  return [...bySentence.values()];
}

function causesOf(of: OpenDay, areas: ReadonlySet<Area>): Cause[] {
  return merged([...datedCauses(of, areas), ...workCauses(of, areas)]);
}

/** With the total of the last day. */
function changesUntil(results: Iterable<ResultOnDay>, end: Day): { changes: ComingChange[]; total: number } {
  const changes: ComingChange[] = [];
  let before: ResultOnDay | undefined;
  for (const after of results) {
    const { of, result } = after;
    if (of.day > end) break;
    if (before !== undefined)
      changes.push({
        on: result.asOf,
        causes: causesOf(of, differingAreas(before.result, result)),
        score: result.crs.total,
        gain: result.crs.total - before.result.crs.total,
        lanes: result.lanes,
      });
    before = after;
  }
  return { changes, total: before?.result.crs.total ?? 0 };
}

/** The list with the day on which the profile leaves the pool, after which it says nothing. */
function endedBy(changes: readonly ComingChange[], expiresOn: IsoDate, total: number): ComingChange[] {
  const last = changes.at(-1);
  const both = last?.on === expiresOn ? last : undefined;
  const causes = [...(both?.causes ?? []), cause('profile-expires', [], {})];
  const { score, gain } = both ?? { score: total, gain: 0 };
  const others = both ? changes.slice(0, -1) : changes;
  return [...others, { on: expiresOn, causes, score, gain, lanes: [] }];
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
  { rulebook = PUBLISHED_RULEBOOK, ...options }: ComingChangesOptions = {},
): ComingChange[] {
  return changesFrom(resultsFrom(compile(rulebook), candidate, toDay(asOf)), asOf, options);
}

/** The same from the results of the days, the first of them that of `asOf`. */
export function changesFrom(
  results: Iterable<ResultOnDay>,
  asOf: IsoDate,
  { until, expiresOn }: Omit<ComingChangesOptions, 'rulebook'> = {},
): ComingChange[] {
  const today = toDay(asOf);
  const furthest = until === undefined ? addYears(today, YEARS_AHEAD) : toDay(until);
  const expiry = expiresOn === undefined ? FAR_FUTURE : toDay(expiresOn);
  const { changes, total } = changesUntil(results, Math.min(furthest, expiry));
  if (expiresOn === undefined || expiry <= today || expiry > furthest) return changes;
  return endedBy(changes, expiresOn, total);
}
