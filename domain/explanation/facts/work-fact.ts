import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import { hourDays, hourDaysOf } from '../../facts/work/hour-days.ts';
import {
  CANADIAN,
  FOREIGN,
  IN_CANADA,
  SKILLED,
  SKILLED_IN_CANADA,
  workHistory,
} from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { amount } from '../../sentences/amount.ts';
import { fill, inBoth, type Sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { besides, withReasons } from './not-counted.ts';
import type { PersonFacts } from './people.ts';
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

const WORKED: Sentence = {
  en: (v) =>
    `${v.hours} hours (30 a week at most) of ${v.kind}${v.where}, ${v.when}: ${v.years} completed ${v.years === 1 ? 'year' : 'years'}.`,
  fr: (v) =>
    `${v.hours} heures (au plus 30 par semaine) de ${v.kind}${v.where}, ${v.when}\u00a0: ${v.years} ${Number(v.years) < 2 ? 'année complète' : 'années complètes'}.`,
};

const NOT_WORKED: Sentence = {
  en: (v) => `No ${v.kind}${v.where}, ${v.when}.`,
  fr: (v) => `Aucun ${v.kind}${v.where}, ${v.when}.`,
};

function span(first: Day, last: Day): Text {
  const [from, to] = [Number.isFinite(first) ? toIsoDate(first) : undefined, toIsoDate(last)];
  return from === undefined
    ? { en: `up to ${to}`, fr: `jusqu’au ${to}` }
    : { en: `from ${from} to ${to}`, fr: `du ${from} au ${to}` };
}

/** Which work is counted, from when to when. */
export interface Counted {
  /** One of the bits of work-history.ts. */
  use: number;
  first: Day;
  last: Day;
  /** Only these periods, and how they are called. */
  only?: {
    periods: readonly WorkPeriod[];
    where?: Text;
    /** The periods that could have counted, when they are more. */
    looked?: readonly WorkPeriod[];
  };
}

/** Days of work weighed with weekly hours, as hourDays gives them, of the periods that are counted. */
export function worked({ work }: PersonFacts, { use, first, last, only }: Counted): number {
  return hourDays(workHistory(only?.periods ?? work), use, first, last);
}

/** JSON Pointers of the periods that hours come from. */
export function workPointers({ at, work }: PersonFacts, { use, first, last, only }: Counted): string[] {
  const periods = only?.periods ?? work;
  return work.flatMap((period, i) =>
    periods.includes(period) && hourDays(workHistory([period]), use, first, last) > 0
      ? [`${at}/work/${i}`]
      : [],
  );
}

/** Paid hours and completed years of a person's work, the periods that they come from, and those that do not count. */
export function workFact(person: PersonFacts, counted: Counted): Fact {
  const { use, first, last, only } = counted;
  const total = worked(person, counted);
  const pointers = workPointers(person, counted);
  const notCounted = workNotCounted(person, counted);
  const said = fill(total > 0 ? WORKED : NOT_WORKED, {
    hours: inBoth((speak) => amount(total / hourDaysOf(1), speak)),
    kind: KINDS.get(use) ?? '',
    where: only?.where ?? '',
    when: span(first, last),
    years: Math.floor(total / hourDaysOf(1560)),
  });
  return {
    text: total > 0 ? said : withReasons(said, notCounted),
    pointers: pointers.length > 0 ? pointers : [`${person.at}/work`],
    ...besides(notCounted),
  };
}
