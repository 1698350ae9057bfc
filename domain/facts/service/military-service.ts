import { type Day, FAR_FUTURE } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { MilitaryService } from '../../profile/profile.ts';
import type { FactChange } from '../validity/validity.ts';

/** An unbroken spell in the armed forces of one country other than Canada. */
export interface DatedService {
  country: string;
  from: Day;
  to: Day;
}

const NONE: readonly DatedService[] = [];

/** Joins service in one country's forces that continues without a day between. */
export function serviceSpells(service: readonly MilitaryService[]): readonly DatedService[] {
  if (service.length === 0) return NONE;
  const spells: DatedService[] = [];
  const dated = service
    .filter(({ country }) => country !== 'CA')
    .map(({ country, from, to }) => ({
      country,
      from: toDay(from),
      to: to === null ? FAR_FUTURE : toDay(to),
    }))
    .sort((a, b) => (a.country === b.country ? a.from - b.from : a.country < b.country ? -1 : 1));
  for (const next of dated) {
    const last = spells.at(-1);
    if (last !== undefined && last.country === next.country && next.from <= last.to + 1)
      last.to = Math.max(last.to, next.to);
    else spells.push(next);
  }
  return spells;
}

/** The day on which a spell that goes on has lasted so many years. */
function completedOn({ from }: DatedService, years: number): Day {
  return addYears(from, years) - 1;
}

/** True when one spell had lasted so many years by the end of `day`. */
export function hasServed(spells: readonly DatedService[], years: number, day: Day): boolean {
  return spells.some((spell) => completedOn(spell, years) <= Math.min(spell.to, day));
}

/** The days on which that changes. */
export function serviceChanges(spell: DatedService, years: number): FactChange[] {
  return [{ on: completedOn(spell, years), code: 'service-completed' }];
}
