type Plain = Readonly<Record<string, unknown>>;

/** True when two values of plain data, of the same shape, hold the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return isSameList(a as readonly unknown[], b as readonly unknown[]);
  for (const key in a) if (!isSameData((a as Plain)[key], (b as Plain)[key])) return false;
  return true;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameData(a[i], b[i])) return false;
  return true;
}
