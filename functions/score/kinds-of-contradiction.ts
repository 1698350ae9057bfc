import type { Contradiction, ContradictionCode } from '../boundary/contradiction.ts';

/** The list and field in the profile, whatever its place in the list: the order of facts changes no result. */
function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+/g, '');
}

/** Each kind of contradiction once, with the place that it is about. */
export function kindsOfContradiction(
  contradictions: readonly Contradiction[],
): { code: ContradictionCode; at: string }[] {
  const kinds = contradictions.map(({ code, pointer }) => ({ code, at: placeOf(pointer) }));
  return [...new Map(kinds.map((kind) => [`${kind.code} ${kind.at}`, kind])).values()];
}
