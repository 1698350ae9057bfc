import { type Day, FAR_PAST } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { hourDays, hourDaysOf } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import {
  CANADIAN,
  FOREIGN,
  IN_CANADA,
  onlySpans,
  SKILLED,
  SKILLED_IN_CANADA,
  type WorkSpan,
} from '../../facts/work/work-history.ts';
import { amount } from '../../sentences/amount.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { counting, nothing } from './not-counted.ts';
import { workNotCounted } from './work-not-counted.ts';

const KINDS: ReadonlyMap<number, Text> = new Map([
  [
    CANADIAN,
    {
      en: 'skilled work in Canada, neither self-employed nor beside full-time study',
      fr: 'travail qualifié au Canada, ni autonome ni pendant des études à temps plein',
    },
  ],
  [FOREIGN, { en: 'skilled work outside Canada', fr: 'travail qualifié à l’extérieur du Canada' }],
  [SKILLED, { en: 'skilled work', fr: 'travail qualifié' }],
  [SKILLED_IN_CANADA, { en: 'skilled work in Canada', fr: 'travail qualifié au Canada' }],
  [IN_CANADA, { en: 'work in Canada', fr: 'travail au Canada' }],
]);

const NO_WORDS: Text = { en: '', fr: '' };

interface OfWork {
  kind: Text;
  where: Text;
  when: Text;
}

const WORKED = sentence<OfWork & { hours: number; years: number }>({
  en: (v) =>
    `${amount(v.hours, 'en')} hours (30 a week at most) of ${v.kind.en}${v.where.en}, ${v.when.en}: ${v.years} completed ${v.years === 1 ? 'year' : 'years'}.`,
  fr: (v) =>
    `${amount(v.hours, 'fr')} heures (au plus 30 par semaine) de ${v.kind.fr}${v.where.fr}, ${v.when.fr}\u00a0: ${v.years} ${v.years < 2 ? 'année complète' : 'années complètes'}.`,
});

const NOT_WORKED = sentence<OfWork>({
  en: (v) => `No ${v.kind.en}${v.where.en}, ${v.when.en}.`,
  fr: (v) => `Aucun ${v.kind.fr}${v.where.fr}, ${v.when.fr}.`,
});

function period(first: Day, last: Day): Text {
  const to = toIsoDate(last);
  if (first === FAR_PAST) return { en: `up to ${to}`, fr: `jusqu’au ${to}` };
  const from = toIsoDate(first);
  return { en: `from ${from} to ${to}`, fr: `du ${from} au ${to}` };
}

/** Which work is counted, from when to when. */
export interface Counted {
  /** One of the bits of work-history.ts. */
  use: number;
  first: Day;
  last: Day;
  /** Only these spans, and how they are called. */
  only?: {
    spans: readonly WorkSpan[];
    where?: Text;
    /** The spans that could have counted, when they are more. */
    asked?: readonly WorkSpan[];
  };
}

/** Work of a use in a window of so many years up to the day; of all time when absent. */
export function countedOn({ day }: OpenDay, use: number, years?: number): Counted {
  return { use, first: years === undefined ? FAR_PAST : windowStart(day, years), last: day };
}

/** Of the spans that are counted, in the unit of hourDays. */
export function worked({ work }: Person, { use, first, last, only }: Counted): number {
  const history = only === undefined ? work : onlySpans(work, only.spans);
  return hourDays(history, use, first, last);
}

/** JSON Pointers of the spans that hours come from, in the order in which they were sent. */
export function workPointers({ at, work }: Person, { use, first, last, only }: Counted): string[] {
  const spans = (only?.spans ?? work.spans).filter(
    (span) => hourDays(onlySpans(work, [span]), use, first, last) > 0,
  );
  return spans.sort((a, b) => a.index - b.index).map(({ index }) => `${at}/work/${index}`);
}

/** Paid hours and completed years of a person's work, the jobs that they come from, and those that do not count. */
export function workFact(person: Person, { programs }: OpenDay, counted: Counted): Fact {
  const { use, first, last, only } = counted;
  const total = worked(person, counted);
  const notCounted = workNotCounted(person, counted);
  const words = {
    kind: KINDS.get(use) ?? NO_WORDS,
    where: only?.where ?? NO_WORDS,
    when: period(first, last),
  };
  if (total === 0) return nothing(say(NOT_WORKED, words), `${person.at}/work`, notCounted);
  const hours = total / hourDaysOf(1);
  const years = Math.floor(total / hourDaysOf(programs.rules.hoursPerYear));
  return counting(say(WORKED, { ...words, hours, years }), workPointers(person, counted), notCounted);
}
