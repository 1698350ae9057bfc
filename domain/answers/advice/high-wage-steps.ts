import type { OpenDay } from '../../candidate/open-day.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import { onlyOccupations } from '../../facts/work/work-history.ts';
import type { HighWageRow } from '../../rulebook/additional-rows.ts';
import { added } from './change.ts';
import { dayOfHours, historyAfter, workingOn } from './employment.ts';
import { latestFirst, skilledJobs } from './occupation.ts';
import { provinceOf } from './other-steps.ts';
import { renewals } from './renewals.ts';
import type { Step } from './step.ts';
import { message } from './step-sentences.ts';
import { usefulnessOfOffer } from './usefulness.ts';

/** The occupation of the candidate's work, the latest first, that gives the most; none where the rules list none of them. */
function bestOccupation(of: OpenDay, by: HighWageRow['by']) {
  const jobs = latestFirst(skilledJobs(of), of.day);
  for (const { row, occupations } of of.crs.additionalRows.highWage ?? []) {
    if (row.by !== by) continue;
    const noc = jobs.find((job) => occupations.has(job.noc))?.noc;
    if (noc !== undefined) return { noc, level: row.level, occupations };
  }
  return undefined;
}

/** An offer in the best listed occupation that the candidate has worked in; it needs no assessment of the labour market. */
export function highWageOfferSteps(of: OpenDay): Step[] {
  const best = bestOccupation(of, 'job-offer');
  if (best === undefined) return [];
  const { noc, level } = best;
  const value = { noc, province: provinceOf(of), fullTime: true, supported: false };
  const change = added(of.candidate.profile.jobOffers, '/profile/jobOffers', value, usefulnessOfOffer(of));
  const kind = 'high-wage-offer';
  return [{ id: 'job-offer.high-wage', kind, message: message(kind, { noc, level }), changes: [change] }];
}

/** Canadian work in the best listed occupation that the candidate has worked in, until it makes a year in its level. */
export function highWageWorkSteps(of: OpenDay): Step[] {
  const best = bestOccupation(of, 'canadian-work');
  if (best === undefined) return [];
  const { noc, level, occupations } = best;
  const { hoursPerYear, crsWorkYears } = of.programs.rules;
  const changes = workingOn(of, { noc, country: 'CA' });
  const history = onlyOccupations(historyAfter(of, changes), occupations);
  if (history === undefined) return [];
  const on = dayOfHours(
    (day) => hourDays(history, of.canadianUse, windowStart(day, crsWorkYears), day),
    hoursPerYear,
    of.day + 1,
  );
  if (on === undefined) return [];
  const kind = 'high-wage-work';
  const words = message(kind, { noc, level, until: on });
  const all = [...changes, ...renewals(of, on)];
  return [{ id: 'work.high-wage', kind, message: words, changes: all, on, earliest: on }];
}
