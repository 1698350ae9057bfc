import { Refusal } from '../problem/refusal.ts';
import { feedChanged } from '../table/feed-copy.ts';
import { stored } from '../table/item-type.ts';
import { roundKey } from '../table/keys.ts';
import type { Round } from '../table/round.ts';
import { isUndoOrdered } from '../table/round-agenda.ts';
import { recordPut } from '../table/round-record.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import { changeRound, type RoundChange } from './change-round.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** A round that has begun can be undone; one that is being undone already need not be told twice. */
function checkBegun({ state }: Round): void {
  if (state === 'planned' || state === 'cancelled') throw new Refusal('round-not-begun');
}

/** A completed round waits for the pool, and leaves the feed; one under way has the pool and was never in the feed. */
const backOnAgenda = (table: string, { id: roundId, state }: Round): TransactItem[] =>
  state === 'completed'
    ? [
        { Put: { TableName: table, Item: stored(roundKey.undo(roundId), { roundId, undo: true }) } },
        feedChanged(table, roundId),
      ]
    : [];

/**
 * Orders that a round be undone: from now on it invites no candidate, and its invitations are voided chunk by chunk
 * before any later round begins. Ordering it twice is ordering it once.
 *
 * @returns the round in state `voiding`, or `voided` when that was done before
 * @throws Refusal `not-found`, `round-not-begun`, `conflict`
 */
export async function voidRound(
  { roundId, sub, reason }: RoundChange,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Round> {
  const { table } = deps;
  const round = await changeRound(
    roundId,
    (before, at) => {
      checkBegun(before);
      if (before.state === 'voiding' || before.state === 'voided') return [];
      return [
        {
          Update: {
            TableName: table,
            Key: roundKey.header(roundId),
            UpdateExpression:
              'SET #state = :voiding, voidOrderedAt = :at, touchedAt = :at, nextVoid = :none, voided = :none, kept = :none',
            ConditionExpression: '#state = :before',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':voiding': 'voiding',
              ':before': before.state,
              ':at': at,
              ':none': 0,
            },
          },
        },
        ...backOnAgenda(table, before),
        recordPut(table, roundId, { what: 'void-ordered', reason, at, by: sub }),
      ];
    },
    deadline,
    deps,
  );
  await deps.wakeRounds(round, deadline);
  return round;
}

/**
 * Orders that one invitation of a round be voided. It is done when the round under way is completed and before a later
 * one begins; what it came to is in the record. An order that still waits is not given twice.
 *
 * @throws Refusal `not-found`; `round-not-begun` while the round can have invited no candidate; `conflict`
 */
export async function voidOneInvitation(
  { roundId, sub, reason, profileId }: RoundChange & { profileId: string },
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<void> {
  const { table } = deps;
  const Item = stored(roundKey.undo(roundId, profileId), { roundId, profileId, undo: true });
  const round = await changeRound(
    roundId,
    async (known) => {
      checkBegun(known);
      // Asked anew each time: of two orders at once, the second finds the first.
      if (await isUndoOrdered(deps, { roundId, profileId }, deadline)) return [];
      // Later than whatever settled an order before.
      const at = deps.now().toISOString();
      return [
        { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(PK)' } },
        recordPut(table, roundId, { what: 'invitation-void-ordered', profileId, reason, at, by: sub }),
      ];
    },
    deadline,
    deps,
  );
  await deps.wakeRounds(round, deadline);
}
