import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Paper } from '../papers/paper.ts';
import { papersOf } from '../papers/papers.ts';
import { improvements, type Step } from './improvements.ts';
import { type ProgramPath, programPaths } from './program-paths.ts';
import { situationOf } from './situation.ts';

/** What a candidate can do with a result: raise it, come into a programme, and have the papers ready. */
export interface Advice {
  asOf: IsoDate;
  ruleset: string;
  /** CRS points of the day, which every gain is measured against. */
  total: number;
  lanes: string[];
  /** Most points first. */
  improvements: Step[];
  /** Only for somebody who is in no programme: one for each. */
  programs: ProgramPath[];
  papers: Paper[];
}

/**
 * Everything that raises a candidate's score on a day, the ways into a programme for whoever is in none, and the papers
 * that follow from the facts. Every figure is the score of a changed candidate.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 * @param speak the language of sentences
 * @example advise({ profile }, '2026-02-18').improvements[0] // { id: 'nomination', gain: 600, … }
 */
export function advise(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
  speak: OfficialLanguage = 'en',
): Advice {
  const situation = situationOf(candidate, asOf, rulebook, speak);
  const { ruleset, crs, lanes } = situation.now;
  return {
    asOf,
    ruleset,
    total: crs.total,
    lanes,
    improvements: improvements(situation),
    programs: programPaths(situation),
    papers: papersOf(candidate, asOf, rulebook, speak),
  };
}
