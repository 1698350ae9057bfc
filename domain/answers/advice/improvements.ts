import { toIsoDate } from '../../calendar/iso-date.ts';
import type { IsoDate } from '../../profile/profile.ts';
import type { Text } from '../../sentences/text.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import type { Change } from './change.ts';
import { highWageOfferSteps } from './high-wage-steps.ts';
import { languageImprovements, spouseLanguageImprovements } from './language-improvements.ts';
import { otherSteps } from './other-steps.ts';
import { raises, type ScoredStep, scored } from './step.ts';
import { effortOf } from './step-sentences.ts';
import { spouseStudyImprovements, studyImprovements } from './study-steps.ts';
import { endOf, unknownSince } from './unknown-rules.ts';
import { workImprovements } from './work-improvements.ts';

/** Something concrete that raises the score, or opens a lane without lowering it. */
export interface Improvement {
  /** Stable, e.g. `language.en.speaking`, `language.fr.all.7`, `work.canadian`, `nomination`. */
  id: string;
  message: Text;
  /** JSON Patch (RFC 6902) on `{ profile, nomination? }`: what the score was computed from. */
  changes: readonly Change[];
  /** The day that the step is scored for: the day asked about, and of work the day on which it is complete. */
  on: IsoDate;
  /** The first day on which it can be there. Absent when it takes no time of a published length. */
  earliestOn?: IsoDate;
  /** Points more than on the day asked about; 0 only when a lane is opened. */
  gain: number;
  /** CRS points after it. */
  total: number;
  /** Lanes after it. */
  lanes: string[];
}

function improvementOf({ of }: ResultOnDay, { step, result, gain }: ScoredStep): Improvement {
  const { id, message, changes, on = of.day, earliest } = step;
  return {
    id,
    message,
    changes,
    on: toIsoDate(on),
    ...(earliest === undefined ? {} : { earliestOn: toIsoDate(earliest) }),
    gain,
    total: result.crs.total,
    lanes: result.lanes,
  };
}

function byGain(a: ScoredStep, b: ScoredStep): number {
  const easier = effortOf(a.step.kind) - effortOf(b.step.kind);
  return b.gain - a.gain || easier || (a.step.id < b.step.id ? -1 : 1);
}

/**
 * Every step that raises the score, most points first, then the easier; each is the score of the changed candidate.
 * A step across a day from which the points of the rules are not known is left out: nobody can promise them. No candidate is
 * advised before birth.
 *
 * @returns also since when the rules are not known that a step was left out for
 */
export function improvements(today: ResultOnDay): {
  improvements: Improvement[];
  unknownSince: IsoDate | undefined;
} {
  const { facts, day } = today.of;
  if (facts.birth > day) return { improvements: [], unknownSince: undefined };
  const steps = [
    ...[...otherSteps(today.of), ...highWageOfferSteps(today.of)].map((step) => scored(today, step)),
    ...languageImprovements(today),
    ...workImprovements(today),
    ...studyImprovements(today),
  ];
  if (facts.spouse !== undefined)
    steps.push(
      ...spouseLanguageImprovements(today, facts.spouse),
      ...spouseStudyImprovements(today, facts.spouse),
    );
  const better = steps.filter((step) => raises(today, step)).sort(byGain);
  const unknown = (one: ScoredStep): IsoDate | undefined => unknownSince(today.of, endOf(one.step, day));
  return {
    improvements: better.filter((one) => unknown(one) === undefined).map((one) => improvementOf(today, one)),
    unknownSince: better.map(unknown).find((since) => since !== undefined),
  };
}
