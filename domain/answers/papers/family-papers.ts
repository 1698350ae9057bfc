import type { MaritalStatus } from '../../profile/profile.ts';
import { type File, paper } from './file.ts';
import type { Paper } from './paper.ts';
import type { PaperCode } from './paper-sentences.ts';
import { medicalPaper, personalPapers } from './personal-papers.ts';

const OF_STATUS: Readonly<Record<MaritalStatus, PaperCode | undefined>> = {
  single: undefined,
  married: 'marriage-certificate',
  'common-law': 'common-law-proof',
  separated: 'separation-proof',
  divorced: 'divorce-certificate',
  widowed: 'death-certificate',
};

/** Papers of marital status, of the children that the size of the family shows, and of a brother or sister. */
export function familyPapers(file: File): Paper[] {
  const { maritalStatus, familySize, spouse, siblingInCanada } = file.candidate.profile;
  const papers: Paper[] = [];
  const ofStatus = OF_STATUS[maritalStatus];
  if (ofStatus !== undefined) papers.push(paper(file, ofStatus, { for: 'candidate', why: '/maritalStatus' }));
  if (spouse?.canadianOrPermanentResident === true)
    papers.push(
      paper(file, 'status-in-canada', { for: 'spouse', why: '/spouse/canadianOrPermanentResident' }),
    );
  const children = familySize - 1 - (spouse === undefined ? 0 : 1);
  if (children > 0) {
    const given = { for: 'children', why: '/familySize' } as const;
    papers.push(
      paper(file, 'birth-certificates', given, { children }),
      ...personalPapers(file, given),
      medicalPaper(file, given),
    );
  }
  if (siblingInCanada === true)
    papers.push(paper(file, 'sibling-proof', { for: 'candidate', why: '/siblingInCanada' }));
  return papers;
}
