import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { SelectedOutcome } from '../table/invitation.ts';
import { type Key, profileKey } from '../table/keys.ts';
import type { Standing } from '../table/standing.ts';
import type { RoundDependencies } from './dependencies.ts';

/** A selected candidate as the table has them now. */
export interface CandidateRecord {
  standing: Standing | undefined;
  /** This round's invitation to them, or that they get none. */
  invitation: SelectedOutcome | undefined;
}

const KEYS_A_REQUEST = 100;

async function readItems(
  keys: Key[],
  { db, table, sleep, random }: RoundDependencies,
): Promise<Map<string, Record<string, unknown>>> {
  const found = new Map<string, Record<string, unknown>>();
  let missing: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; missing.length > 0; attempt += 1) {
    if (attempt > 0) await sleep(random() * Math.min(2_000, 50 * 2 ** attempt));
    if (attempt === 10) throw new Error('the table leaves keys unprocessed');
    const batch = missing.slice(0, KEYS_A_REQUEST);
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: batch, ConsistentRead: true } } }),
    );
    for (const { PK, SK, ...item } of Responses?.[table] ?? []) found.set(`${PK}|${SK}`, item);
    missing = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...missing.slice(KEYS_A_REQUEST)];
  }
  return found;
}

/** Reads the standings of the candidates, consistently, in the order of the ids. */
export async function readStandings(
  ids: readonly string[],
  deps: RoundDependencies,
): Promise<(Standing | undefined)[]> {
  const keys = ids.map((id) => profileKey.standing(id));
  const items = await readItems(keys, deps);
  return keys.map(({ PK, SK }) => items.get(`${PK}|${SK}`) as Standing | undefined);
}

/** Reads standing and invitation of the candidates, consistently, in the order of the ids. */
export async function readCandidates(
  roundId: string,
  ids: readonly string[],
  deps: RoundDependencies,
): Promise<CandidateRecord[]> {
  const keys = ids.map((id) => [profileKey.standing(id), profileKey.invitation(id, roundId)] as const);
  const items = await readItems(keys.flat(), deps);
  const at = ({ PK, SK }: Key) => items.get(`${PK}|${SK}`);
  return keys.map(([standing, invitation]) => ({
    standing: at(standing) as Standing | undefined,
    invitation: at(invitation) as SelectedOutcome | undefined,
  }));
}
