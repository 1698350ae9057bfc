import { Refusal } from '../problem/refusal.ts';
import { roundKey } from '../table/keys.ts';
import type { Round } from '../table/round.ts';
import { recordPut } from '../table/round-record.ts';
import { changeRound, type RoundChange } from './change-round.ts';
import type { RoundsDependencies } from './dependencies.ts';

/**
 * Takes a planned round off the agenda. It stays in the list, so that a schedule that fires for it plans nothing anew.
 * Cancelling twice is cancelling once.
 *
 * @throws Refusal `not-found`; `round-begun` once it has begun; `conflict`
 */
export function cancelRound(
  { roundId, sub, reason }: RoundChange,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Round> {
  const { table } = deps;
  return changeRound(
    roundId,
    (round, at) => {
      if (round.state === 'cancelled') return [];
      if (round.state !== 'planned') throw new Refusal('round-begun');
      return [
        {
          Update: {
            TableName: table,
            Key: roundKey.header(roundId),
            UpdateExpression: 'SET #state = :cancelled, cancelledAt = :at',
            ConditionExpression: '#state = :planned',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':cancelled': 'cancelled', ':planned': 'planned', ':at': at },
          },
        },
        { Delete: { TableName: table, Key: roundKey.agenda(round.scheduledAt, roundId) } },
        recordPut(table, roundId, { what: 'cancelled', reason, at, by: sub }),
      ];
    },
    deadline,
    deps,
  );
}
