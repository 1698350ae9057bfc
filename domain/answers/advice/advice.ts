import { toDay } from '../../calendar/iso-date.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import { spokenText } from '../../result/spoken-verdict.ts';
import { verdict, type Warning } from '../../result/verdict.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import { type InLanguage, inLanguage, type Text } from '../../sentences/text.ts';
import type { Paper } from '../papers/paper.ts';
import { papersOf } from '../papers/papers.ts';
import { type RulesOption, resultOf } from '../score/evaluate.ts';
import { openDay } from '../score/open-day.ts';
import { rulesWarnings } from '../score/rules-warnings.ts';
import { type Improvement, improvements } from './improvements.ts';
import { type ProgramRoute, programRoutes } from './program-routes.ts';

/** What a candidate can do with a result: raise it, come into a programme, and have the papers ready. */
export interface Advice {
  asOf: IsoDate;
  ruleset: string;
  /** CRS points of the day, which every gain is measured against. */
  total: number;
  lanes: string[];
  /** What must be known of the rules that it goes by; absent where there is nothing to say. */
  warnings?: { code: string; message: Text }[];
  /** Most points first. */
  improvements: Improvement[];
  /** One for each programme, for a candidate who is in none. */
  programs: ProgramRoute[];
  papers: Paper[];
}

/** Advice in the words of one language, as the API and the command line give it. */
export type SpokenAdvice = InLanguage<Advice>;

export interface AdviceOptions extends RulesOption {
  /** Of every sentence; absent: English. */
  language?: OfficialLanguage;
}

function warningInWords(warning: Warning): { code: string; message: Text } {
  return { code: warning.code, message: spokenText(warning) };
}

/**
 * Everything that raises a candidate's score on a day, the routes into a programme for a candidate who is in none, and the
 * papers that follow from the facts. Every figure is the score of a changed candidate.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 * @example advise({ profile }, '2026-02-18').improvements[0] // { id: 'nomination', gain: 600, … }
 */
export function advise(
  candidate: Candidate,
  asOf: IsoDate,
  { rulebook = PUBLISHED_RULEBOOK, language = 'en' }: AdviceOptions = {},
): SpokenAdvice {
  const of = openDay(compile(rulebook), candidate, toDay(asOf));
  const today = { of, result: resultOf(of, asOf) };
  const { ruleset, crs, lanes } = today.result;
  const { improvements: better, unknownSince: since } = improvements(today);
  const warnings: Warning[] = [...rulesWarnings(of.rulebook, of.crs, of.day)];
  if (since !== undefined) warnings.push(verdict('steps-across-unknown-rules', { since }));
  const advice: Advice = {
    asOf,
    ruleset,
    total: crs.total,
    lanes,
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(warningInWords) }),
    improvements: better,
    programs: programRoutes(today),
    papers: papersOf(today),
  };
  return inLanguage(advice, language);
}
