import { roundKey } from '../table/keys.ts';
import type { InvitingRound } from '../table/round.ts';
import type { RoundDependencies } from './dependencies.ts';
import { guardedWrite } from './guarded-write.ts';

/** Completes a round whose last chunk is closed, and gives the pool free, in one. A second call changes nothing. */
export async function completeRound(round: InvitingRound, deps: RoundDependencies): Promise<void> {
  const completed = await guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(round.id),
          UpdateExpression: 'SET #state = :completed, completedAt = :now, touchedAt = :now',
          ConditionExpression: '#state = :inviting AND nextChunk = chunks',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':completed': 'completed',
            ':inviting': 'inviting',
            ':now': deps.now().toISOString(),
          },
        },
      },
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.running,
          UpdateExpression: 'REMOVE roundId',
          ConditionExpression: 'roundId = :round',
          ExpressionAttributeValues: { ':round': round.id },
        },
      },
    ],
    deps,
  );
  if (completed)
    deps.log('round-completed', {
      roundId: round.id,
      lane: round.lane,
      selected: round.selected,
      issued: round.issued,
      lapsed: round.lapsed,
    });
}
