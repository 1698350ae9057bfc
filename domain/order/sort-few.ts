/**
 * Sorts a list in place, keeping the order of equals. For the few jobs, tests and warnings of one person: there the
 * platform's own sort costs more to call than to compare.
 */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const moving = list[i] as T;
    let to = i;
    for (; to > 0 && compare(list[to - 1] as T, moving) > 0; to--) list[to] = list[to - 1] as T;
    list[to] = moving;
  }
  return list;
}

const FEW = 12;
