import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDays, windowStart } from '../../facts/work/hour-days.ts';
import { CANADIAN, SKILLED, type WorkHistory } from '../../facts/work/work-history.ts';
import { inGroups } from '../../rulebook/compiled-programs.ts';
import type { WorkRequirement } from '../../rulebook/programs/program-rules.ts';
import { isSkilled, latestJob, STAND_IN_OCCUPATION } from './occupation.ts';
import { tradeJobs } from './other-ideas.ts';
import { homeCountry, ownFacts } from './person.ts';
import type { Idea, Situation } from './situation.ts';
import { dayOfHours, type Employment, historyAfter, workingOn } from './work-on.ts';
import { employmentOf } from './work-steps.ts';

/** Work that counts towards a requirement, up to a day. */
type Measure = (history: WorkHistory, first: Day, day: Day) => number;

function workedUntilEnough(
  situation: Situation,
  named: Pick<Idea, 'id' | 'kind'>,
  employment: Employment,
  { hours, withinYears }: WorkRequirement,
  measure: Measure,
): Idea | undefined {
  const { candidate, asOf } = situation;
  const changes = workingOn(situation, employment);
  const history = historyAfter(candidate, changes);
  const on = dayOfHours((day) => measure(history, windowStart(day, withinYears), day), hours, asOf);
  if (on === undefined) return undefined;
  return { ...named, changes, on, earliest: on, values: { noc: employment.noc, until: toIsoDate(on) } };
}

/** Canadian work until there is as much as the Canadian Experience Class asks for. */
export function canadianWorkIdea(situation: Situation): Idea | undefined {
  const employment = employmentOf(situation, 'canadian');
  const named = { id: 'work.canadian', kind: 'canadian-work' } as const;
  return (
    employment &&
    workedUntilEnough(situation, named, employment, situation.programs.cec.work, (history, first, day) =>
      hourDays(history, CANADIAN, first, day),
    )
  );
}

/** Work in the latest occupation until one unbroken stretch is as long as the Federal Skilled Worker class asks for. */
export function continuousWorkIdea(situation: Situation): Idea | undefined {
  const { candidate, asOf } = situation;
  const last = latestJob(candidate.profile.work.filter(isSkilled), asOf);
  const employment = last ?? {
    noc: STAND_IN_OCCUPATION,
    country: homeCountry(ownFacts(candidate)) ?? 'CA',
  };
  const { noc, country } = employment;
  const named = { id: 'work.continuous', kind: 'continuous-work' } as const;
  const longest: Measure = (history, first, day) => {
    const stretches = Array.from({ length: history.stretches }, (_, stretch) =>
      hourDays(history, SKILLED, first, day, undefined, stretch),
    );
    return Math.max(0, ...stretches);
  };
  return workedUntilEnough(situation, named, { noc, country }, situation.programs.fsw.work, longest);
}

/** The first trade that the candidate is certified in or is offered. */
function papersTrade({ candidate, programs }: Situation): string | undefined {
  const { certificatesOfQualification = [], jobOffers = [] } = candidate.profile;
  const papers = [...certificatesOfQualification, ...jobOffers.filter(isQualifyingOffer)];
  return papers.find(({ noc }) => inGroups(noc, programs.fst.trades))?.noc;
}

/**
 * Work until there is as much as the trades class asks for: in the latest trade, or else in that of a certificate or an
 * offer; nothing for whoever has no trade.
 */
export function tradeWorkIdea(situation: Situation): Idea | undefined {
  const [last] = tradeJobs(situation);
  const noc = last?.noc ?? papersTrade(situation);
  if (noc === undefined) return undefined;
  const country = last?.country ?? homeCountry(ownFacts(situation.candidate)) ?? 'CA';
  const named = { id: 'work.trade', kind: 'trade-work' } as const;
  const { work } = situation.programs.fst;
  return workedUntilEnough(situation, named, { noc, country }, work, (history, first, day) =>
    hourDays(history, SKILLED, first, day, noc),
  );
}
