import type { IsoDate, WorkPeriod } from '#domain/profile/profile';
import { addDays } from './days.ts';
import { drawOccupation, type Field } from './occupations.ts';
import type { Random } from './random.ts';

const HOURS = [
  [40, 50],
  [37.5, 33],
  [35, 8],
  [30, 5],
  [20, 4],
] as const;

/**
 * A career of `days` that ends on `to` (or goes on, when `to` is null and `until` the day of the profile): one to three
 * jobs in one field, mostly in one occupation, without long gaps.
 */
export function career(
  random: Random,
  facts: { field: Field; country: string; days: number; until: IsoDate; continuing: boolean },
): WorkPeriod[] {
  const { field, country, days, until, continuing } = facts;
  if (days < 30) return [];
  const jobs =
    days < 700
      ? 1
      : random.weighted([
          [1, 5],
          [2, 4],
          [3, days > 1500 ? 2 : 0],
        ]);
  const first = drawOccupation(random, field);
  const periods: WorkPeriod[] = [];
  let end = until;
  for (let job = 0; job < jobs; job += 1) {
    const from = addDays(end, -Math.floor(days / jobs) + 1);
    periods.push({
      noc: random.chance(0.75) ? first : drawOccupation(random, field),
      country,
      from,
      to: continuing && job === 0 ? null : end,
      hoursPerWeek: random.weighted(HOURS),
      ...(country !== 'CA' && random.chance(0.04) ? { selfEmployed: true } : {}),
    });
    end = addDays(from, -random.integer(1, 45));
  }
  return periods.reverse();
}
