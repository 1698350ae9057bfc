import { DeleteItemCommand, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { TablePlan } from '../template/read/tables.ts';

/**
 * Deletes the items whose time is over, as DynamoDB does within some days. The engine could do it by itself, but by
 * real time: with the simulated clock in an earlier year it would delete everything that expires at all.
 *
 * @param now by the simulated clock
 */
export async function expireItems(
  client: DynamoDBClient,
  tables: readonly TablePlan[],
  now: Date,
): Promise<void> {
  const seconds = { N: String(Math.floor(now.getTime() / 1000)) };
  for (const { name, ttlAttribute, KeySchema } of tables) {
    if (ttlAttribute === undefined) continue;
    const over = {
      TableName: name,
      ExpressionAttributeNames: { '#ttl': ttlAttribute },
      ExpressionAttributeValues: { ':now': seconds },
    };
    for await (const { Items = [] } of paginateScan({ client }, { ...over, FilterExpression: '#ttl < :now' }))
      for (const item of Items) {
        const Key = Object.fromEntries(
          Object.entries(item).filter(([attribute]) =>
            KeySchema.some(({ AttributeName }) => AttributeName === attribute),
          ),
        );
        // It may have been renewed since it was read.
        await client
          .send(new DeleteItemCommand({ ...over, Key, ConditionExpression: '#ttl < :now' }))
          .catch(() => {});
      }
  }
}
