import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { DatedService } from '../../facts/service/military-service.ts';
import { countryName } from '../../sentences/place-name.ts';
import { fill, inBoth, type Sentence, type Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { Fact } from '../explanation.ts';

const SERVED: Sentence = {
  en: (v) => `Longest service without a break (${v.country}): from ${v.from} to ${v.to}.`,
  fr: (v) => `Plus long service sans interruption (${v.country})\u00a0: du ${v.from} au ${v.to}.`,
};
const NONE: Text = {
  en: 'No service in foreign armed forces up to this day.',
  fr: 'Aucun service dans des forces armées étrangères jusqu’à cette date.',
};

function longest(spells: readonly DatedService[], day: Day): DatedService | undefined {
  const length = ({ from, to }: DatedService) => Math.min(to, day) - from;
  return spells.filter(({ from }) => from <= day).toSorted((a, b) => length(b) - length(a))[0];
}

/** The longest service without a break, up to the day. */
export function serviceFact({ candidate, facts, day }: ExplainedDay): Fact {
  const service = candidate.profile.militaryService ?? [];
  const spell = longest(facts.candidate.military, day);
  if (spell === undefined) return { text: NONE, pointers: ['/militaryService'] };
  const { country, from, to } = spell;
  const [first, last] = [toIsoDate(from), toIsoDate(Math.min(to, day))];
  const pointers = service.flatMap((each, i) =>
    each.country === country && each.from <= last && (each.to ?? last) >= first
      ? [`/militaryService/${i}`]
      : [],
  );
  const name = inBoth((speak) => countryName(country, speak));
  return { text: fill(SERVED, { country: name, from: first, to: last }), pointers };
}
