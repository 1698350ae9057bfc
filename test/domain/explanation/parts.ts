import { explain } from '#domain/answers/explain/explain';
import type { RulesOption } from '#domain/answers/score/evaluate';
import type { ExplainedPoints, ExplainedRow, Explanation } from '#domain/explanation/explanation';
import type { Candidate, IsoDate } from '#domain/profile/profile';

/** The same with the words of both languages as plain data, so that they can be compared. */
export function plain<T>(value: T): T;
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ('en' in value && 'fr' in value) return { en: value.en, fr: value.fr };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The explanation of a day, with its words as plain data. */
export const explained = (candidate: Candidate, day: IsoDate, rules?: RulesOption): Explanation =>
  plain(explain(candidate, day, rules));

/** A sum and everything in it, in order. */
export function allOf(points: ExplainedPoints): ExplainedPoints[] {
  return [points, ...('parts' in points ? points.parts.flatMap(allOf) : [])];
}

/** The part of a tree whose rule ends so; fails where there is none or more than one. */
export function part(points: ExplainedPoints, ending: string): ExplainedPoints {
  const found = allOf(points).filter(({ rule }) => rule.endsWith(ending));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} parts end with ${ending}`);
  return only;
}

/** The same, of a part that is a row. */
export function row(points: ExplainedPoints, ending: string): ExplainedRow {
  const found = part(points, ending);
  if ('parts' in found) throw new Error(`${ending} is a sum`);
  return found;
}
