import noc2021 from './unit-group-titles.json' with { type: 'json' };

const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(noc2021.titles));

/**
 * The English title of a unit group; a French one was found for none. Apart from the codes, because a score needs those alone.
 *
 * @example titleOf('21231') // 'Software engineers and designers'
 */
export function titleOf(noc: string): string | undefined {
  return TITLES.get(noc);
}
