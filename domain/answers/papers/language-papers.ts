import { compareSittings, validSittings } from '../../facts/language/best-first.ts';
import { isValid, type Sitting, sittingOf } from '../../facts/language/sitting.ts';
import type { LanguageTest, OfficialLanguage } from '../../profile/profile.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { CANDIDATE, type File, type Holder, paper, resultWith, SPOUSE, validity } from './file.ts';
import type { Paper } from './paper.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];

interface Report {
  index: number;
  sitting: Sitting;
}

function reports({ compiled }: File, tests: readonly LanguageTest[]): Report[] {
  return tests
    .map((test, index) => ({ index, sitting: sittingOf(test, compiled) }))
    .sort((a, b) => compareSittings(a.sitting, b.sitting));
}

function reportPaper(file: File, { for: whom, path }: Holder, { index, sitting }: Report): Paper {
  const why = `${path}/languageTests/${index}`;
  const of = ` ${sitting.name}`;
  const source = whom === 'spouse' && { source: 'IRPR 83(1)(a)' };
  return paper(
    file,
    'language-test',
    { for: whom, why, ...source, ...validity(file.day, sitting.expires) },
    { of },
  );
}

function told({ crs, programs, lanes }: Evaluation): string {
  return JSON.stringify([crs, programs, lanes]);
}

/** True when the result of the day would be another without this test. */
function matters(file: File, { index }: Report): boolean {
  const languageTests = file.candidate.profile.languageTests.toSpliced(index, 1);
  return told(resultWith(file, { languageTests })) !== told(file.now);
}

/**
 * The reports in use: of each language the best valid one, and of several those without which the result changes. What
 * another covers in every ability changes nothing.
 */
function inUse(file: File, known: readonly Report[]): Report[] {
  const valid = validSittings(
    known.map(({ sitting }) => sitting),
    file.day,
  );
  return LANGUAGES.flatMap((language) => {
    const uncovered = known.filter(({ sitting }) => sitting.language === language && valid.includes(sitting));
    const needed = uncovered.length > 1 ? uncovered.filter((report) => matters(file, report)) : [];
    return needed.length > 0 ? needed : uncovered.slice(0, 1);
  });
}

/** A test report for every language used; without a valid one, the newest that ran out, or that there is none. */
export function languagePapers(file: File): Paper[] {
  const known = reports(file, file.candidate.profile.languageTests);
  const used = inUse(file, known);
  if (used.length > 0) return used.map((report) => reportPaper(file, CANDIDATE, report));
  const [newest] = known
    .filter(({ sitting }) => sitting.expires <= file.day)
    .sort((a, b) => b.sitting.taken - a.sitting.taken);
  if (newest !== undefined) return [reportPaper(file, CANDIDATE, newest)];
  return [paper(file, 'language-test', { for: 'candidate', why: '/languageTests' }, { of: '' })];
}

/** The spouse's or partner's best report, and without a valid one the newest that ran out. */
export function spouseLanguagePapers(file: File, tests: readonly LanguageTest[]): Paper[] {
  const known = reports(file, tests);
  const expired = known.filter(({ sitting }) => sitting.expires <= file.day);
  const best =
    known.find(({ sitting }) => isValid(sitting, file.day)) ??
    expired.sort((a, b) => b.sitting.taken - a.sitting.taken)[0];
  return best === undefined ? [] : [reportPaper(file, SPOUSE, best)];
}
