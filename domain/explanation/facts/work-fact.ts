import { type Day, FAR_PAST } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { hourDaysOf } from '../../facts/work/hour-days.ts';
import { CANADIAN, FOREIGN, IN_CANADA, SKILLED, SKILLED_IN_CANADA } from '../../facts/work/work-history.ts';
import { amount } from '../../sentences/amount.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { type Counted, worked, workPointers } from './counted-work.ts';
import { counting, nothing } from './not-counted.ts';
import { withPolicies } from './policies-used.ts';
import { workNotCounted } from './work-not-counted.ts';

const KINDS: ReadonlyMap<number, Text> = /* @__PURE__ */ new Map([
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

/** Uses without the bits of policies, which are named beside the work. */
const PLAIN_USES = CANADIAN | FOREIGN | SKILLED | SKILLED_IN_CANADA | IN_CANADA;

/** Canadian work, some of which is self-employed and counts by a policy. */
const BY_POLICY: Text = {
  en: 'skilled work in Canada, not beside full-time study',
  fr: 'travail qualifié au Canada, en dehors d’études à temps plein',
};

function kindOf({ work }: Person, { use, only }: Counted): Text {
  for (const { uses } of only?.spans ?? work.spans)
    if ((uses & use) !== 0 && (uses & use & PLAIN_USES) === 0) return BY_POLICY;
  return KINDS.get(use & PLAIN_USES) ?? NO_WORDS;
}

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

/** Paid hours and completed years of a person's work, the jobs that they come from, and those that do not count. */
export function workFact(person: Person, of: OpenDay, counted: Counted): Fact {
  const { programs } = of;
  const { first, last, only } = counted;
  const total = worked(person, counted);
  const notCounted = workNotCounted(person, counted);
  const words = {
    kind: kindOf(person, counted),
    where: only?.where ?? NO_WORDS,
    when: period(first, last),
  };
  if (total === 0) return nothing(say(NOT_WORKED, words), `${person.at}/work`, notCounted);
  const hours = total / hourDaysOf(1);
  const years = Math.floor(total / hourDaysOf(programs.rules.hoursPerYear));
  const fact = counting(say(WORKED, { ...words, hours, years }), workPointers(person, counted), notCounted);
  return withPolicies(fact, person, of, counted);
}
