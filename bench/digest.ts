import { ageOn } from '#domain/calendar/age';
import { toDay } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import type { CrsFacts, LanguageFacts } from '#domain/crs/crs-facts';
import { chooseLanguages } from '#domain/crs/language-choice';
import { educationOn } from '#domain/facts/education/credential';
import { validSittings } from '#domain/facts/language/best-first';
import type { Levels } from '#domain/facts/language/sitting';
import type { CompiledCrs } from '#domain/rulebook/compiled-crs';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { inForce } from '#domain/rulebook/lookup';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { EDUCATION_LEVELS } from '#domain/rulebook/rows';
import { crsFactsOn } from '#domain/score/crs-facts-on';
import type { Case } from './profiles.ts';
import type { Digested } from './table-calculator.ts';

/** One candidate's figures, worked out beforehand: in our own form and in that of the table calculator. */
export interface DigestedCase {
  rules: CompiledCrs;
  facts: CrsFacts;
  languages: LanguageFacts;
  figures: Digested;
}

function numbers(levels: Levels | undefined): number[] {
  if (levels === undefined) return [0, 0, 0, 0];
  return [levels.listening, levels.reading, levels.writing, levels.speaking];
}

function figuresOf(facts: CrsFacts, languages: LanguageFacts): Digested {
  const { spouse } = facts;
  return {
    married: spouse !== undefined,
    age: facts.age,
    education: EDUCATION_LEVELS[facts.education] ?? 'none',
    first: numbers(languages.first?.levels),
    second: numbers(languages.second?.levels),
    canadianYears: facts.canadianYears,
    foreignYears: facts.foreignYears,
    certificate: facts.certificate,
    spouseEducation: EDUCATION_LEVELS[spouse?.education ?? 0] ?? 'none',
    spouseLevels: numbers(spouse?.levels),
    spouseYears: spouse?.canadianYears ?? 0,
    nominated: facts.nominated,
    canadianStudy: { none: 0, short: 1, long: 3 }[facts.canadianStudy],
    french: languages.french?.lowest ?? 0,
    english: languages.english?.lowest ?? 0,
    sibling: facts.sibling,
  };
}

/** What a public calculator would ask a candidate for, worked out from the facts. */
export function digest({ candidate, asOf }: Case): DigestedCase {
  const rulebook = compile(PUBLISHED_RULEBOOK);
  const day = toDay(asOf);
  const rules = inForce(rulebook.crs, day);
  const programs = inForce(rulebook.programs, day);
  if (rules === undefined || programs === undefined) throw new RangeError(`no rules on ${asOf}`);
  const prepared = prepareCandidate(candidate, rulebook);
  const { own, spouse, birth, profile } = prepared;
  const { assessmentYears } = programs.rules;
  const facts = crsFactsOn(rules, {
    day,
    candidate: prepared,
    programs,
    age: ageOn(birth, day),
    education: educationOn(own.credentials, day, assessmentYears),
    spouseEducation: spouse && educationOn(spouse.credentials, day, assessmentYears),
    spouseSittings: spouse === undefined ? [] : validSittings(spouse.sittings, day),
  });
  const sittings = validSittings(own.sittings, day);
  const { first, second, english, french } = chooseLanguages(
    rules,
    facts,
    sittings,
    profile.firstOfficialLanguage,
  );
  return {
    rules,
    facts,
    languages: { first, second, english, french },
    figures: figuresOf(facts, { first, second, english, french }),
  };
}
