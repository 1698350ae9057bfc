import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { lookup, type RowTable } from './lookup.ts';
import { UNIT_GROUPS } from './occupations/unit-groups.ts';
import type { OccupationGroup, ProgramRules } from './programs/program-rules.ts';
import { EDUCATION_LEVELS } from './rows.ts';

export interface CompiledPrograms {
  first: Day;
  rules: ProgramRules;
  /** The occupations of the Federal Skilled Trades class. */
  trades: ReadonlySet<string>;
  /** The grid of the Federal Skilled Worker class as arrays. */
  education: readonly number[];
  firstLanguage: RowTable;
  experience: RowTable;
  age: RowTable;
}

/** True when a code lies in one of the groups and in none of the group's exceptions. */
function inGroups(noc: string, groups: readonly OccupationGroup[]): boolean {
  return groups.some(
    ({ prefix, except }) => noc.startsWith(prefix) && !except.some((digits) => noc.startsWith(digits)),
  );
}

/** The tables of one set of programme rules as arrays. */
export function compilePrograms(rules: ProgramRules): CompiledPrograms {
  const { grid } = rules.fsw;
  return {
    first: toDay(rules.from),
    rules,
    trades: new Set(UNIT_GROUPS.filter((noc) => inGroups(noc, rules.fst.trades))),
    education: EDUCATION_LEVELS.map((level) => grid.education[level]),
    firstLanguage: lookup(grid.firstLanguage, (row) => row.points),
    experience: lookup(grid.experience, (row) => row.points),
    age: lookup(grid.age, (row) => row.points),
  };
}
