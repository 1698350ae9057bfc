type Plain = Readonly<Record<string, unknown>>;

/** True when two values of plain data hold the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) ? !Array.isArray(b) || a.length !== b.length : Array.isArray(b)) return false;
  for (const key in a) if (!isSameData((a as Plain)[key], (b as Plain)[key])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}
