import type { ExplainedPoints, ExplainedRow } from '#domain/explanation/explanation';

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
