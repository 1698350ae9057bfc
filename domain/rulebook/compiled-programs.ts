import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { lookup, type RowTable } from './lookup.ts';
import type { OccupationGroup, ProgramRules } from './programs/program-rules.ts';
import { EDUCATION_LEVELS } from './rows.ts';

export interface CompiledPrograms {
  first: Day;
  rules: ProgramRules;
  /** The grid of the Federal Skilled Worker class as arrays. */
  education: readonly number[];
  firstLanguage: RowTable;
  experience: RowTable;
  age: RowTable;
}

/** The tables of one set of programme rules as arrays. */
export function compilePrograms(rules: ProgramRules): CompiledPrograms {
  const { grid } = rules.fsw;
  return {
    first: toDay(rules.from),
    rules,
    education: EDUCATION_LEVELS.map((level) => grid.education[level]),
    firstLanguage: lookup(grid.firstLanguage, (row) => row.points),
    experience: lookup(grid.experience, (row) => row.points),
    age: lookup(grid.age, (row) => row.points),
  };
}

function startsWithAny(noc: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (noc.startsWith(prefix)) return true;
  return false;
}

/** True when a code lies in one of the groups and in none of the group's exceptions. */
export function inGroups(noc: string, groups: readonly OccupationGroup[]): boolean {
  for (const { prefix, except } of groups)
    if (noc.startsWith(prefix) && !startsWithAny(noc, except)) return true;
  return false;
}
