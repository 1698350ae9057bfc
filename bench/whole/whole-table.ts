import { type DynamoDBDocumentClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { SelectedOutcome } from '#functions/table/invitation';
import type { Notice } from '#functions/table/notice';
import type { SelectionChunk } from '#functions/table/selection';
import type { Standing } from '#functions/table/standing';

/** What a table holds of profiles and of one round. */
export interface WholeTable {
  /** By profile id. */
  standings: Map<string, Standing>;
  emails: Map<string, string>;
  outcomes: (SelectedOutcome & { profileId: string })[];
  /** The receipts of invitations to the round. */
  notices: { profileId: string; state: Notice['state'] }[];
  /** Of the round, in order. */
  chunks: SelectionChunk[];
  /** Lane entries by profile id, each with its lane. */
  ranked: { profileId: string; lane: string }[];
  /** Notifications in the outbox. */
  outbox: number;
}

type Item = NonNullable<ScanCommandOutput['Items']>[number];

async function* items(client: DynamoDBDocumentClient, table: string): AsyncGenerator<Item> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from);
}

/** Reads the whole table, as no function may. */
export async function readWholeTable(
  client: DynamoDBDocumentClient,
  table: string,
  roundId: string,
): Promise<WholeTable> {
  const whole: WholeTable = {
    standings: new Map(),
    emails: new Map(),
    outcomes: [],
    notices: [],
    chunks: [],
    ranked: [],
    outbox: 0,
  };
  const chunks = new Map<string, SelectionChunk>();
  for await (const item of items(client, table)) {
    const { PK, SK } = item;
    const [kind, id = ''] = PK.split('#');
    if (SK === 'STANDING') whole.standings.set(id, item as Standing);
    else if (SK === 'FACTS') whole.emails.set(id, (item.profile as { email: string }).email);
    else if (SK === `INVITATION#${roundId}`) whole.outcomes.push(item as SelectedOutcome);
    else if (SK === `NOTICE#invited#${roundId}`)
      whole.notices.push({ profileId: id, state: item.state as Notice['state'] });
    else if (PK === `ROUND#${roundId}` && SK.startsWith('SELECTION#')) chunks.set(SK, item as SelectionChunk);
    else if (kind === 'LANE') whole.ranked.push({ profileId: String(item.profileId), lane: id });
    else if (kind === 'DUE' && item.kind === 'notify') whole.outbox += 1;
  }
  whole.chunks = [...chunks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, chunk]) => chunk);
  return whole;
}
