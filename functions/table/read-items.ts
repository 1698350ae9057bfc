import { GetCommand, paginateQuery, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '../clients/table-access.ts';
import { type ItemType, parseItem } from './item-type.ts';
import type { Key } from './keys.ts';

/** What reading needs of the table. */
export type ReadAccess = Pick<TableAccess, 'db' | 'table'>;

/** How an item is read. */
export interface Reading {
  /** Aborts it, for callers who wait only so long. */
  deadline?: AbortSignal | undefined;
  /** Whether the latest write must be seen; default true. */
  consistent?: boolean;
}

/** Reads one item. @throws UnreadableItem */
export async function getItem<Content>(
  { db, table }: ReadAccess,
  type: ItemType<Content>,
  { PK, SK }: Key,
  { deadline, consistent = true }: Reading = {},
): Promise<Content | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: { PK, SK }, ConsistentRead: consistent }),
    deadline && { abortSignal: deadline },
  );
  return Item && parseItem(type, Item);
}

/** Some items of a partition, in order, and the sort key that the next ones stand behind. */
export interface Page<Content> {
  items: Content[];
  last?: string;
}

type Slice = Omit<QueryCommandInput, 'TableName' | 'ConsistentRead'>;

/** Reads what one request gives of a partition. @throws UnreadableItem */
export async function queryPage<Content>(
  { db, table }: ReadAccess,
  type: ItemType<Content>,
  slice: Slice,
  { deadline, consistent = true }: Reading = {},
): Promise<Page<Content>> {
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({ TableName: table, ConsistentRead: consistent, ...slice }),
    deadline && { abortSignal: deadline },
  );
  const items = Items.map((item) => parseItem(type, item));
  return LastEvaluatedKey ? { items, last: String(LastEvaluatedKey.SK) } : { items };
}

/** Reads a partition to its end, consistently, page by page. @throws UnreadableItem */
export async function* queryPages<Content>(
  { db, table }: ReadAccess,
  type: ItemType<Content>,
  slice: Slice,
): AsyncGenerator<Content[], void, undefined> {
  const pages = paginateQuery({ client: db }, { TableName: table, ConsistentRead: true, ...slice });
  for await (const { Items = [] } of pages) yield Items.map((item) => parseItem(type, item));
}
