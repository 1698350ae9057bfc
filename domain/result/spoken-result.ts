import type { OfficialLanguage } from '../profile/profile.ts';
import type { Evaluation, ProgramResult, ScoreResult, SpokenResult } from './score-result.ts';
import { spoken } from './spoken-verdict.ts';
import type { SpokenVerdict, Warning } from './verdict.ts';

function byCode(a: SpokenVerdict, b: SpokenVerdict): number {
  return a.code === b.code ? (a.message < b.message ? -1 : 1) : a.code < b.code ? -1 : 1;
}

/** Warnings in words: each sentence once, in a fixed order. */
export function spokenWarnings(warnings: readonly Warning[], language: OfficialLanguage): SpokenVerdict[] {
  const said = new Map(warnings.map((warning) => spoken(warning, language)).map((one) => [one.message, one]));
  return [...said.values()].sort(byCode);
}

/**
 * A result in the words of one language: the shape that the API and the command line give.
 *
 * @example spokenResult(score({ profile }, '2026-02-18'), 'fr').programs.cec.reasons[0]?.message
 */
export function spokenResult(result: ScoreResult, language: OfficialLanguage): SpokenResult {
  return { ...spokenEvaluation(result, language), nextChangeOn: result.nextChangeOn };
}

/** The same of a result without the day on which it changes next. */
export function spokenEvaluation(
  { asOf, ruleset, warnings, crs, programs, lanes }: Evaluation,
  language: OfficialLanguage,
): Omit<SpokenResult, 'nextChangeOn'> {
  const { cec, fsw, fst, pnp } = programs;
  const say = ({ eligible, reasons, unknown }: ProgramResult): ProgramResult<SpokenVerdict> => ({
    eligible,
    reasons: reasons.map((reason) => spoken(reason, language)),
    ...(unknown && { unknown }),
  });
  return {
    asOf,
    ruleset,
    warnings: spokenWarnings(warnings, language),
    crs,
    programs: { cec: say(cec), fsw: { ...say(fsw), grid: fsw.grid }, fst: say(fst), pnp: say(pnp) },
    lanes,
  };
}
