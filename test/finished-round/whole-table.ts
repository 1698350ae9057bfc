import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Invitation, SelectedOutcome } from '#functions/table/invitation';
import type { Notice } from '#functions/table/notice';
import type { Round } from '#functions/table/round';
import type { RecordEntry } from '#functions/table/round-record';
import type { SelectionChunk } from '#functions/table/selection';
import type { Standing } from '#functions/table/standing';

export type Item = Record<string, unknown> & { PK: string; SK: string };

export interface WholeRound {
  header: Round;
  chunks: SelectionChunk[];
  record: RecordEntry[];
}

/** Everything that a table holds, sorted by what it is. */
export interface WholeTable {
  standings: Map<string, Standing>;
  /** By profile, the address in its facts; of a profile without facts there is none. */
  emails: Map<string, string>;
  persons: Map<string, { profileId: string; active: boolean }>;
  /** `profile|round` → what the round did with the candidate. */
  outcomes: Map<string, SelectedOutcome>;
  /** `profile|kind|about` → the receipt. */
  notices: Map<string, Notice>;
  rounds: Map<string, WholeRound>;
  laneEntries: Item[];
  timers: Item[];
  pool: Item[];
}

interface Store {
  client: DynamoDBDocumentClient;
  table: string;
}

/** The address went with the facts of a candidate who has withdrawn; in tests of faults it derives from the id. */
export const addressOf = ({ emails }: WholeTable, id: string): string =>
  emails.get(id) ?? `${id}@example.org`;

export const isInvitation = (outcome: SelectedOutcome | undefined): outcome is Invitation =>
  outcome !== undefined && outcome.state !== 'omitted';

const after = (text: string, mark: string): string => text.slice(text.indexOf(mark) + mark.length);

async function scan({ client, table }: Store): Promise<Item[]> {
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(Items as Item[]));
    from = LastEvaluatedKey;
  } while (from);
  return items.sort((a, b) => (a.PK + a.SK < b.PK + b.SK ? -1 : 1));
}

function roundOf({ rounds }: WholeTable, id: string): WholeRound {
  const known = rounds.get(id) ?? { header: { id } as Round, chunks: [], record: [] };
  rounds.set(id, known);
  return known;
}

/** Reads the whole table, as no function may. */
export async function readWholeTable(store: Store): Promise<WholeTable> {
  const whole: WholeTable = {
    standings: new Map(),
    emails: new Map(),
    persons: new Map(),
    outcomes: new Map(),
    notices: new Map(),
    rounds: new Map(),
    laneEntries: [],
    timers: [],
    pool: [],
  };
  for (const item of await scan(store)) {
    const of = after(item.PK, '#');
    const { SK } = item;
    if (item.PK.startsWith('LANE#')) whole.laneEntries.push(item);
    else if (item.PK.startsWith('DUE#') && item.PK !== 'DUE#CURSOR') whole.timers.push(item);
    else if (item.PK === 'POOL') whole.pool.push(item);
    else if (item.PK.startsWith('PERSON#')) whole.persons.set(of, item as never);
    else if (SK === 'FACTS') whole.emails.set(of, (item.profile as { email: string }).email);
    else if (SK === 'STANDING') whole.standings.set(of, item as never);
    else if (SK.startsWith('INVITATION#')) whole.outcomes.set(`${of}|${after(SK, '#')}`, item as never);
    else if (SK.startsWith('NOTICE#'))
      whole.notices.set([of, ...after(SK, '#').split('#')].join('|'), item as never);
    else if (SK === 'ROUND') roundOf(whole, of).header = item as never;
    else if (SK.startsWith('RECORD#')) roundOf(whole, of).record.push(item as never);
    else if (SK.startsWith('SELECTION#')) roundOf(whole, of).chunks.push(item as never);
  }
  return whole;
}
