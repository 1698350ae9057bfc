import type { Paper } from '#domain/answers/papers/paper';
import { papersOf } from '#domain/answers/papers/papers';
import { resultOf } from '#domain/answers/score/evaluate';
import { openDay } from '#domain/answers/score/open-day';
import { toDay } from '#domain/calendar/iso-date';
import type { Candidate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { TODAY } from '../../somebody.ts';

/** The papers of a candidate on a day. */
export function papers(candidate: Candidate, day = TODAY, rulebook = PUBLISHED_RULEBOOK): Paper[] {
  const of = openDay(compile(rulebook), candidate, toDay(day));
  return papersOf({ of, result: resultOf(of) });
}

/** Of the papers with a code: whose, why and how they stand. */
export const statesOf = (candidate: Candidate, code: string, day = TODAY) =>
  papers(candidate, day)
    .filter((paper) => paper.code === code)
    .map(({ for: whom, why, state }) => [whom, why, state]);
