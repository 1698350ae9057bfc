import { explainedCategories } from '../../categories/explained-categories.ts';
import { explainedCrs } from '../../crs/explained-crs.ts';
import { explainedDay } from '../../explanation/explained-day.ts';
import type { Explanation } from '../../explanation/explanation.ts';
import { explainedCanadianExperience } from '../../explanation/programs/canadian-experience.ts';
import { explainedGrid } from '../../explanation/programs/grid.ts';
import { explainedProvincialNominee } from '../../explanation/programs/provincial-nominee.ts';
import { explainedSkilledTrades } from '../../explanation/programs/skilled-trades.ts';
import { explainedSkilledWorker } from '../../explanation/programs/skilled-worker.ts';
import type { Candidate, IsoDate } from '../../profile/profile.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { evaluate } from '../score/evaluate.ts';

/**
 * Why the result of a day is what it is: for every point of the ranking system and the selection grid, zero or not, and
 * for every requirement of programmes and categories, the dated rule, the fact used and where it stands in the profile,
 * the row hit, the source, and a sentence in both languages. Points and outcomes are those of `score` on the same day.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 *
 * @example explain({ profile }, '2026-03-10').crs.parts[0] // section A, with its factors in `parts`
 */
export function explain(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
): Explanation {
  const of = explainedDay(candidate, asOf, rulebook);
  const [en, fr] = [evaluate(candidate, asOf, rulebook, 'en'), evaluate(candidate, asOf, rulebook, 'fr')];
  const spoken = (program: 'cec' | 'fsw' | 'fst' | 'pnp') => ({
    en: en.programs[program],
    fr: fr.programs[program],
  });
  const met = (['cec', 'fsw', 'fst'] as const).filter((program) => en.programs[program].eligible);
  return {
    asOf,
    ruleset: of.crs.id,
    crs: explainedCrs(of),
    programs: {
      cec: explainedCanadianExperience(of, spoken('cec')),
      fsw: explainedSkilledWorker(of, spoken('fsw'), explainedGrid(of)),
      fst: explainedSkilledTrades(of, spoken('fst')),
      pnp: explainedProvincialNominee(of, spoken('pnp'), met),
    },
    categories: explainedCategories(of, en.lanes),
  };
}
