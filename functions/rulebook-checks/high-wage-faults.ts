import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import { occupationFaults } from './category-faults.ts';

/** Every pair of levels, the higher first. */
function pairsOf<Level>(levels: readonly Level[]): [Level, Level][] {
  return levels.flatMap((level, i) => levels.slice(i + 1).map((other): [Level, Level] => [level, other]));
}

/** A level stands there once, with real occupations that are in no other level, and points that the cap leaves. */
export function highWageFaults({ id, additional }: CrsRules): string[] {
  if (additional.highWage === undefined) return [];
  const { cap } = additional;
  const { levels } = additional.highWage;
  const name = `crs ${id} high wage`;
  if (levels.length === 0) return [`${name}: no level`];
  return [
    ...levels.flatMap((level) => occupationFaults(`${name} ${level.id}`, level.occupations)),
    ...levels
      .filter(({ canadianWork, jobOffer }) => Math.max(canadianWork, jobOffer) > cap)
      .map((level) => `${name} ${level.id}: gives more than the cap of ${cap} of the additional points`),
    ...pairsOf(levels).flatMap(([one, other]) => {
      if (one.id === other.id) return [`${name}: two levels are called ${one.id}`];
      const both = [...new Set(one.occupations)].filter((noc) => other.occupations.includes(noc));
      return both.map((noc) => `${name}: ${noc} is in level ${one.id} and in level ${other.id}`);
    }),
  ];
}

/** The most that the levels give: work and an offer are never added up. */
export function highWageMost({ highWage }: CrsRules['additional']): number {
  const points = highWage?.levels.flatMap(({ canadianWork, jobOffer }) => [canadianWork, jobOffer]) ?? [];
  return Math.max(0, ...points);
}
