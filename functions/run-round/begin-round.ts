import { SCHEMA_SET } from '../table/item-type.ts';
import { roundKey } from '../table/keys.ts';
import type { PoolHolder } from '../table/pool-holder.ts';
import { recordPut } from '../table/round-record.ts';
import { readRound } from '../table/stored-round.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { RoundDependencies } from './dependencies.ts';

/**
 * Gives the pool to a planned round: number, header, agenda and record change together, or not at all. Refused while
 * another round has the pool or all rounds are paused.
 */
export async function beginRound(
  roundId: string,
  holder: PoolHolder,
  deps: RoundDependencies,
): Promise<void> {
  const { table } = deps;
  const round = await readRound(deps, roundId);
  if (round?.state !== 'planned') return;
  const number = (holder.number ?? 0) + 1;
  const at = deps.now().toISOString();
  const begun = await guardedWrite(
    [
      {
        Update: {
          TableName: table,
          Key: roundKey.running,
          UpdateExpression: `SET roundId = :round, #number = :number, ${SCHEMA_SET.expression}`,
          ConditionExpression:
            'attribute_not_exists(roundId) AND attribute_not_exists(pause) AND (attribute_not_exists(#number) OR #number = :last)',
          ExpressionAttributeNames: { '#number': 'number', ...SCHEMA_SET.names },
          ExpressionAttributeValues: {
            ...SCHEMA_SET.values,
            ':round': roundId,
            ':number': number,
            ':last': number - 1,
          },
        },
      },
      {
        Update: {
          TableName: table,
          Key: roundKey.header(roundId),
          UpdateExpression:
            'SET #state = :selecting, #number = :number, startedAt = :now, touchedAt = :now, attempt = :none',
          ConditionExpression: '#state = :planned',
          ExpressionAttributeNames: { '#state': 'state', '#number': 'number' },
          ExpressionAttributeValues: {
            ':selecting': 'selecting',
            ':planned': 'planned',
            ':number': number,
            ':now': at,
            ':none': 0,
          },
        },
      },
      { Delete: { TableName: table, Key: roundKey.agenda(round.scheduledAt, roundId) } },
      recordPut(table, roundId, { what: 'begun', at, by: 'run-round' }),
    ],
    deps,
  );
  if (begun) deps.log('round-begun', { roundId, number });
}

/** Gives the pool back to a completed round that is to be undone. A pause does not stand in its way. */
export async function takePoolBack(roundId: string, deps: RoundDependencies): Promise<void> {
  const { table } = deps;
  const taken = await guardedWrite(
    [
      {
        Update: {
          TableName: table,
          Key: roundKey.running,
          UpdateExpression: 'SET roundId = :round',
          ConditionExpression: 'attribute_not_exists(roundId)',
          ExpressionAttributeValues: { ':round': roundId },
        },
      },
      {
        Update: {
          TableName: table,
          Key: roundKey.header(roundId),
          UpdateExpression: 'SET touchedAt = :now',
          ConditionExpression: '#state = :voiding',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':voiding': 'voiding', ':now': deps.now().toISOString() },
        },
      },
      { Delete: { TableName: table, Key: roundKey.undo(roundId) } },
    ],
    deps,
  );
  if (taken) deps.log('undo-begun', { roundId });
}
