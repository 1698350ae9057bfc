import { toDay } from '../../calendar/iso-date.ts';
import { prepareCandidate } from '../../candidate/candidate-facts.ts';
import type { Candidate, IsoDate, OfficialLanguage, WorkPeriod } from '../../profile/profile.ts';
import { compile } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { evaluateOn } from '../score/evaluate.ts';
import { familyPapers } from './family-papers.ts';
import { CANDIDATE, type File, type Holder, SPOUSE } from './file.ts';
import { fundsPapers } from './funds-papers.ts';
import { languagePapers, spouseLanguagePapers } from './language-papers.ts';
import type { Paper } from './paper.ts';
import { medicalPaper, personalPapers } from './personal-papers.ts';
import { policePapers, type Stay } from './police-papers.ts';
import { standingPapers } from './standing-papers.ts';
import { studyPapers } from './study-papers.ts';
import { workPapers } from './work-papers.ts';

function staysOf(work: readonly WorkPeriod[], { path }: Holder): Stay[] {
  return work.map(({ country, from, to }, index) => ({ country, from, to, why: `${path}/work/${index}` }));
}

const SPOUSE_FACT = { for: 'spouse', why: '/spouse' } as const;

/**
 * Who does not come along is examined all the same: in Canada's law family members must be admissible, accompanying or not.
 * Whoever is a citizen or permanent resident needs to show that alone.
 */
function spousePapers(file: File): Paper[] {
  const { spouse } = file.candidate.profile;
  if (spouse === undefined || spouse.canadianOrPermanentResident) return [];
  const { education = [], languageTests = [], work = [] } = spouse;
  const examined = [...policePapers(file, SPOUSE, staysOf(work, SPOUSE)), medicalPaper(file, SPOUSE_FACT)];
  if (!spouse.accompanying) return examined;
  return [
    ...personalPapers(file, SPOUSE_FACT),
    ...spouseLanguagePapers(file, languageTests),
    ...studyPapers(file, SPOUSE, education),
    ...workPapers(file, SPOUSE, work),
    ...examined,
  ];
}

/**
 * The papers that an application would need, as the facts of the day show: the candidate's own first, then the family's.
 * What no rule states is marked as usual practice. An authority may ask for more.
 *
 * @param asOf any day from 2015-01-01; a RangeError before
 * @example papersOf({ profile }, '2026-02-18', rulebook, 'en').map(({ code }) => code)
 */
export function papersOf(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook,
  speak: OfficialLanguage,
): Paper[] {
  const compiled = compile(rulebook);
  const day = toDay(asOf);
  const programs = inForce(compiled.programs, day);
  if (programs === undefined) throw new RangeError('no rules were in force on this day');
  const prepared = prepareCandidate(candidate, compiled);
  const now = evaluateOn(compiled, prepared, day, speak);
  const file: File = { candidate, day, compiled, prepared, now, programs: programs.rules, speak };
  const { education, work, militaryService = [] } = candidate.profile;
  const service = militaryService.map((spell, index) => ({
    ...spell,
    why: `/militaryService/${index}`,
  }));
  return [
    ...personalPapers(file, { for: 'candidate', why: '' }),
    ...languagePapers(file),
    ...studyPapers(file, CANDIDATE, education),
    ...workPapers(file, CANDIDATE, work),
    ...standingPapers(file),
    ...fundsPapers(file),
    ...policePapers(file, CANDIDATE, [...staysOf(work, CANDIDATE), ...service]),
    medicalPaper(file, { for: 'candidate', why: '' }),
    ...familyPapers(file),
    ...spousePapers(file),
  ];
}
