import type { Candidate, LanguageTest } from '#domain/profile/profile';
import reference from '../reference/categories.json' with { type: 'json' };
import { nextDay, plusYears } from './calendar.ts';
import { LEVELS, level } from './education.ts';
import { languageOf, levelsOf, lowest } from './levels.ts';
import { byOccupation, hoursWithin, skilled, unbroken } from './work.ts';

interface Condition {
  type: string;
  months_min?: number;
  within_years?: number;
  continuous?: boolean | string;
  location?: string;
}

function served({ profile }: Candidate, day: string): boolean {
  const spells = (profile.militaryService ?? []).filter(({ country }) => country !== 'CA');
  const longest = (country: string): boolean => {
    let [start, end] = ['', ''];
    let found = false;
    for (const spell of spells
      .filter((s) => s.country === country)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      if (end === '' || spell.from > nextDay(end)) [start, end] = [spell.from, spell.to ?? '9999-12-30'];
      else if ((spell.to ?? '9999-12-30') > end) end = spell.to ?? '9999-12-30';
      const until = end < day ? end : day;
      if (plusYears(start, 10) <= nextDay(until)) found = true;
    }
    return found;
  };
  return spells.some(({ country }) => longest(country));
}

function inCategory(
  candidate: Candidate,
  tests: readonly LanguageTest[],
  condition: Condition,
  codes: string[],
  day: string,
): boolean {
  const { profile } = candidate;
  if (condition.type === 'language')
    return tests.some((test) => languageOf(test) === 'fr' && lowest(levelsOf(test)) >= 7);
  if (condition.type === 'composite')
    return (
      served(candidate, day) &&
      (profile.jobOffers ?? []).some(({ noc, fullTime }) => fullTime && codes.includes(noc)) &&
      LEVELS.indexOf(level(profile.education, day)) >= 3
    );
  const work = skilled(profile.work, day).filter(
    ({ noc, country }) =>
      codes.includes(noc) && (condition.location !== 'in Canada only' || country === 'CA'),
  );
  const sets =
    condition.continuous === false
      ? byOccupation(work)
      : unbroken(skilled(profile.work, day)).map((run) => run.filter((p) => work.includes(p)));
  const hours = (condition.months_min ?? 0) * 130;
  return sets.some(
    (periods) => periods.length > 0 && hoursWithin(periods, condition.within_years ?? 0, day) >= hours - 1e-9,
  );
}

interface Version {
  from: string;
  to: string | null;
  categories: readonly {
    id: string;
    condition: Condition;
    occupations: readonly (readonly [string, string, number])[];
  }[];
}

const VERSIONS = reference.versions as unknown as readonly Version[];

/** The categories of the day that a candidate is in, sorted. */
export function categoriesOf(candidate: Candidate, tests: readonly LanguageTest[], day: string): string[] {
  return VERSIONS.filter(({ from, to }) => from <= day && day <= (to ?? day))
    .flatMap(({ categories }) => categories)
    .filter(({ condition, occupations }) =>
      inCategory(
        candidate,
        tests,
        condition,
        occupations.map(([code]) => code),
        day,
      ),
    )
    .map(({ id }) => id.replace('_', '-'))
    .toSorted();
}
