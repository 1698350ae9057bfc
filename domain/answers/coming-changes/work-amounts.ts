import type { OpenDay } from '../../candidate/open-day.ts';
import { type Membership, membership } from '../../categories/membership.ts';
import { canadianWorkRow } from '../../crs/core/canadian-work.ts';
import { coreTables } from '../../crs/core/column.ts';
import { spouseWorkRow } from '../../crs/spouse/spouse.ts';
import { canadianWorkBand, foreignWorkBand } from '../../crs/transferability/bands.ts';
import { IN_CANADA, SKILLED_IN_CANADA } from '../../facts/work/work-history.ts';
import { workCheck } from '../../programs/cec/cec.ts';
import { practisedTrades } from '../../programs/fst/fst.ts';
import { continuousWorkCheck } from '../../programs/fsw/continuous-work.ts';
import { hasYear } from '../../programs/fsw/grid/adaptability.ts';
import { experienceRow } from '../../programs/fsw/grid/grid.ts';
import { occupationsWithYear } from '../../programs/fsw/right-body.ts';
import type { CompiledCategory } from '../../rulebook/compiled-category.ts';

/** What the rules see of a person's work on a day, each as a number that more work can only raise. */
export type Amounts = ReadonlyMap<string, number>;

const MEMBERSHIP: Readonly<Record<Membership, number>> = { out: 0, unresolved: 1, in: 2 };

/**
 * The candidate's own work: rows and bands of the tables that are hit, requirements met, categories entered.
 *
 * @param categories of which to tell
 */
export function ownAmounts(of: OpenDay, categories: readonly CompiledCategory[]): Amounts {
  const { crs, figures } = of;
  const amounts = new Map<string, number>([
    ['row', canadianWorkRow(coreTables(crs, figures), figures).from],
    ['canadian', canadianWorkBand(crs.transferabilityTables, figures)],
    ['foreign', foreignWorkBand(crs.transferabilityTables, figures)],
    ['experience', experienceRow(of).from],
    ['adaptability', Number(hasYear(of, of.work, SKILLED_IN_CANADA))],
    ['cec', Number(workCheck(of) === 'met')],
    ['fsw', Number(continuousWorkCheck(of) === 'met')],
    ...practisedTrades(of).map((noc): [string, number] => [`trade ${noc}`, 1]),
    ...occupationsWithYear(of).map((noc): [string, number] => [`fsw ${noc}`, 1]),
  ]);
  if (figures.highWage?.by === 'canadian-work') amounts.set('high wage', figures.highWage.points);
  for (const category of categories)
    if (category.condition.kind === 'work')
      amounts.set(`${category.lane} ${category.first}`, MEMBERSHIP[membership(of, category)]);
  return amounts;
}

/** The work of a spouse or partner who counts. */
export function spouseAmounts(of: OpenDay): Amounts {
  const { crs, figures, spouseWork } = of;
  if (figures.spouse === undefined) return new Map();
  return new Map([
    ['row', spouseWorkRow(crs, figures.spouse).from],
    ['adaptability', Number(hasYear(of, spouseWork, IN_CANADA))],
  ]);
}

/** Whether some amount is greater or smaller than the day before. */
export function moves(before: Amounts, after: Amounts): { rose: boolean; fell: boolean } {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differences = names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0));
  return { rose: differences.some((by) => by > 0), fell: differences.some((by) => by < 0) };
}
