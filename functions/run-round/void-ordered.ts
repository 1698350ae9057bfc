import { announce } from '../outbox/announce.ts';
import { roundKey } from '../table/keys.ts';
import { isUndoOrdered } from '../table/round-agenda.ts';
import { recordPut } from '../table/round-record.ts';
import { readRound } from '../table/stored-round.ts';
import type { RoundDependencies } from './dependencies.ts';
import type { OrderedVoid } from './next-work.ts';
import { type CandidateRecord, readCandidates } from './read-candidates.ts';
import { type Beside, voidInvitation } from './void-invitation.ts';

const NOTHING_KNOWN: CandidateRecord = { standing: undefined, invitation: undefined };

/** Whether the round still invites. Once it does not, it never does again. */
async function stillInvites(roundId: string, deps: RoundDependencies): Promise<boolean> {
  const round = await readRound(deps, roundId);
  return round?.state === 'selecting' || round?.state === 'inviting';
}

/**
 * Voids the one invitation that an officer has ordered void. Whatever it comes to is on record, in the transaction
 * that takes the order off the agenda; so it is done once, and an order that comes too late blocks nothing.
 *
 * While another run is at the round, nothing is done: the candidate might be on record as not invited, and be invited
 * after that. The order stays where it is until the round is over.
 */
export async function voidOrdered(order: OrderedVoid, deps: RoundDependencies): Promise<void> {
  const { table } = deps;
  const { id: roundId, profileId } = order;
  if (await stillInvites(roundId, deps)) return;
  const beside: Beside = (voided, at) => {
    const { outcome } = voided;
    return [
      {
        Delete: {
          TableName: table,
          Key: roundKey.undo(roundId, profileId),
          ConditionExpression: 'attribute_exists(PK)',
        },
      },
      recordPut(table, roundId, {
        what: 'invitation-void-settled',
        profileId,
        outcome,
        at,
        by: 'run-round',
      }),
      // An invitation that was void before has been counted before.
      ...(outcome === 'voided' && voided.at === at
        ? [
            {
              Update: {
                TableName: table,
                Key: roundKey.header(roundId),
                UpdateExpression: 'ADD voidedSingly :one',
                ExpressionAttributeValues: { ':one': 1 },
              },
            },
          ]
        : []),
    ];
  };
  const [known = NOTHING_KNOWN] = await readCandidates(roundId, [profileId], deps);
  const voided = await voidInvitation(roundId, profileId, known, beside, deps).catch(
    async (error: unknown) => {
      // Another run has settled the order meanwhile, so that nothing of this one could be written.
      if (await isUndoOrdered(deps, { roundId, profileId })) throw error;
    },
  );
  if (!voided) return;
  if (voided.outcome === 'voided')
    await announce([{ kind: 'invitation-voided', profileId, about: roundId, at: voided.at }], roundId, deps);
  deps.log('invitation-void-settled', { roundId, profileId, outcome: voided.outcome });
}
