import { toDay } from '../../calendar/iso-date.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { countryName, provinceName } from '../../sentences/place-name.ts';
import { type File, paper } from './file.ts';
import type { Paper } from './paper.ts';

/** Papers of others about the candidate: nomination, job offers that count, certificates of trades, military service. */
export function standingPapers(file: File): Paper[] {
  const { day, candidate, speak } = file;
  const { nomination, profile } = candidate;
  const { jobOffers = [], certificatesOfQualification = [], militaryService = [] } = profile;
  const mine = { for: 'candidate' } as const;
  const papers: Paper[] = [];
  if (nomination !== undefined && nomination.province !== 'QC' && toDay(nomination.acceptedOn) <= day) {
    const given = { ...mine, why: '/nomination', state: 'on-file' } as const;
    papers.push(
      paper(file, 'nomination-certificate', given, { province: provinceName(nomination.province, speak) }),
    );
  }
  for (const [index, offer] of jobOffers.entries()) {
    if (!isQualifyingOffer(offer)) continue;
    const given = { ...mine, why: `/jobOffers/${index}` };
    papers.push(
      paper(file, 'job-offer-letter', given, { noc: offer.noc }),
      paper(file, 'labour-market-assessment', given, { noc: offer.noc }),
    );
  }
  for (const [index, { noc, province, issuedOn }] of certificatesOfQualification.entries()) {
    if (toDay(issuedOn) > day) continue;
    const given = {
      ...mine,
      why: `/certificatesOfQualification/${index}`,
      state: 'on-file',
    } as const;
    papers.push(
      paper(file, 'certificate-of-qualification', given, { noc, province: provinceName(province, speak) }),
    );
  }
  for (const [index, { country, from }] of militaryService.entries())
    if (toDay(from) <= day)
      papers.push(
        paper(
          file,
          'military-record',
          { ...mine, why: `/militaryService/${index}` },
          { country: countryName(country, speak) },
        ),
      );
  return papers;
}
