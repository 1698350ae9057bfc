/**
 * Does the work for every item, at most `limit` at once, and gives the results in the order of the items. After a
 * failure no further item is begun, those under way are awaited, and the first failure is thrown.
 *
 * @param limit at least 1; asked before each item when it is a function, so that it may change on the way
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number | (() => number),
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const atMost = typeof limit === 'number' ? () => limit : limit;
  const results: Result[] = [];
  const queue = items.entries();
  const faults: unknown[] = [];
  let waiting = items.length;
  let running = 0;
  const workers: Promise<void>[] = [];
  const worker = async () => {
    while (faults.length === 0 && running <= atMost()) {
      const next = queue.next();
      if (next.done) break;
      const [index, item] = next.value;
      waiting -= 1;
      try {
        results[index] = await work(item);
      } catch (error) {
        faults.push(error);
      }
      hire();
    }
    running -= 1;
  };
  function hire(): void {
    for (let free = Math.min(waiting, atMost() - running); faults.length === 0 && free > 0; free -= 1) {
      running += 1;
      workers.push(worker());
    }
  }
  hire();
  // More of them may be hired while this waits.
  for (const hired of workers) await hired;
  if (faults.length > 0) throw faults[0];
  return results;
}
