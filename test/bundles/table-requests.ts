import * as v from 'valibot';

/** One action of IAM on one partition, e.g. `PutItem` on `PROFILE#p1`. */
export interface Touch {
  action: string;
  partition: string;
}

const key = v.object({ PK: v.object({ S: v.string() }) });
const single = v.object({ Key: key });
const put = v.object({ Item: key });

const transactItem = v.object({
  Put: v.optional(put),
  Update: v.optional(single),
  Delete: v.optional(single),
  ConditionCheck: v.optional(single),
});

/** How each operation that we use names its partitions. An operation that is not here is one we did not foresee. */
const OPERATIONS: Readonly<Record<string, (body: unknown) => Touch[]>> = {
  GetItem: (body) => [{ action: 'GetItem', partition: v.parse(single, body).Key.PK.S }],
  UpdateItem: (body) => [{ action: 'UpdateItem', partition: v.parse(single, body).Key.PK.S }],
  DeleteItem: (body) => [{ action: 'DeleteItem', partition: v.parse(single, body).Key.PK.S }],
  PutItem: (body) => [{ action: 'PutItem', partition: v.parse(put, body).Item.PK.S }],
  Query: (body) => {
    const { KeyConditionExpression, ExpressionAttributeValues } = v.parse(
      v.object({
        KeyConditionExpression: v.string(),
        ExpressionAttributeValues: v.record(v.string(), v.object({ S: v.optional(v.string()) })),
      }),
      body,
    );
    const [, name = ''] = /(?:PK|#\w+)\s*=\s*(:\w+)/.exec(KeyConditionExpression) ?? [];
    return [{ action: 'Query', partition: ExpressionAttributeValues[name]?.S ?? '' }];
  },
  BatchGetItem: (body) =>
    Object.values(
      v.parse(v.object({ RequestItems: v.record(v.string(), v.object({ Keys: v.array(key) })) }), body)
        .RequestItems,
    ).flatMap(({ Keys }) => Keys.map(({ PK }) => ({ action: 'BatchGetItem', partition: PK.S }))),
  TransactWriteItems: (body) =>
    v
      .parse(v.object({ TransactItems: v.array(transactItem) }), body)
      .TransactItems.flatMap(({ Put, Update, Delete, ConditionCheck }) => [
        ...(Put ? [{ action: 'PutItem', partition: Put.Item.PK.S }] : []),
        ...(Update ? [{ action: 'UpdateItem', partition: Update.Key.PK.S }] : []),
        ...(Delete ? [{ action: 'DeleteItem', partition: Delete.Key.PK.S }] : []),
        ...(ConditionCheck ? [{ action: 'ConditionCheckItem', partition: ConditionCheck.Key.PK.S }] : []),
      ]),
};

/**
 * What a request to DynamoDB touches.
 *
 * @param target the header `x-amz-target`, e.g. `DynamoDB_20120810.PutItem`
 * @throws Error on an operation, or a form of one, that is unknown here
 */
export function touchesOf(target: string, body: string): Touch[] {
  const operation = OPERATIONS[target.split('.')[1] ?? ''];
  if (!operation) throw new Error(`${target} is not foreseen`);
  return operation(JSON.parse(body));
}
