import { toDay } from '../../calendar/iso-date.ts';
import type { Explanation } from '../../explanation/explanation.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import type { SpokenResult } from '../../result/score-result.ts';
import { spokenResult } from '../../result/spoken-result.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import { type InLanguage, inLanguage } from '../../sentences/text.ts';
import type { ComingChange } from '../coming-changes/coming-change.ts';
import { changesFrom } from '../coming-changes/coming-changes.ts';
import type { RulesOption } from '../score/evaluate.ts';
import { type ResultOnDay, resultsFrom } from '../score/next-change.ts';
import { explanationOf } from './explain.ts';

/** A result with why it is so, and what time will do to it, in the words of one language. */
export interface ExplainedScore extends SpokenResult {
  explanation: InLanguage<Explanation>;
  comingChanges: InLanguage<ComingChange[]>;
}

export interface ExplainedScoreOptions extends RulesOption {
  /** Of every sentence; absent: English. */
  language?: OfficialLanguage;
  /** The day on which the profile leaves the pool, if it is in one. */
  expiresOn?: IsoDate | undefined;
}

/** Gives back what was taken of the results already, then the rest. */
function* again(taken: readonly ResultOnDay[], rest: Iterable<ResultOnDay>): Generator<ResultOnDay> {
  yield* taken;
  yield* rest;
}

/** The result of a day with its explanation and the changes of the next two years. Reads the candidate's facts once. */
export function explainedScore(
  candidate: Candidate,
  asOf: IsoDate,
  { rulebook = PUBLISHED_RULEBOOK, language = 'en', expiresOn }: ExplainedScoreOptions = {},
): ExplainedScore {
  const results = resultsFrom(compile(rulebook), candidate, toDay(asOf));
  const [today, next] = [results.next().value, results.next().value];
  if (today === undefined) throw new RangeError('no result of this day');
  const taken = next === undefined ? [today] : [today, next];
  const changes = changesFrom(again(taken, results), asOf, expiresOn === undefined ? {} : { expiresOn });
  return {
    ...spokenResult({ ...today.result, nextChangeOn: next?.result.asOf ?? null }, language),
    explanation: inLanguage(explanationOf(today.of, today.result), language),
    comingChanges: inLanguage(changes, language),
  };
}
