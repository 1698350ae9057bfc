import { execFileSync } from 'node:child_process';
import type { Standing } from '#functions/table/standing';

/**
 * The same selection in SQL, on the SQLite that comes with Python: Node 20 has none of its own. Each query is timed
 * five times, and the median counts.
 */
const SCRIPT = `
import json, sqlite3, statistics, sys, time
given = json.load(sys.stdin)
db = sqlite3.connect(":memory:")
db.execute("create table standing (id text primary key, score integer, submitted_at text) without rowid")
db.executemany("insert into standing values (?, ?, ?)", given["rows"])
query = "select id from standing where submitted_at <= ? order by score desc, submitted_at, id limit ?"
def timed(size):
    took = []
    for _ in range(5):
        began = time.perf_counter()
        rows = db.execute(query, (given["asOf"], size)).fetchall()
        took.append((time.perf_counter() - began) * 1000)
    return {"milliseconds": statistics.median(took), "ids": [row[0] for row in rows]}
plain = [timed(size) for size in given["sizes"]]
db.execute("create index ranking on standing (score desc, submitted_at, id)")
indexed = [timed(size) for size in given["sizes"]]
print(json.dumps({"version": sqlite3.sqlite_version, "plain": plain, "indexed": indexed}))
`;

interface Timed {
  milliseconds: number;
  ids: string[];
}

/** What SQLite took, for each of the sizes asked for. */
export interface SqliteTimes {
  version: string;
  /** Without an index. */
  plain: Timed[];
  /** With an index in the order of the ranking. */
  indexed: Timed[];
}

/** @returns `undefined` on a machine without Python 3 */
export function onSqlite(
  standings: readonly Standing[],
  { sizes, asOf }: { sizes: readonly number[]; asOf: string },
): SqliteTimes | undefined {
  const rows = standings.map(({ profileId, score, submittedAt }) => [profileId, score, submittedAt]);
  try {
    const output = execFileSync('python3', ['-c', SCRIPT], {
      input: JSON.stringify({ rows, sizes, asOf }),
      maxBuffer: 256 * 1024 * 1024,
    });
    return JSON.parse(output.toString()) as SqliteTimes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
