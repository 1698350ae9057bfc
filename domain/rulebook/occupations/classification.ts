import { SKILL_TYPES } from './skill-types.ts';
import { teerOf, UNIT_GROUPS } from './unit-groups.ts';

/** What says which occupations are skilled: skill type and level of NOC 2016, or the TEER category of NOC 2021. */
export type Classification = 'skill-type' | 'teer';

const BY_TEER = UNIT_GROUPS.filter((noc) => teerOf(noc) <= 3);
const { skilled, unskilled } = SKILL_TYPES;

const SKILLED: Readonly<Record<Classification, ReadonlySet<string>>> = {
  teer: new Set(BY_TEER),
  'skill-type': new Set([...BY_TEER.filter((noc) => !unskilled.includes(noc)), ...skilled]),
};

/** Whether a unit group is skilled; a code of none is not. */
export function isSkilledOccupation(noc: string, by: Classification): boolean {
  return SKILLED[by].has(noc);
}
