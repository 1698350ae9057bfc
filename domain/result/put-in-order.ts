/** Sorts a short list in place, as `sort` does: lists of facts are in order most of the time, and then only looked at. */
export function putInOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++)
    for (let at = i; at > 0 && compare(list[at - 1] as T, list[at] as T) > 0; at--)
      [list[at - 1], list[at]] = [list[at] as T, list[at - 1] as T];
  return list;
}
