import type { Day } from '../../calendar/day.ts';
import type { IsoDate } from '../../profile/profile.ts';
import { verdict, type Warning } from '../../result/verdict.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';

const NONE: readonly Warning[] = [];

/** The first day of the newest change that has taken effect and whose figures the rules of the day do not contain. */
export function supersededSince(
  { unpublishedCrs }: CompiledRulebook,
  { rules }: CompiledCrs,
  day: Day,
): IsoDate | undefined {
  let since: IsoDate | undefined;
  for (const { first, from } of unpublishedCrs)
    if (first <= day && !rules.contains?.includes(from)) since = from;
  return since;
}

/** What readers must know of the rules of points of a day, for every candidate alike. */
export function rulesWarnings(rulebook: CompiledRulebook, crs: CompiledCrs, day: Day): readonly Warning[] {
  const since = supersededSince(rulebook, crs, day);
  const { own, id } = crs.rules;
  if (since === undefined && own !== true) return NONE;
  const found: Warning[] = [];
  if (since !== undefined) found.push(verdict('rules-superseded', { since }));
  if (own === true) found.push(verdict('rules-own', { id }));
  return found;
}
