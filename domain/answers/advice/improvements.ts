import { toIsoDate } from '../../calendar/iso-date.ts';
import type { IsoDate } from '../../profile/profile.ts';
import type { Change } from './change.ts';
import { languageSteps, spouseLanguageSteps } from './language-steps.ts';
import { otherIdeas } from './other-ideas.ts';
import { spouseFacts } from './person.ts';
import { type Attempt, attempt, raises, type Situation } from './situation.ts';
import { effortOf, STEP_MESSAGES } from './step-sentences.ts';
import { spouseStudySteps, studySteps } from './study-steps.ts';
import { workSteps } from './work-steps.ts';

/** Something concrete that raises the score, or opens a lane without lowering it. */
export interface Step {
  /** Stable, e.g. `language.en.speaking`, `language.fr.all.7`, `work.canadian`, `nomination`. */
  id: string;
  message: string;
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

function stepOf({ asOf, speak }: Situation, { idea, result, gain }: Attempt): Step {
  const { id, kind, changes, on = asOf, earliest, values } = idea;
  return {
    id,
    message: STEP_MESSAGES[kind][speak](values),
    changes,
    on: toIsoDate(on),
    ...(earliest === undefined ? {} : { earliestOn: toIsoDate(earliest) }),
    gain,
    total: result.crs.total,
    lanes: result.lanes,
  };
}

function byGain(a: Attempt, b: Attempt): number {
  const easier = effortOf(a.idea.kind) - effortOf(b.idea.kind);
  return b.gain - a.gain || easier || (a.idea.id < b.idea.id ? -1 : 1);
}

/**
 * Every step that raises the score, most points first, then the easier; each is the score of the changed candidate.
 * Nobody is advised before they were born.
 */
export function improvements(situation: Situation): Step[] {
  const { candidate, asOf } = situation;
  if (candidate.profile.dateOfBirth > toIsoDate(asOf)) return [];
  const spouse = spouseFacts(candidate);
  const tried = [
    ...otherIdeas(situation).map((idea) => attempt(situation, idea)),
    ...languageSteps(situation),
    ...workSteps(situation),
    ...studySteps(situation),
  ];
  if (spouse !== undefined)
    tried.push(...spouseLanguageSteps(situation, spouse), ...spouseStudySteps(situation, spouse));
  return tried
    .filter((each) => raises(situation, each))
    .sort(byGain)
    .map((each) => stepOf(situation, each));
}
