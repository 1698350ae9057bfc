import * as v from 'valibot';
import type { TableAccess } from '../clients/table-access.ts';
import { getMany } from './get-many.ts';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { queryPage } from './read-items.ts';
import type { Round } from './round.ts';
import { ROUND } from './stored-round.ts';

/** DynamoDB takes as many keys in one request. */
const LARGEST_PAGE = 100;

/** Some rounds of the public list, and where the next ones begin. */
export interface RoundPage {
  /** The latest scheduled instant first. */
  rounds: Round[];
  /** The sort key of the last one; absent when there are no more. */
  last?: string;
}

export const LISTING: ItemType<{ roundId: string }> = {
  kind: 'entry of the list of rounds',
  shape: v.object({ roundId: v.string() }),
};

/**
 * A page of the public list of rounds, newest first.
 *
 * @param page.after the `last` of the page before
 * @param page.limit at most 100
 */
export async function listRounds(
  { after, limit = LARGEST_PAGE }: { after?: string; limit?: number },
  deadline: AbortSignal,
  access: Pick<TableAccess, 'db' | 'table' | 'random' | 'pause'>,
): Promise<RoundPage> {
  const { PK } = roundKey.listing('', '');
  const slice = {
    KeyConditionExpression: 'PK = :pk',
    ExpressionAttributeValues: { ':pk': PK },
    ScanIndexForward: false,
    Limit: limit,
    ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: after } }),
  };
  const { items, ...place } = await queryPage(access, LISTING, slice, { deadline, consistent: false });
  const keys = items.map(({ roundId }) => roundKey.header(roundId));
  const sleep = (milliseconds: number) => access.pause(milliseconds, deadline);
  const headers = await getMany({ ...access, sleep }, keys, { deadline, consistent: false });
  return { rounds: keys.flatMap((key) => headers.get(ROUND, key) ?? []), ...place };
}
