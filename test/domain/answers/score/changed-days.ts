import { resultsFrom } from '#domain/answers/score/next-change';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';

/** The result of a day, the day aside, to be compared. */
export function resultText(candidate: Candidate, day: IsoDate, rulebook = PUBLISHED_RULEBOOK): string {
  return JSON.stringify({ ...evaluate(candidate, day, { rulebook }), asOf: '' });
}

/** Every day after `asOf`, up to `end`, whose result differs from that of the day before: all of them are scored. */
export function changedDays(
  candidate: Candidate,
  asOf: IsoDate,
  end: IsoDate,
  rulebook = PUBLISHED_RULEBOOK,
): IsoDate[] {
  const changed: IsoDate[] = [];
  let before = resultText(candidate, asOf, rulebook);
  for (let day = toDay(asOf) + 1; day <= toDay(end); day++) {
    const now = resultText(candidate, toIsoDate(day), rulebook);
    if (now !== before) changed.push(toIsoDate(day));
    before = now;
  }
  return changed;
}

/** The days up to `end` that results name, each the next of the one before. */
export function namedDays(candidate: Candidate, asOf: IsoDate, end: IsoDate): IsoDate[] {
  const named: IsoDate[] = [];
  for (let next = score(candidate, asOf).nextChangeOn; next !== null && next <= end; ) {
    named.push(next);
    next = score(candidate, next).nextChangeOn;
  }
  return named;
}

/** All later days of change, found in one go: the candidate is read once. */
export function daysFrom(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
): IsoDate[] {
  return [...resultsFrom(compile(rulebook), candidate, toDay(asOf))]
    .slice(1)
    .map(({ result }) => result.asOf);
}
