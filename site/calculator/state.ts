import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import { isDay } from '#functions/boundary/day';
import type { Question } from '../answer/question.ts';
import { askedDay, DAY } from './draft/asked-day.ts';
import { counted } from './draft/counted.ts';
import { EMPTY_DRAFT, type Path } from './draft/draft.ts';
import type { Fault } from './draft/faults.ts';
import { isoDay } from './draft/read-text.ts';
import type { Kept } from './kept/kept-answers.ts';
import { newScenarioKey, type Scenario } from './kept/scenario.ts';

/** What follows from the open scenario. */
export interface Outcome {
  /** What is asked of the rules; `undefined` as long as there is no date of birth. The same object as long as nothing that counts changes. */
  question: Question | undefined;
  faults: ReadonlyMap<Path, Fault>;
  /** Entries (`work/3`) and fields that do not count because something is missing or at fault. */
  leftOut: readonly Path[];
  /** The answers are scored with the birth or the day of before. */
  keeps: ReadonlySet<'birth' | 'day'>;
}

/** Everything that the calculator shows. */
export interface State extends Kept {
  language: OfficialLanguage;
  /** Absent while the page is drawn at build time. */
  today: IsoDate | undefined;
  /** Fields that were left or checked: their faults are shown. */
  left: ReadonlySet<Path>;
  outcome: Outcome;
  /** Said, and shown above the form. */
  notice: string | undefined;
  storageRefused: boolean;
}

const NO_OUTCOME: Outcome = { question: undefined, faults: new Map(), leftOut: [], keeps: new Set() };

export const emptyScenario = (): Scenario => ({ key: newScenarioKey(), name: '', draft: EMPTY_DRAFT });

export function openScenario({ scenarios, open }: Pick<State, 'scenarios' | 'open'>): Scenario {
  const found = scenarios.find(({ key }) => key === open) ?? scenarios[0];
  if (!found) throw new Error('there is always a scenario');
  return found;
}

export function emptyState(language: OfficialLanguage): State {
  const first = emptyScenario();
  return {
    language,
    today: undefined,
    scenarios: [first],
    open: first.key,
    left: new Set(),
    outcome: NO_OUTCOME,
    notice: undefined,
    storageRefused: false,
  };
}

/** The question of a scenario on its own. */
export function questionOf(
  scenario: Scenario,
  language: OfficialLanguage,
  today: IsoDate,
): Question | undefined {
  const { candidate } = counted(scenario.draft, language);
  const asOf = (scenario.day !== undefined && askedDay(scenario.day, language).day) || today;
  return candidate && { candidate, asOf };
}

/** The candidate with the date of birth that was whole before: a digit that is being changed does not blank the score. */
function withBirthOf(before: Question | undefined, scenario: Scenario, language: OfficialLanguage) {
  const was = before?.candidate as { profile?: { dateOfBirth?: string } } | undefined;
  if (!scenario.draft.values.dateOfBirth || was?.profile?.dateOfBirth === undefined) return undefined;
  const values = { ...scenario.draft.values, dateOfBirth: was.profile.dateOfBirth };
  return counted({ ...scenario.draft, values }, language).candidate;
}

const BORN_LATER: Fault = { path: 'dateOfBirth', code: 'born-later', message: '' };

function bornLater({ draft: { values } }: Scenario, day: IsoDate): boolean {
  const birth = isoDay(values.dateOfBirth ?? '');
  return isDay(birth) && birth > day;
}

/**
 * What follows from a scenario.
 *
 * @param before what followed from the same scenario before its last change
 */
export function outcomeOf(
  scenario: Scenario,
  state: Pick<State, 'language' | 'today'>,
  before?: Outcome,
): Outcome {
  const { language } = state;
  if (state.today === undefined) return NO_OUTCOME;
  const { candidate, faults, leftOut } = counted(scenario.draft, language);
  const asked = askedDay(scenario.day ?? state.today, language);
  const old = candidate ? undefined : withBirthOf(before?.question, scenario, language);
  const facts = candidate ?? old;
  const question = facts && { candidate: facts, asOf: asked.day ?? before?.question?.asOf ?? state.today };
  const all = [
    ...(asked.fault ? [asked.fault] : []),
    ...faults,
    ...(question && bornLater(scenario, question.asOf) ? [BORN_LATER] : []),
  ];
  const same = JSON.stringify(question) === JSON.stringify(before?.question);
  return {
    question: same ? before?.question : question,
    faults: new Map(all.map((fault) => [fault.path, fault])),
    leftOut: [...leftOut].filter((path) => path !== ''),
    keeps: new Set([...(old ? ['birth' as const] : []), ...(asked.fault ? ([DAY] as const) : [])]),
  };
}
