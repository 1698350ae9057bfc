import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { type AdditionalRows, additionalRows } from './additional-rows.ts';
import type { AdditionalRules, CrsRules, TransferabilityRules } from './crs/crs-rules.ts';
import { lookup, type RowTable } from './lookup.ts';
import { type ColumnPoints, EDUCATION_LEVELS } from './rows.ts';
import { type TransferabilityTables, transferabilityTables } from './transferability-tables.ts';

/** Which column of a table with two is read. */
export type Column = keyof ColumnPoints;

/** One column of section A, ready for look-up by number. Education is by index of EDUCATION_LEVELS. */
export interface CoreTables {
  column: Column;
  age: RowTable;
  education: readonly number[];
  firstLanguage: RowTable;
  secondLanguage: RowTable;
  secondLanguageCap: number;
  canadianWork: RowTable;
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
    language: RowTable;
    canadianWork: RowTable;
    cap: number;
  };
  transferabilityTables: TransferabilityTables;
  /** More completed years of work than these decide nothing. */
  mostCanadianYears: number;
  mostForeignYears: number;
  transferability: TransferabilityRules;
  additional: AdditionalRules;
  additionalRows: AdditionalRows;
  cap: number;
}

function coreTables({ core }: CrsRules, column: Column): CoreTables {
  return {
    column,
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
  const spouseWork = lookup(rules.spouse.canadianWork, (row) => row.points);
  const withSpouse = coreTables(rules, 'withSpouse');
  const { canadianWorkBands, foreignWorkBands } = rules.transferability;
  return {
    first: toDay(rules.from),
    rules,
    id: rules.id,
    occupations: rules.occupations,
    withSpouse,
    withoutSpouse: coreTables(rules, 'withoutSpouse'),
    spouse: {
      education: EDUCATION_LEVELS.map((level) => rules.spouse.education[level]),
      language: lookup(rules.spouse.language, (row) => row.points),
      canadianWork: spouseWork,
      cap: rules.spouse.cap,
    },
    transferabilityTables: transferabilityTables(rules.transferability),
    mostCanadianYears: Math.max(
      withSpouse.canadianWork.length - 1,
      spouseWork.length - 1,
      ...canadianWorkBands,
    ),
    mostForeignYears: Math.max(...foreignWorkBands),
    transferability: rules.transferability,
    additional: rules.additional,
    additionalRows: additionalRows(rules.additional),
    cap: rules.cap,
  };
}
