import { selectRanked } from '#domain/rounds/select-ranked';
import { readLane } from '#functions/table/lane-reader';
import type { Standing } from '#functions/table/standing';
import { counted } from './counted.ts';
import { scanAndSort } from './scan-and-sort.ts';
import { onSqlite } from './sqlite.ts';
import type { Comparison } from './tables.ts';
import { SCANNED, TABLE, type World } from './world.ts';

/**
 * Selects by the ranking, by a scan and a sort, and in SQL.
 *
 * @throws Error when they do not select the same candidates in the same order
 */
export async function compareSelections(
  pool: readonly Standing[],
  sizes: readonly number[],
  { client }: World,
): Promise<Comparison[]> {
  const asOf = new Date().toISOString();
  const sql = onSqlite(pool, { sizes, asOf });
  const comparisons: Comparison[] = [];
  for (const [index, size] of sizes.entries()) {
    const { client: db, usage } = counted(client);
    const began = performance.now();
    const rule = { size, asOf };
    const selected = await selectRanked(readLane({ lane: 'general', ...rule }, { db, table: TABLE }), rule);
    const milliseconds = performance.now() - began;
    const scanned = await scanAndSort({ client, table: SCANNED }, { lane: 'general', ...rule });
    const ids = selected.map(({ id }) => id).join();
    const [plain, indexed] = [sql?.plain[index], sql?.indexed[index]];
    for (const other of [scanned.invited.map(({ id }) => id), plain?.ids ?? [ids], indexed?.ids ?? [ids]])
      if (other.join() !== ids) throw new Error(`the ways of selecting ${size} out of ${pool.length} differ`);
    comparisons.push({
      pool: pool.length,
      size,
      ranking: { usage: usage.selection, milliseconds },
      scan: { usage: scanned, milliseconds: scanned.milliseconds },
      ...(plain && indexed && { sqlite: { plain: plain.milliseconds, indexed: indexed.milliseconds } }),
    });
  }
  return comparisons;
}
