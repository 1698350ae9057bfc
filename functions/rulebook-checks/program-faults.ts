import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import type {
  ProgramRules,
  SkilledWorkerRules,
  WorkRequirement,
} from '#domain/rulebook/programs/program-rules';
import { rowFaults } from './row-faults.ts';

const ABILITIES = 4;

function mostOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** What the grid can give at most. Both kinds of adaptability that a person can add up are within its cap. */
function gridMost({ grid }: SkilledWorkerRules): number {
  const { firstLanguage, secondLanguage, experience, age, arrangedEmployment, adaptability } = grid;
  return (
    mostOf(Object.values(grid.education)) +
    ABILITIES * mostOf(firstLanguage.map(({ points }) => points)) +
    secondLanguage.points +
    mostOf(experience.map(({ points }) => points)) +
    mostOf(age.map(({ points }) => points)) +
    arrangedEmployment +
    adaptability.cap
  );
}

/** Whether the digits begin the code of some occupation. */
function isGroup(digits: string): boolean {
  return digits !== '' && UNIT_GROUPS.some((noc) => noc.startsWith(digits));
}

function workFaults(name: string, { hours, withinYears }: WorkRequirement): string[] {
  const faults: string[] = [];
  if (hours <= 0) faults.push(`${name}: no hours of work`);
  if (withinYears <= 0) faults.push(`${name}: ${withinYears} is no number of years`);
  return faults;
}

/** What is wrong with one set of programme rules. */
export function programFaults({
  from,
  cec,
  fsw,
  fst,
  hoursPerYear,
  assessmentYears,
  crsWorkYears,
}: ProgramRules): string[] {
  const name = `programs ${from}`;
  const { firstLanguage, experience, age, adaptability } = fsw.grid;
  const most = gridMost(fsw);
  const { cap, spouseLanguage, ...others } = adaptability;
  const adaptable = spouseLanguage.points + Object.values(others).reduce((sum, points) => sum + points, 0);
  const faults = Object.entries({ firstLanguage, experience, age }).flatMap(([table, rows]) =>
    rowFaults(`${name} ${table}`, rows),
  );
  if (most !== 100) faults.push(`${name} grid: the maxima add up to ${most}, not to 100`);
  if (fsw.passMark > most) faults.push(`${name} grid: nobody can reach the pass mark of ${fsw.passMark}`);
  if (adaptable < cap)
    faults.push(`${name} adaptability: the maxima add up to ${adaptable}, the cap is ${cap}`);
  for (const years of [assessmentYears, crsWorkYears])
    if (years <= 0) faults.push(`${name}: ${years} is no number of years`);
  if (hoursPerYear <= 0) faults.push(`${name}: no hours of a year of work`);
  for (const { prefix, except } of fst.trades)
    for (const digits of [prefix, ...except])
      if (!isGroup(digits) || !digits.startsWith(prefix))
        faults.push(`${name} trades: ${digits} is no group of NOC 2021, or none within ${prefix}`);
  return [
    ...faults,
    ...workFaults(`${name} cec`, cec.work),
    ...workFaults(`${name} fsw`, fsw.work),
    ...workFaults(`${name} fst`, fst.work),
  ];
}
