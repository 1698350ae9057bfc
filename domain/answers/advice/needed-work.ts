import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { windowStart } from '../../facts/work/window.ts';
import { SKILLED, type WorkHistory } from '../../facts/work/work-history.ts';
import type { WorkRequirement } from '../../rulebook/programs/program-rules.ts';
import { dayOfHours, type Employment, historyAfter, workingOn } from './employment.ts';
import { homeCountry } from './home-country.ts';
import { latestJob, STAND_IN_OCCUPATION, skilledJobs } from './occupation.ts';
import { tradeJobs } from './other-steps.ts';
import type { Step } from './step.ts';
import { message } from './step-sentences.ts';
import { employmentOf } from './work-improvements.ts';

/** Work that counts towards a requirement, up to a day. */
type Measure = (history: WorkHistory, first: Day, day: Day) => number;

function workUntilEnough(
  of: OpenDay,
  { id, kind }: { id: string; kind: 'canadian-work' | 'continuous-work' | 'trade-work' },
  employment: Employment,
  { hours, withinYears }: WorkRequirement,
  measure: Measure,
): Step | undefined {
  const changes = workingOn(of, employment);
  const history = historyAfter(of, changes);
  const on = dayOfHours((day) => measure(history, windowStart(day, withinYears), day), hours, of.day);
  if (on === undefined) return undefined;
  const words = message(kind, { noc: employment.noc, until: on });
  return { id, kind, message: words, changes, on, earliest: on };
}

/** Canadian work until there is as much as the Canadian Experience Class asks for. */
export function canadianWorkStep(of: OpenDay): Step | undefined {
  const employment = employmentOf(of, 'canadian');
  if (employment === undefined) return undefined;
  const named = { id: 'work.canadian', kind: 'canadian-work' } as const;
  const measure: Measure = (history, first, day) => hourDays(history, of.canadianUse, first, day);
  return workUntilEnough(of, named, employment, of.programs.rules.cec.work, measure);
}

/** Work in the latest occupation until one unbroken stretch is as long as the Federal Skilled Worker class asks for. */
export function continuousWorkStep(of: OpenDay): Step | undefined {
  const last = latestJob(skilledJobs(of), of.day);
  const country = homeCountry(of.facts.own) ?? 'CA';
  const employment = { noc: last?.noc ?? STAND_IN_OCCUPATION, country: last?.country ?? country };
  const named = { id: 'work.continuous', kind: 'continuous-work' } as const;
  const longest: Measure = (history, first, day) => {
    const stretches = Array.from({ length: history.stretches }, (_, stretch) =>
      hourDays(history, SKILLED, first, day, undefined, stretch),
    );
    return Math.max(0, ...stretches);
  };
  return workUntilEnough(of, named, employment, of.programs.rules.fsw.work, longest);
}

/** The first trade that the candidate is certified in or is offered. */
function paperTrade({ facts, programs }: OpenDay): string | undefined {
  const papers = [...facts.certificates, ...facts.jobOffers.filter(isQualifyingOffer)];
  return papers.find(({ noc }) => programs.trades.has(noc))?.noc;
}

/**
 * Work until there is as much as the trades class asks for: in the latest trade, or else in that of a certificate or an
 * offer; nothing for a candidate without a trade.
 */
export function tradeWorkStep(of: OpenDay): Step | undefined {
  const [last] = tradeJobs(of);
  const noc = last?.noc ?? paperTrade(of);
  if (noc === undefined) return undefined;
  const country = last?.country ?? homeCountry(of.facts.own) ?? 'CA';
  const named = { id: 'work.trade', kind: 'trade-work' } as const;
  const measure: Measure = (history, first, day) => hourDays(history, SKILLED, first, day, noc);
  return workUntilEnough(of, named, { noc, country }, of.programs.rules.fst.work, measure);
}
