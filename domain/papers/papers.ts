import { toDay } from '../calendar/iso-date.ts';
import type { Candidate, IsoDate, OfficialLanguage, WorkPeriod } from '../profile/profile.ts';
import { compile } from '../rules/compiled-rulebook.ts';
import { inForce } from '../rules/lookup.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { familyPapers } from './family-papers.ts';
import { CANDIDATE, type File, type Holder, paper, SPOUSE } from './file.ts';
import { fundsPapers } from './funds-papers.ts';
import { languagePapers, spouseLanguagePapers } from './language-papers.ts';
import type { Paper } from './paper.ts';
import { policePapers, type Stay } from './police-papers.ts';
import { standingPapers } from './standing-papers.ts';
import { studyPapers } from './study-papers.ts';
import { workPapers } from './work-papers.ts';

function staysOf(work: readonly WorkPeriod[], { path }: Holder): Stay[] {
  return work.map(({ country, from, to }, index) => ({ country, from, to, why: `${path}/work/${index}` }));
}

function spousePapers(file: File): Paper[] {
  const { spouse } = file.candidate.profile;
  if (spouse?.accompanying !== true || spouse.canadianOrPermanentResident) return [];
  const { education = [], work = [] } = spouse;
  return [
    paper(file, 'passport', { for: 'spouse', why: '/spouse' }),
    ...spouseLanguagePapers(file),
    ...studyPapers(file, SPOUSE, education),
    ...workPapers(file, SPOUSE, work),
    ...policePapers(file, SPOUSE, staysOf(work, SPOUSE)),
    paper(file, 'medical-examination', { for: 'spouse', why: '/spouse' }),
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
  const file: File = { candidate, day, rulebook, compiled, programs: programs.rules, speak };
  const { education, work, militaryService = [] } = candidate.profile;
  const service = militaryService.map((spell, index) => ({
    ...spell,
    why: `/militaryService/${index}`,
  }));
  return [
    paper(file, 'passport', { for: 'candidate', why: '' }),
    ...languagePapers(file),
    ...studyPapers(file, CANDIDATE, education),
    ...workPapers(file, CANDIDATE, work),
    ...standingPapers(file),
    ...fundsPapers(file),
    ...policePapers(file, CANDIDATE, [...staysOf(work, CANDIDATE), ...service]),
    paper(file, 'medical-examination', { for: 'candidate', why: '' }),
    ...familyPapers(file),
    ...spousePapers(file),
  ];
}
