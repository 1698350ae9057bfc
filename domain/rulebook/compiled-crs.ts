import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { AdditionalRules, CrsRules, TransferabilityRules } from './crs/crs-rules.ts';
import { lookup } from './lookup.ts';
import { EDUCATION_LEVELS } from './rows.ts';

/** One column of section A, ready for look-up by number. Education is by index of EDUCATION_LEVELS. */
export interface CoreTables {
  age: readonly number[];
  education: readonly number[];
  firstLanguage: readonly number[];
  secondLanguage: readonly number[];
  secondLanguageCap: number;
  canadianWork: readonly number[];
  cap: number;
}

export interface CompiledCrs {
  first: Day;
  /** As they were published. */
  rules: CrsRules;
  id: string;
  occupations: CrsRules['occupations'];
  withSpouse: CoreTables;
  withoutSpouse: CoreTables;
  spouse: {
    education: readonly number[];
    language: readonly number[];
    canadianWork: readonly number[];
    cap: number;
  };
  educationBand: readonly (0 | 1 | 2)[];
  transferability: TransferabilityRules;
  additional: AdditionalRules;
  cap: number;
}

function coreTables({ core }: CrsRules, column: 'withSpouse' | 'withoutSpouse'): CoreTables {
  return {
    age: lookup(core.age, (row) => row[column]),
    education: EDUCATION_LEVELS.map((level) => core.education[level][column]),
    firstLanguage: lookup(core.firstLanguage, (row) => row[column]),
    secondLanguage: lookup(core.secondLanguage, (row) => row[column]),
    secondLanguageCap: core.secondLanguageCap[column],
    canadianWork: lookup(core.canadianWork, (row) => row[column]),
    cap: core.cap[column],
  };
}

/** The tables of one ruleset as arrays. */
export function compileCrs(rules: CrsRules): CompiledCrs {
  return {
    first: toDay(rules.from),
    rules,
    id: rules.id,
    occupations: rules.occupations,
    withSpouse: coreTables(rules, 'withSpouse'),
    withoutSpouse: coreTables(rules, 'withoutSpouse'),
    spouse: {
      education: EDUCATION_LEVELS.map((level) => rules.spouse.education[level]),
      language: lookup(rules.spouse.language, (row) => row.points),
      canadianWork: lookup(rules.spouse.canadianWork, (row) => row.points),
      cap: rules.spouse.cap,
    },
    educationBand: EDUCATION_LEVELS.map((level) => rules.transferability.educationBand[level]),
    transferability: rules.transferability,
    additional: rules.additional,
    cap: rules.cap,
  };
}
