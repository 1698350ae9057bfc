/**
 * Does the work for every item, at most `limit` at once, and gives the results in the order of the items. After a
 * failure no further item is begun, those under way are awaited, and the first failure is thrown.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
  const fault = settled.find((outcome) => outcome.status === 'rejected');
  if (fault) throw fault.reason;
  return results;
}
