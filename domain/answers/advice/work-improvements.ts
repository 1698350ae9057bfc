import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { hourDays, hourDaysOf } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import { FOREIGN } from '../../facts/work/work-history.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { dayOfHours, type Employment, historyAfter, workingOn } from './employment.ts';
import { highWageWorkSteps } from './high-wage-steps.ts';
import { homeCountry } from './home-country.ts';
import { latestJob, STAND_IN_OCCUPATION, skilledJobs } from './occupation.ts';
import { renewals } from './renewals.ts';
import { raises, type ScoredStep, scored } from './step.ts';
import { message } from './step-sentences.ts';

/** So many more years are scored until one changes something: foreign work counts by one and by three. */
const MOST_YEARS = 3;

/** The job that a person would hold in Canada or abroad; none where no country abroad is known. */
export function employmentOf(of: OpenDay, where: 'canadian' | 'foreign'): Employment | undefined {
  const { facts, day } = of;
  const skilled = skilledJobs(of);
  const there = skilled.filter(({ country }) => (country === 'CA') === (where === 'canadian'));
  const last = latestJob(there, day);
  if (last !== undefined) return { noc: last.noc, country: last.country };
  const country = where === 'canadian' ? 'CA' : homeCountry(facts.own);
  const noc = latestJob(skilled, day)?.noc ?? STAND_IN_OCCUPATION;
  return country === undefined ? undefined : { noc, country };
}

function yearStep(today: ResultOnDay, where: 'canadian' | 'foreign'): ScoredStep[] {
  const { of } = today;
  const { hoursPerYear, crsWorkYears } = of.programs.rules;
  const employment = employmentOf(of, where);
  if (employment === undefined) return [];
  const use = where === 'canadian' ? of.canadianUse : FOREIGN;
  const changes = workingOn(of, employment);
  const history = historyAfter(of, changes);
  const worked = (day: Day): number => hourDays(history, use, windowStart(day, crsWorkYears), day);
  const years = Math.floor(worked(of.day) / hourDaysOf(hoursPerYear));
  for (let more = 1; more <= MOST_YEARS; more++) {
    const on = dayOfHours(worked, (years + more) * hoursPerYear, of.day + 1);
    if (on === undefined) return [];
    const kind = `${where}-work` as const;
    const one = scored(today, {
      id: `work.${where}`,
      kind,
      message: message(kind, { noc: employment.noc, until: on }),
      changes: [...changes, ...renewals(of, on)],
      on,
      earliest: on,
    });
    if (raises(today, one)) return [one];
  }
  return [];
}

/** The next year of work in Canada, abroad, and at high wages, that changes something, on the day on which it is complete. */
export function workImprovements(today: ResultOnDay): ScoredStep[] {
  return [
    ...yearStep(today, 'canadian'),
    ...yearStep(today, 'foreign'),
    ...highWageWorkSteps(today.of).map((step) => scored(today, step)),
  ];
}
