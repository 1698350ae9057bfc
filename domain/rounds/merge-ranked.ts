import { compareRank, type Ranked } from './rank-key.ts';

interface Head<T> {
  entry: T;
  rest: AsyncIterator<T>;
}

async function advance<T>(rest: AsyncIterator<T>): Promise<Head<T> | undefined> {
  const { done, value } = await rest.next();
  return done ? undefined : { entry: value, rest };
}

/**
 * Merges shards that are sorted by rank into one sequence that is. It never holds more than one entry of a shard and
 * asks for the next one only when the last was taken, so a reader that stops early has read little more than it took.
 *
 * @param shards each in the order of {@link compareRank}; few, since every step looks at all of them
 */
export async function* mergeRanked<T extends Ranked>(
  shards: readonly AsyncIterable<T>[],
): AsyncGenerator<T, void, undefined> {
  const first = await Promise.all(shards.map((shard) => advance(shard[Symbol.asyncIterator]())));
  const heads = new Set(first.filter((head) => head !== undefined));
  for (;;) {
    let best: Head<T> | undefined;
    for (const head of heads) if (best === undefined || compareRank(head.entry, best.entry) < 0) best = head;
    if (best === undefined) return;
    yield best.entry;
    heads.delete(best);
    const next = await advance(best.rest);
    if (next !== undefined) heads.add(next);
  }
}
