import noc2021 from './unit-groups.json' with { type: 'json' };

/** The codes of NOC 2021, lowest first. The list is closed: no other code is an occupation. */
export const UNIT_GROUPS: readonly string[] = noc2021.unitGroups;

const CODES: ReadonlySet<string> = new Set(UNIT_GROUPS);

/** Whether a code is that of a unit group of NOC 2021. */
export function isUnitGroup(noc: string): boolean {
  return CODES.has(noc);
}

/** The TEER category of a unit group: its second digit. */
export function teerOf(noc: string): number {
  return noc.charCodeAt(1) - 48;
}
