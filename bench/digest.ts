import { openDay } from '#domain/answers/score/open-day';
import { toDay } from '#domain/calendar/iso-date';
import type { CrsFigures, LanguageFigures } from '#domain/candidate/open-day';
import type { Levels } from '#domain/facts/language/sitting';
import type { CompiledCrs } from '#domain/rulebook/compiled-crs';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { EDUCATION_LEVELS } from '#domain/rulebook/rows';
import type { Case } from './profiles.ts';
import type { Digested } from './table-calculator.ts';

/** One candidate's figures, worked out beforehand: in our own form and in that of the table calculator. */
export interface DigestedCase {
  rules: CompiledCrs;
  own: CrsFigures;
  languages: LanguageFigures;
  figures: Digested;
}

function numbers(levels: Levels | undefined): number[] {
  if (levels === undefined) return [0, 0, 0, 0];
  return [levels.listening, levels.reading, levels.writing, levels.speaking];
}

function figuresOf(own: CrsFigures, languages: LanguageFigures): Digested {
  const { spouse } = own;
  return {
    married: spouse !== undefined,
    age: own.age,
    education: EDUCATION_LEVELS[own.education] ?? 'none',
    first: numbers(languages.first?.levels),
    second: numbers(languages.second?.levels),
    canadianYears: own.canadianYears,
    foreignYears: own.foreignYears,
    certificate: own.certificate,
    spouseEducation: EDUCATION_LEVELS[spouse?.education ?? 0] ?? 'none',
    spouseLevels: numbers(spouse?.levels),
    spouseYears: spouse?.canadianYears ?? 0,
    nominated: own.nominated,
    canadianStudy: { none: 0, short: 1, long: 3 }[own.canadianStudy],
    french: languages.french?.lowest ?? 0,
    english: languages.english?.lowest ?? 0,
    sibling: own.sibling,
  };
}

/** What a public calculator would ask a candidate for, worked out from the facts. */
export function digest({ candidate, asOf }: Case): DigestedCase {
  const { crs, figures, languages } = openDay(compile(PUBLISHED_RULEBOOK), candidate, toDay(asOf));
  const { first, second, english, french } = languages;
  const heard = { first, second, english, french };
  return { rules: crs, own: figures, languages: heard, figures: figuresOf(figures, heard) };
}
