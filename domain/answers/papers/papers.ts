import type { OpenDay } from '../../candidate/open-day.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { familyPapers } from './family-papers.ts';
import { fundsPapers } from './funds-papers.ts';
import { languagePapers, spouseLanguagePapers } from './language-papers.ts';
import { CANDIDATE, type Holder, SPOUSE } from './one-paper.ts';
import type { Paper } from './paper.ts';
import { medicalPaper, personalPapers } from './personal-papers.ts';
import { policePapers, type Stay } from './police-papers.ts';
import { standingPapers } from './standing-papers.ts';
import { studyPapers } from './study-papers.ts';
import { workPapers } from './work-papers.ts';

function staysOf(work: readonly WorkPeriod[], { at }: Holder): Stay[] {
  return work.map(({ country, from, to }, index) => ({ country, from, to, why: `${at}/work/${index}` }));
}

const WHOLE = { for: 'candidate', why: '/profile' } as const;
const SPOUSE_FACT = { for: 'spouse', why: '/profile/spouse' } as const;

/**
 * A spouse or partner who does not come along is examined all the same: in Canada's law family members must be admissible,
 * accompanying or not. One who is a citizen or permanent resident needs to show that alone.
 */
function spousePapers(of: OpenDay): Paper[] {
  const { spouse } = of.candidate.profile;
  if (spouse === undefined || spouse.canadianOrPermanentResident) return [];
  const examined = [
    ...policePapers(of, SPOUSE, staysOf(spouse.work ?? [], SPOUSE)),
    medicalPaper(of, SPOUSE_FACT),
  ];
  const person = of.facts.spouse;
  if (person === undefined) return examined;
  return [
    ...personalPapers(SPOUSE_FACT),
    ...spouseLanguagePapers(of, person),
    ...studyPapers(of, SPOUSE, person),
    ...workPapers(of, SPOUSE, person),
    ...examined,
  ];
}

/**
 * The papers that an application would need, as the facts of the day show: the candidate's own first, then the family's.
 * What no rule states is marked as usual practice. An authority may ask for more.
 */
export function papersOf({ of, result }: ResultOnDay): Paper[] {
  const { own } = of.facts;
  const { work, militaryService = [] } = of.candidate.profile;
  const service = militaryService.map((spell, index) => ({
    ...spell,
    why: `/profile/militaryService/${index}`,
  }));
  return [
    ...personalPapers(WHOLE),
    ...languagePapers(of, result),
    ...studyPapers(of, CANDIDATE, own),
    ...workPapers(of, CANDIDATE, own),
    ...standingPapers(of),
    ...fundsPapers(of, result),
    ...policePapers(of, CANDIDATE, [...staysOf(work, CANDIDATE), ...service]),
    medicalPaper(of, WHOLE),
    ...familyPapers(of),
    ...spousePapers(of),
  ];
}
