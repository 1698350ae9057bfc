import type { OpenDay } from '../../candidate/open-day.ts';
import type { MaritalStatus } from '../../profile/profile.ts';
import { paper } from './one-paper.ts';
import type { Paper } from './paper.ts';
import { medicalPaper, personalPapers } from './personal-papers.ts';

const OF_STATUS = {
  single: undefined,
  married: 'marriage-certificate',
  'common-law': 'common-law-proof',
  separated: 'separation-proof',
  divorced: 'divorce-certificate',
  widowed: 'death-certificate',
} as const satisfies Record<MaritalStatus, unknown>;

/** Papers of marital status, of the children that the size of the family shows, and of a brother or sister. */
export function familyPapers(of: OpenDay): Paper[] {
  const { maritalStatus, familySize, spouse, siblingInCanada } = of.candidate.profile;
  const papers: Paper[] = [];
  const ofStatus = OF_STATUS[maritalStatus];
  if (ofStatus !== undefined)
    papers.push(paper(ofStatus, { for: 'candidate', why: '/profile/maritalStatus' }, {}));
  if (spouse?.canadianOrPermanentResident === true) {
    const why = '/profile/spouse/canadianOrPermanentResident';
    papers.push(paper('status-in-canada', { for: 'spouse', why }, {}));
  }
  const children = familySize - 1 - (spouse === undefined ? 0 : 1);
  if (children > 0) {
    const given = { for: 'children', why: '/profile/familySize' } as const;
    papers.push(
      paper('birth-certificates', given, { children }),
      ...personalPapers(given),
      medicalPaper(of, given),
    );
  }
  if (siblingInCanada === true)
    papers.push(paper('sibling-proof', { for: 'candidate', why: '/profile/siblingInCanada' }, {}));
  return papers;
}
