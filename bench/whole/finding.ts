/** Something that was to be shown, and whether it holds. */
export interface Finding {
  ok: boolean;
  text: string;
}

/** What must be in two lists alike, and how far it is. Names no candidate: ids and counts only. */
export interface Difference {
  missing: number;
  added: number;
  repeated: number;
}

/** Compares two lists without regard to order. */
export function differenceOf(expected: readonly string[], found: readonly string[]): Difference {
  const [wanted, had] = [new Set(expected), new Set(found)];
  return {
    missing: [...wanted].filter((one) => !had.has(one)).length,
    added: [...had].filter((one) => !wanted.has(one)).length,
    repeated: found.length - had.size,
  };
}

/** A finding that two lists hold the same, each thing once, in any order. */
export function sameOnce(text: string, expected: readonly string[], found: readonly string[]): Finding {
  const { missing, added, repeated } = differenceOf(expected, found);
  const ok = missing + added + repeated === 0;
  return { ok, text: ok ? text : `${text}: ${missing} missing, ${added} too many, ${repeated} repeated` };
}

/** A finding that two lists are the same, in the same order. */
export function sameOrder(text: string, expected: readonly string[], found: readonly string[]): Finding {
  const at = expected.findIndex((one, index) => one !== found[index]);
  if (at < 0 && expected.length === found.length) return { ok: true, text };
  const where = at < 0 ? `${found.length} instead of ${expected.length}` : `differs at place ${at + 1}`;
  return { ok: false, text: `${text}: ${where}` };
}
