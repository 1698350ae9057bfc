import type { Ranked } from '#domain/rounds/rank-key';
import { laneKey } from '#functions/table/keys';
import { rankedLanes, type Standing } from '#functions/table/standing';

const READ_UNIT_BYTES = 4096;
const UNITS_OF_A_TRANSACTIONAL_WRITE = 2;

/** Bytes of an item of texts and numbers, as DynamoDB counts them: names, texts in UTF-8, two digits a byte and one more. */
function bytesOf(item: Record<string, string | number>): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const length =
      typeof value === 'number' ? Math.ceil(String(value).length / 2) + 1 : Buffer.byteLength(value);
    return sum + Buffer.byteLength(name) + length;
  }, 0);
}

/** The least that a round could cost. */
export interface Floor {
  /** Exactly the selected entries, read in one piece. */
  selection: number;
  /** And for each of them their standing: what the transaction is decided on. */
  reads: number;
  /** One transaction a candidate. */
  writes: number;
}

/** @param standings of the selected. All items of their transactions are below one kilobyte. */
export function floorOf(lane: string, standings: readonly Standing[]): Floor {
  const bytes = standings.reduce((sum, { profileId, score, submittedAt }) => {
    const ranked: Ranked = { id: profileId, score, submittedAt };
    return sum + bytesOf({ ...laneKey(lane, ranked), profileId, score, submittedAt });
  }, 0);
  const selection = Math.ceil(bytes / READ_UNIT_BYTES);
  // Standing, invitation, outbox entry, the timer that goes and the one that comes, and the lane entries that go.
  const items = standings.reduce((sum, standing) => sum + 5 + rankedLanes(standing).length, 0);
  return {
    selection,
    reads: selection + standings.length,
    writes: items * UNITS_OF_A_TRANSACTIONAL_WRITE,
  };
}
