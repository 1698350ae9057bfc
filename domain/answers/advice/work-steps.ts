import { toIsoDate } from '../../calendar/iso-date.ts';
import { hourDays, windowStart, yearsOf } from '../../facts/work/hour-days.ts';
import { CANADIAN, FOREIGN } from '../../facts/work/work-history.ts';
import { isSkilled, latestJob, STAND_IN_OCCUPATION } from './occupation.ts';
import { homeCountry, ownFacts } from './person.ts';
import { renewals } from './renewals.ts';
import { type Attempt, attempt, raises, type Situation } from './situation.ts';
import type { StepKind } from './step-sentences.ts';
import { dayOfHours, type Employment, historyAfter, workingOn } from './work-on.ts';

const HOURS_OF_A_YEAR = 1560;
/** So many more years are tried until one changes something: foreign work counts by one and by three. */
const MOST_YEARS = 3;

/** The job that a person would hold in Canada or abroad; none where no country abroad is known. */
export function employmentOf(situation: Situation, where: 'canadian' | 'foreign'): Employment | undefined {
  const { candidate, asOf } = situation;
  const skilled = candidate.profile.work.filter(isSkilled);
  const there = skilled.filter(({ country }) => (country === 'CA') === (where === 'canadian'));
  const last = latestJob(there, asOf);
  if (last !== undefined) return { noc: last.noc, country: last.country };
  const country = where === 'canadian' ? 'CA' : homeCountry(ownFacts(candidate));
  const noc = latestJob(skilled, asOf)?.noc ?? STAND_IN_OCCUPATION;
  return country === undefined ? undefined : { noc, country };
}

function yearStep(
  situation: Situation,
  where: 'canadian' | 'foreign',
  step: { id: string; kind: StepKind },
): Attempt[] {
  const { candidate, asOf, programs } = situation;
  const employment = employmentOf(situation, where);
  if (employment === undefined) return [];
  const use = where === 'canadian' ? CANADIAN : FOREIGN;
  const within = programs.crsWorkYears;
  const changes = workingOn(situation, employment);
  const history = historyAfter(candidate, changes);
  const years = yearsOf(history, use, windowStart(asOf, within), asOf);
  for (let more = 1; more <= MOST_YEARS; more++) {
    const amount = (day: number): number => hourDays(history, use, windowStart(day, within), day);
    const on = dayOfHours(amount, (years + more) * HOURS_OF_A_YEAR, asOf + 1);
    if (on === undefined) return [];
    const tried = attempt(situation, {
      ...step,
      changes: [...changes, ...renewals(situation, on)],
      on,
      earliest: on,
      values: { noc: employment.noc, until: toIsoDate(on) },
    });
    if (raises(situation, tried)) return [tried];
  }
  return [];
}

/** The next year of work in Canada, and abroad, that changes something, on the day on which it is complete. */
export function workSteps(situation: Situation): Attempt[] {
  return [
    ...yearStep(situation, 'canadian', { id: 'work.canadian', kind: 'canadian-work' }),
    ...yearStep(situation, 'foreign', { id: 'work.foreign', kind: 'foreign-work' }),
  ];
}
