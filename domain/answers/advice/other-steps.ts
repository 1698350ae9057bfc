import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { fundsOn } from '../../facts/funds/settlement-funds.ts';
import { nominationState } from '../../facts/nomination/nomination.ts';
import { NOMINATING_PROVINCES, type Province, type WorkPeriod } from '../../profile/profile.ts';
import { added } from './change.ts';
import { latestFirst, latestJob, STAND_IN_OCCUPATION, skilledJobs } from './occupation.ts';
import type { Step } from './step.ts';
import { message } from './step-sentences.ts';
import { usefulnessOfCertificate, usefulnessOfOffer } from './usefulness.ts';

/** The province that the candidate intends to live in where it can nominate, or else the first that can. */
export function provinceOf({ facts: { intendedProvince } }: OpenDay): Province {
  return NOMINATING_PROVINCES.find((province) => province === intendedProvince) ?? 'ON';
}

/** The candidate's jobs in trades up to the day, the latest first. */
export function tradeJobs(of: OpenDay): WorkPeriod[] {
  const jobs = skilledJobs(of).filter(({ noc }) => of.programs.trades.has(noc));
  return latestFirst(jobs, of.day);
}

/** The trades of those jobs, each once. */
export function tradesOf(of: OpenDay): string[] {
  return [...new Set(tradeJobs(of).map(({ noc }) => noc))];
}

/** True for a nomination that counts, today or on the later day on which it was accepted. */
function hasNomination({ facts, day }: OpenDay): boolean {
  const state = nominationState(facts.nomination, day);
  return state === 'counts' || state === 'later';
}

export function nominationStep(of: OpenDay): Step {
  const value = { province: provinceOf(of), acceptedOn: toIsoDate(of.day) };
  const op = of.candidate.nomination === undefined ? 'add' : 'replace';
  const kind = 'nomination';
  return { id: kind, kind, message: message(kind, {}), changes: [{ op, path: '/nomination', value }] };
}

export function certificateStep(of: OpenDay, noc: string): Step {
  const { certificatesOfQualification } = of.candidate.profile;
  const value = { noc, province: provinceOf(of), issuedOn: toIsoDate(of.day) };
  const path = '/profile/certificatesOfQualification';
  const change = added(certificatesOfQualification, path, value, usefulnessOfCertificate(of));
  const kind = 'certificate';
  return { id: `certificate.${noc}`, kind, message: message(kind, { noc }), changes: [change] };
}

/** An offer in the occupation of the latest skilled work. */
export function jobOfferStep(of: OpenDay): Step {
  const { jobOffers } = of.candidate.profile;
  const noc = latestJob(skilledJobs(of), of.day)?.noc ?? STAND_IN_OCCUPATION;
  const value = { noc, province: provinceOf(of), fullTime: true, supported: true };
  const change = added(jobOffers, '/profile/jobOffers', value, usefulnessOfOffer(of));
  const kind = 'job-offer';
  return { id: kind, kind, message: message(kind, { noc }), changes: [change] };
}

/** Funds of the amount that is asked for on a day; nothing where it is not known or there are enough. */
export function fundsStep({ facts, rulebook }: OpenDay, on: Day): Step | undefined {
  const { needed } = fundsOn(rulebook, on, facts.familySize);
  if (needed === undefined || needed <= facts.settlementFunds) return undefined;
  const change = { op: 'replace', path: '/profile/settlementFunds', value: needed } as const;
  const kind = 'funds';
  return { id: kind, kind, message: message(kind, { needed }), changes: [change] };
}

export function provinceStep(): Step {
  const change = { op: 'replace', path: '/profile/intendedProvince', value: 'any' } as const;
  const kind = 'province';
  return { id: kind, kind, message: message(kind, {}), changes: [change] };
}

/** That the better choice of a first official language counts; nothing where it does already. */
export function firstLanguageStep({ facts }: OpenDay): Step | undefined {
  if (facts.firstOfficialLanguage === undefined) return undefined;
  const change = { op: 'remove', path: '/profile/firstOfficialLanguage' } as const;
  const kind = 'first-language';
  return { id: kind, kind, message: message(kind, {}), changes: [change] };
}

function spouseStaysStep(): Step {
  const change = { op: 'replace', path: '/profile/spouse/accompanying', value: false } as const;
  const kind = 'spouse-stays';
  return { id: 'spouse.stays', kind, message: message(kind, {}), changes: [change] };
}

/** Steps that need no search: what is declared, papers, a nomination. */
export function otherSteps(of: OpenDay): Step[] {
  const { intendedProvince, spouse } = of.candidate.profile;
  const steps: (Step | undefined)[] = [
    ...tradesOf(of).map((noc) => certificateStep(of, noc)),
    hasNomination(of) ? undefined : nominationStep(of),
    jobOfferStep(of),
    firstLanguageStep(of),
    intendedProvince === 'QC' ? provinceStep() : undefined,
    fundsStep(of, of.day),
    spouse?.accompanying === true ? spouseStaysStep() : undefined,
  ];
  return steps.filter((step) => step !== undefined);
}
