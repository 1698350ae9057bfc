import { announce } from '../outbox/announce.ts';
import { omissionPut } from '../table/invitation.ts';
import { roundKey } from '../table/keys.ts';
import type { UndoneRound } from '../table/round.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { RoundDependencies } from './dependencies.ts';
import type { Pace } from './pace.ts';
import { readCandidates } from './read-candidates.ts';
import { type Beside, type Voided, voidInvitation } from './void-invitation.ts';
import { workOnChunk } from './work-on-chunk.ts';

/**
 * How many chunks there are to undo: those that were invited, and the one that may have been under way. None when the
 * round was stopped before its selection was frozen.
 */
export function chunksToUndo({ chunks = 0, nextChunk = 0 }: UndoneRound): number {
  return Math.min(chunks, nextChunk + 1);
}

/** Counts the chunk in the header, once: a second run of the same chunk finds it counted. */
function close(round: UndoneRound, outcomes: readonly Voided[], deps: RoundDependencies): Promise<boolean> {
  const voided = outcomes.filter(({ outcome }) => outcome === 'voided').length;
  const nobody = outcomes.filter(({ outcome }) => outcome === 'not-invited').length;
  return guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(round.id),
          UpdateExpression:
            'SET nextVoid = :next, touchedAt = :now, voided = voided + :voided, kept = kept + :kept',
          ConditionExpression: '#state = :voiding AND nextVoid = :chunk',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':voiding': 'voiding',
            ':chunk': round.nextVoid,
            ':next': round.nextVoid + 1,
            ':now': deps.now().toISOString(),
            ':voided': voided,
            ':kept': outcomes.length - voided - nobody,
          },
        },
      },
    ],
    deps,
  );
}

/** Keeps the round from a candidate that it has not come to yet: a run of it may still be under way somewhere. */
const ruleOut =
  (roundId: string, profileId: string, { table }: RoundDependencies): Beside =>
  (_, at, found) =>
    found ? [] : [omissionPut(table, { profileId, roundId, reason: 'round-voided', at })];

/**
 * Undoes the next chunk of a round, as it was invited: everybody of it, then the messages, then the chunk is counted.
 * Repeating it after a crash anywhere voids nothing twice; messages sent again meet a receipt.
 *
 * @param pace how many candidates are worked on at once
 */
export async function voidChunk(round: UndoneRound, deps: RoundDependencies, pace: Pace): Promise<void> {
  const { id: roundId, nextVoid } = round;
  const outcomes = await workOnChunk(
    { roundId, chunk: nextVoid },
    (ids) => readCandidates(roundId, ids, deps),
    async (id, record, paced) => ({
      profileId: id,
      ...(await voidInvitation(roundId, id, record, ruleOut(roundId, id, deps), paced)),
    }),
    deps,
    pace,
  );
  await announce(
    outcomes.flatMap((one) =>
      one.outcome === 'voided'
        ? [{ kind: 'invitation-voided' as const, profileId: one.profileId, about: roundId, at: one.at }]
        : [],
    ),
    roundId,
    deps,
  );
  const closed = await close(round, outcomes, deps);
  deps.log(closed ? 'chunk-voided' : 'chunk-closed-elsewhere', { roundId, chunk: nextVoid });
}
