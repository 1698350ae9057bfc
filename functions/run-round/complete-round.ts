import { feedChanged } from '../table/feed-copy.ts';
import { roundKey } from '../table/keys.ts';
import type { InvitingRound, UndoneRound } from '../table/round.ts';
import { recordPut } from '../table/round-record.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundDependencies } from './dependencies.ts';

/** Gives the pool free, if this round still has it. */
const poolFree = (table: string, roundId: string): TransactItem => ({
  Update: {
    TableName: table,
    Key: roundKey.running,
    UpdateExpression: 'REMOVE roundId',
    ConditionExpression: 'roundId = :round',
    ExpressionAttributeValues: { ':round': roundId },
  },
});

/** Completes a round whose last chunk is closed, and gives the pool free, in one. A second call changes nothing. */
export async function completeRound(round: InvitingRound, deps: RoundDependencies): Promise<void> {
  const { id: roundId, lane, selected, issued, lapsed } = round;
  const at = deps.now().toISOString();
  const completed = await guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(roundId),
          UpdateExpression: 'SET #state = :completed, completedAt = :now, touchedAt = :now',
          ConditionExpression: '#state = :inviting AND nextChunk = chunks',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':completed': 'completed', ':inviting': 'inviting', ':now': at },
        },
      },
      poolFree(deps.table, roundId),
      recordPut(deps.table, roundId, { what: 'completed', issued, at, by: 'run-round' }),
      feedChanged(deps.table, roundId),
    ],
    deps,
  );
  if (completed) deps.log('round-completed', { roundId, lane, selected, issued, lapsed });
}

/**
 * Completes the undoing of a round whose last chunk is undone, and gives the pool free, in one. Of a round that was
 * stopped in the middle of a chunk it is known only now how many invitations there were.
 */
export async function completeUndo(round: UndoneRound, deps: RoundDependencies): Promise<void> {
  const { id: roundId, voided, kept } = round;
  const frozen = round.frozenAt !== undefined;
  const at = deps.now().toISOString();
  const completed = await guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(roundId),
          UpdateExpression: `SET #state = :voided, voidedAt = :now, touchedAt = :now${frozen ? ', issued = :issued' : ''}`,
          ConditionExpression: '#state = :voiding AND nextVoid = :done',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':voided': 'voided',
            ':voiding': 'voiding',
            ':done': round.nextVoid,
            ...(frozen && { ':issued': voided + kept }),
            ':now': at,
          },
        },
      },
      poolFree(deps.table, roundId),
      recordPut(deps.table, roundId, { what: 'voided', voided, kept, at, by: 'run-round' }),
    ],
    deps,
  );
  if (completed) deps.log('round-voided', { roundId, voided, kept });
}
