import { toIsoDate } from '../calendar/iso-date.ts';
import { compareSittings } from '../language/best-first.ts';
import { isValid, type Sitting, sittingOf } from '../language/sitting.ts';
import type { LanguageTest, OfficialLanguage } from '../profile/profile.ts';
import { evaluate } from '../score/evaluate.ts';
import { CANDIDATE, type File, type Holder, paper, SPOUSE, validity } from './file.ts';
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
  return paper(file, 'language-test', { for: whom, why, ...validity(file.day, sitting.expires) }, { of });
}

/** True when the result of the day would be another without this test. */
function matters({ candidate, day, rulebook }: File, { index }: Report): boolean {
  const { profile } = candidate;
  const without = { ...profile, languageTests: profile.languageTests.toSpliced(index, 1) };
  const told = (one: typeof candidate): string => {
    const { crs, programs, lanes } = evaluate(one, toIsoDate(day), rulebook);
    return JSON.stringify([crs, programs, lanes]);
  };
  return told({ ...candidate, profile: without }) !== told(candidate);
}

/** The reports in use: of each language the best valid one, and of several those without which the result changes. */
function inUse(file: File, valid: readonly Report[]): Report[] {
  return LANGUAGES.flatMap((language) => {
    const known = valid.filter(({ sitting }) => sitting.language === language);
    const needed = known.length > 1 ? known.filter((report) => matters(file, report)) : [];
    return needed.length > 0 ? needed : known.slice(0, 1);
  });
}

/** A test report for every language used; without a valid one, the newest that ran out, or that there is none. */
export function languagePapers(file: File): Paper[] {
  const known = reports(file, file.candidate.profile.languageTests);
  const used = inUse(
    file,
    known.filter(({ sitting }) => isValid(sitting, file.day)),
  );
  if (used.length > 0) return used.map((report) => reportPaper(file, CANDIDATE, report));
  const [newest] = known
    .filter(({ sitting }) => sitting.expires <= file.day)
    .sort((a, b) => b.sitting.taken - a.sitting.taken);
  if (newest !== undefined) return [reportPaper(file, CANDIDATE, newest)];
  return [paper(file, 'language-test', { for: 'candidate', why: '/languageTests' }, { of: '' })];
}

/** The spouse's or partner's best report, and without a valid one the newest that ran out. */
export function spouseLanguagePapers(file: File): Paper[] {
  const known = reports(file, file.candidate.profile.spouse?.languageTests ?? []);
  const expired = known.filter(({ sitting }) => sitting.expires <= file.day);
  const best =
    known.find(({ sitting }) => isValid(sitting, file.day)) ??
    expired.sort((a, b) => b.sitting.taken - a.sitting.taken)[0];
  return best === undefined ? [] : [reportPaper(file, SPOUSE, best)];
}
