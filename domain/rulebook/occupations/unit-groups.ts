import noc2021 from './unit-groups.json' with { type: 'json' };

const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(noc2021.unitGroups));

/** The codes of NOC 2021, lowest first. The list is closed: no other code is an occupation. */
export const UNIT_GROUPS: readonly string[] = [...TITLES.keys()].sort();

/** Whether a code is that of a unit group of NOC 2021. */
export function isUnitGroup(noc: string): boolean {
  return TITLES.has(noc);
}

/**
 * The English title of a unit group; a French one was found for none.
 *
 * @example titleOf('21231') // 'Software engineers and designers'
 */
export function titleOf(noc: string): string | undefined {
  return TITLES.get(noc);
}

/** The TEER category of a unit group: its second digit. */
export function teerOf(noc: string): number {
  return noc.charCodeAt(1) - 48;
}
