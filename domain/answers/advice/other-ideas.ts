import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import { fundsOn } from '../../facts/funds/settlement-funds.ts';
import { NOMINATING_PROVINCES, type Province, type WorkPeriod } from '../../profile/profile.ts';
import { inGroups } from '../../rulebook/compiled-programs.ts';
import { amount } from '../../sentences/amount.ts';
import { added } from './change.ts';
import { isSkilled, latestFirst, latestJob, STAND_IN_OCCUPATION } from './occupation.ts';
import type { Idea, Situation } from './situation.ts';
import { worthOfCertificate, worthOfOffer } from './worth.ts';

/** The province that the candidate intends to live in where it can nominate, or else the first that can. */
function provinceOf({ candidate }: Situation): Province {
  const { intendedProvince } = candidate.profile;
  return NOMINATING_PROVINCES.find((province) => province === intendedProvince) ?? 'ON';
}

/** The candidate's jobs in trades up to the day, the latest first. */
export function tradeJobs({ candidate, asOf, programs }: Situation): WorkPeriod[] {
  const isTrade = (period: WorkPeriod): boolean =>
    isSkilled(period) && inGroups(period.noc, programs.fst.trades);
  return latestFirst(candidate.profile.work.filter(isTrade), asOf);
}

/** The trades of those jobs, each once. */
export function tradesOf(situation: Situation): string[] {
  return [...new Set(tradeJobs(situation).map(({ noc }) => noc))];
}

/** True for a nomination that counts, today or on the later day on which it was accepted. */
function hasNomination({ candidate: { nomination } }: Situation): boolean {
  return nomination !== undefined && nomination.province !== 'QC';
}

export function nominationIdea(situation: Situation): Idea {
  const { candidate, asOf } = situation;
  const value = { province: provinceOf(situation), acceptedOn: toIsoDate(asOf) };
  const op = candidate.nomination === undefined ? 'add' : 'replace';
  return { id: 'nomination', kind: 'nomination', changes: [{ op, path: '/nomination', value }], values: {} };
}

export function certificateIdea(situation: Situation, noc: string): Idea {
  const { certificatesOfQualification } = situation.candidate.profile;
  const value = { noc, province: provinceOf(situation), issuedOn: toIsoDate(situation.asOf) };
  const path = '/profile/certificatesOfQualification';
  const change = added(certificatesOfQualification, path, value, worthOfCertificate(situation));
  return { id: `certificate.${noc}`, kind: 'certificate', changes: [change], values: { noc } };
}

/** An offer in the occupation of the latest skilled work. */
export function jobOfferIdea(situation: Situation): Idea {
  const { work, jobOffers } = situation.candidate.profile;
  const noc = latestJob(work.filter(isSkilled), situation.asOf)?.noc ?? STAND_IN_OCCUPATION;
  const value = { noc, province: provinceOf(situation), fullTime: true, supported: true };
  const change = added(jobOffers, '/profile/jobOffers', value, worthOfOffer);
  return { id: 'job-offer', kind: 'job-offer', changes: [change], values: { noc } };
}

/** Funds of the amount that is asked for on a day; nothing where it is not known or there are enough. */
export function fundsIdea({ candidate, compiled, speak }: Situation, on: Day): Idea | undefined {
  const { familySize, settlementFunds } = candidate.profile;
  const { needed } = fundsOn(compiled, on, familySize, speak);
  if (needed === undefined || needed <= settlementFunds) return undefined;
  const change = { op: 'replace', path: '/profile/settlementFunds', value: needed } as const;
  return { id: 'funds', kind: 'funds', changes: [change], values: { amount: amount(needed, speak) } };
}

export function provinceIdea(): Idea {
  const change = { op: 'replace', path: '/profile/intendedProvince', value: 'any' } as const;
  return { id: 'province', kind: 'province', changes: [change], values: {} };
}

/** That the better choice of a first official language counts; nothing where it does already. */
export function firstLanguageIdea({ candidate }: Situation): Idea | undefined {
  if (candidate.profile.firstOfficialLanguage === undefined) return undefined;
  const change = { op: 'remove', path: '/profile/firstOfficialLanguage' } as const;
  return { id: 'first-language', kind: 'first-language', changes: [change], values: {} };
}

/** Steps that need no search: what is declared, papers, a nomination. */
export function otherIdeas(situation: Situation): Idea[] {
  const { intendedProvince, spouse } = situation.candidate.profile;
  const ideas: Idea[] = tradesOf(situation).map((noc) => certificateIdea(situation, noc));
  if (!hasNomination(situation)) ideas.push(nominationIdea(situation));
  ideas.push(jobOfferIdea(situation));
  const declared = firstLanguageIdea(situation);
  if (declared !== undefined) ideas.push(declared);
  if (intendedProvince === 'QC') ideas.push(provinceIdea());
  const funds = fundsIdea(situation, situation.asOf);
  if (funds !== undefined) ideas.push(funds);
  if (spouse?.accompanying === true)
    ideas.push({
      id: 'spouse.stays',
      kind: 'spouse-stays',
      changes: [{ op: 'replace', path: '/profile/spouse/accompanying', value: false }],
      values: {},
    });
  return ideas;
}
