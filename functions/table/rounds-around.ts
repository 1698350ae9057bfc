import type { IsoInstant } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import { getMany } from './get-many.ts';
import { roundKey } from './keys.ts';
import { queryPage, type ReadAccess } from './read-items.ts';
import type { Round } from './round.ts';
import { LISTING } from './round-list.ts';
import { ROUND } from './stored-round.ts';

/**
 * The ids of the rounds that are known and scheduled at an instant or later, the latest instants first.
 *
 * @param limit ids at most
 */
export async function roundIdsSince(
  access: ReadAccess,
  { since, limit }: { since: IsoInstant; limit: number },
  deadline: AbortSignal,
): Promise<string[]> {
  const slice = {
    KeyConditionExpression: 'PK = :pk AND SK >= :since',
    ExpressionAttributeValues: { ':pk': roundKey.listing('', '').PK, ':since': since },
    ScanIndexForward: false,
    Limit: limit,
  };
  const { items } = await queryPage(access, LISTING, slice, { deadline, consistent: false });
  return items.map(({ roundId }) => roundId);
}

/** The rounds of these ids, in their order; an id of no round is left out. */
export async function readRounds(
  ids: readonly string[],
  deadline: AbortSignal,
  access: Pick<TableAccess, 'db' | 'table' | 'random' | 'pause'>,
): Promise<Round[]> {
  const keys = ids.map((id) => roundKey.header(id));
  const sleep = (milliseconds: number) => access.pause(milliseconds, deadline);
  const headers = await getMany({ ...access, sleep }, keys, { deadline, consistent: false });
  return keys.flatMap((key) => headers.get(ROUND, key) ?? []);
}
