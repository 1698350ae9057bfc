import type { OpenDay } from '../../candidate/open-day.ts';
import { nominationState } from '../../facts/nomination/nomination.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';

function nominationCheck({ facts, day }: OpenDay): Check {
  const state = nominationState(facts.nomination, day);
  if (state === 'counts') return 'met';
  return state === 'by-quebec' ? verdict('nominated-by-quebec', {}) : verdict('no-nomination', {});
}

/**
 * What it takes to be invited as a provincial nominee on the day: an accepted nomination, and one of the three federal
 * programmes (IRCC practice).
 */
export function pnpChecks(of: OpenDay, inProgram: boolean): ChecksOf<'pnp'> {
  return {
    nomination: nominationCheck(of),
    program: inProgram ? 'met' : verdict('in-no-programme', {}),
  };
}
