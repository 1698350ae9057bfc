import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoInstant } from '#domain/profile/profile';
import { roundIdOf } from '#domain/rounds/round-id';
import type { TransactItem } from '../writes/transact-item.ts';
import { stored } from './item-type.ts';
import { type Key, roundKey } from './keys.ts';
import type { PlannedRound, Round, RoundOrder } from './round.ts';
import { recordPut } from './round-record.ts';
import { readRound } from './stored-round.ts';

/** The round that an order asks for, before it begins. */
export function plannedRound(order: RoundOrder, plannedAt: IsoInstant): PlannedRound {
  return { ...order, id: roundIdOf(order), state: 'planned', plannedAt };
}

/**
 * The writes that make a round known: its header, its place in the public list and on the agenda, and who planned it.
 * They belong in one transaction, which fails when the round is known already. From then on the round cannot be lost:
 * the next worker that wakes holds it when its turn has come.
 *
 * @param by the `sub` of an officer, or `calendar`
 */
export function planWrites(table: string, round: PlannedRound, by: string): TransactItem[] {
  const { id, scheduledAt, plannedAt, lane } = round;
  const put = (key: Key, attributes: object) => ({
    Put: {
      TableName: table,
      Item: stored(key, attributes),
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  });
  return [
    put(roundKey.header(id), round),
    put(roundKey.listing(scheduledAt, id), { roundId: id, lane }),
    put(roundKey.agenda(scheduledAt, id), { roundId: id, plannedAt }),
    recordPut(table, id, { what: 'planned', at: plannedAt, by }),
  ];
}

/**
 * Makes a round known, once.
 *
 * @returns the round; one that is known already is left as it is
 */
export async function planRound(
  db: DynamoDBDocumentClient,
  table: string,
  order: RoundOrder,
  plannedAt: IsoInstant,
): Promise<Round> {
  const round = plannedRound(order, plannedAt);
  const known = await readRound({ db, table }, round.id);
  if (known) return known;
  try {
    await db.send(new TransactWriteCommand({ TransactItems: planWrites(table, round, 'calendar') }));
    return round;
  } catch (error) {
    // Another run planned the same round in between; then it is there, or this is a fault.
    const there = await readRound({ db, table }, round.id);
    if (!there) throw error;
    return there;
  }
}
