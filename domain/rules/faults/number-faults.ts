/** A number of a rulebook that is none, or negative; named by where it stands. */
export function numberFaults(path: string, value: unknown): string[] {
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 ? [] : [`${path}: ${value} is no amount`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberFaults(`${path}/${key}`, inner));
}
