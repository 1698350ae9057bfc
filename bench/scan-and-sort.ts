import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type SelectionResult, selectInvited } from '#domain/rounds/select-invited';
import type { Standing } from '#functions/table/standing';
import { counted, type Usage } from './counted.ts';

/** What selecting costs without a ranking: read every standing, sort, take the first. */
export async function scanAndSort(
  { client, table }: { client: DynamoDBDocumentClient; table: string },
  rule: { lane: string; size: number; asOf: string },
): Promise<Usage & SelectionResult & { milliseconds: number }> {
  const began = performance.now();
  const { client: db, usage } = counted(client);
  const standings: Standing[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of Items) standings.push(item as Standing);
    from = LastEvaluatedKey;
  } while (from);
  const result = selectInvited(
    standings.map(({ profileId: id, ...standing }) => ({ id, ...standing })),
    rule,
  );
  return { ...usage.other, ...result, milliseconds: performance.now() - began };
}
