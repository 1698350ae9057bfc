import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { DatedService } from '../../facts/service/military-service.ts';
import { countryName } from '../../sentences/place-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';

const SERVED = sentence<{ country: Text; from: string; to: string }>({
  en: (v) => `Longest service without a break (${v.country.en}): from ${v.from} to ${v.to}.`,
  fr: (v) => `Plus long service sans interruption (${v.country.fr})\u00a0: du ${v.from} au ${v.to}.`,
});
const NONE: Text = {
  en: 'No service in foreign armed forces up to this day.',
  fr: 'Aucun service dans des forces armées étrangères jusqu’à cette date.',
};

function longest(spells: readonly DatedService[], day: Day): DatedService | undefined {
  const length = ({ from, to }: DatedService) => Math.min(to, day) - from;
  return spells.filter(({ from }) => from <= day).toSorted((a, b) => length(b) - length(a))[0];
}

/** The longest service without a break, up to the day. */
export function serviceFact({ candidate, facts, day }: OpenDay): Fact {
  const at = '/profile/militaryService';
  const spell = longest(facts.service, day);
  if (spell === undefined) return { text: NONE, pointers: [at] };
  const { country } = spell;
  const [from, to] = [toIsoDate(spell.from), toIsoDate(Math.min(spell.to, day))];
  const pointers = (candidate.profile.militaryService ?? []).flatMap((each, i) =>
    each.country === country && each.from <= to && (each.to ?? to) >= from ? [`${at}/${i}`] : [],
  );
  return { text: say(SERVED, { country: countryName(country), from, to }), pointers };
}
