import { toDay } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { certificateCounts } from '../../facts/certificate/certificate.ts';
import { nominationState } from '../../facts/nomination/nomination.ts';
import { isOfferAmong, isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { countryName, provinceName } from '../../sentences/place-name.ts';
import { paper } from './one-paper.ts';
import type { Paper } from './paper.ts';

const MINE = { for: 'candidate' } as const;

function nominationPapers({ facts: { nomination }, day }: OpenDay): Paper[] {
  if (nomination === undefined || nominationState(nomination, day) !== 'counts') return [];
  const province = provinceName(nomination.province);
  return [paper('nomination-certificate', { ...MINE, why: '/nomination', state: 'on-file' }, { province })];
}

function offerPapers({ facts: { jobOffers }, crs }: OpenDay): Paper[] {
  const { highWage = [] } = crs.additionalRows;
  return jobOffers.flatMap((offer, index) => {
    const assessed = isQualifyingOffer(offer);
    if (!assessed && !highWage.some(({ occupations }) => isOfferAmong(offer, occupations))) return [];
    const { noc } = offer;
    const given = { ...MINE, why: `/profile/jobOffers/${index}` };
    const letter = paper('job-offer-letter', given, { noc });
    return assessed ? [letter, paper('labour-market-assessment', given, { noc })] : [letter];
  });
}

function certificatePapers({ candidate, facts, day }: OpenDay): Paper[] {
  const sent = candidate.profile.certificatesOfQualification ?? [];
  return facts.certificates.flatMap((certificate, index) => {
    if (!certificateCounts(certificate, day)) return [];
    const why = `/profile/certificatesOfQualification/${index}`;
    const province = provinceName(sent[index]?.province ?? '');
    const values = { noc: certificate.noc, province };
    return [paper('certificate-of-qualification', { ...MINE, why, state: 'on-file' }, values)];
  });
}

function servicePapers({ candidate, day }: OpenDay): Paper[] {
  return (candidate.profile.militaryService ?? []).flatMap(({ country, from }, index) => {
    if (toDay(from) > day) return [];
    const why = `/profile/militaryService/${index}`;
    return [paper('military-record', { ...MINE, why }, { country: countryName(country) })];
  });
}

/** Papers of others about the candidate: nomination, job offers that count, certificates of trades, military service. */
export function standingPapers(of: OpenDay): Paper[] {
  return [...nominationPapers(of), ...offerPapers(of), ...certificatePapers(of), ...servicePapers(of)];
}
