import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { isValid, type Sitting } from '../../facts/language/sitting.ts';
import { OFFICIAL_LANGUAGES } from '../../profile/profile.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { CANDIDATE, type Holder, paper, resultWith, SPOUSE, standing } from './one-paper.ts';
import type { Paper } from './paper.ts';

function reportPaper({ day }: OpenDay, { sent }: Person, { for: who, at }: Holder, sitting: Sitting): Paper {
  const why = `${at}/languageTests/${sent.languageTests?.indexOf(sitting.fact)}`;
  const source = who === 'spouse' && { source: 'IRPR 83(1)(a)' };
  const given = { for: who, why, ...source, ...standing(day, sitting.expires) };
  return paper('language-test', given, { test: sitting.name, years: sitting.validYears });
}

function decided({ crs, programs, lanes }: Evaluation): string {
  return JSON.stringify([crs, programs, lanes]);
}

/** True when the result of the day would be another without this test. */
function matters(of: OpenDay, result: Evaluation, { fact }: Sitting): boolean {
  const languageTests = of.candidate.profile.languageTests.filter((test) => test !== fact);
  return decided(resultWith(of, { languageTests })) !== decided(result);
}

/**
 * The reports in use: of each language the best valid one, and of several those without which the result changes. What
 * another covers in every ability changes nothing.
 */
function inUse(of: OpenDay, result: Evaluation): Sitting[] {
  return OFFICIAL_LANGUAGES.flatMap((language) => {
    const uncovered = of.sittings.filter((sitting) => sitting.language === language);
    const needed = uncovered.length > 1 ? uncovered.filter((sitting) => matters(of, result, sitting)) : [];
    return needed.length > 0 ? needed : uncovered.slice(0, 1);
  });
}

function newestExpired({ sittings }: Person, { day }: OpenDay): Sitting | undefined {
  return sittings.filter(({ expires }) => expires <= day).sort((a, b) => b.taken - a.taken)[0];
}

/** A test report for every language used; without a valid one, the newest that ran out, or that there is none. */
export function languagePapers(of: OpenDay, result: Evaluation): Paper[] {
  const { own } = of.facts;
  const used = inUse(of, result);
  if (used.length > 0) return used.map((sitting) => reportPaper(of, own, CANDIDATE, sitting));
  const newest = newestExpired(own, of);
  if (newest !== undefined) return [reportPaper(of, own, CANDIDATE, newest)];
  const given = { for: 'candidate', why: '/profile/languageTests' } as const;
  return [paper('language-test', given, { test: undefined, years: of.rulebook.resultYears })];
}

/** The spouse's or partner's best report, and without a valid one the newest that ran out. */
export function spouseLanguagePapers(of: OpenDay, spouse: Person): Paper[] {
  const best = spouse.sittings.find((sitting) => isValid(sitting, of.day)) ?? newestExpired(spouse, of);
  return best === undefined ? [] : [reportPaper(of, spouse, SPOUSE, best)];
}
