import type { Paper } from '#domain/answers/papers/paper';
import { papersOf } from '#domain/answers/papers/papers';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { TODAY } from '../somebody.ts';

export const papers = (candidate: Candidate, day = TODAY): Paper[] =>
  papersOf(candidate, day, PUBLISHED_RULEBOOK, 'en');

/** Of the papers with a code: whose, why and how they stand. */
export const told = (candidate: Candidate, code: string, day = TODAY) =>
  papers(candidate, day)
    .filter((paper) => paper.code === code)
    .map(({ for: whom, why, state }) => [whom, why, state]);
