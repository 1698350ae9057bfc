import { queueNotifications } from '../notify/queue-notifications.ts';
import { roundKey } from '../table/keys.ts';
import type { InvitingRound } from '../table/round.ts';
import { readSelection } from '../table/selection.ts';
import type { RoundDependencies } from './dependencies.ts';
import { guardedWrite } from './guarded-write.ts';
import { inParallel } from './in-parallel.ts';
import { type CandidateOutcome, inviteCandidate } from './invite-candidate.ts';
import { readCandidates } from './read-candidates.ts';

type Lapsed = Extract<CandidateOutcome, { reason: unknown }>;

/** Counts the chunk in the header and closes it, once: a second run of the same chunk finds it counted. */
async function close(
  round: InvitingRound,
  issued: number,
  lapsed: Lapsed[],
  deps: RoundDependencies,
): Promise<boolean> {
  const chunk = round.nextChunk;
  const reasons = [...new Set(lapsed.map(({ reason }) => reason))];
  const counted = reasons.map((_, index) => `, lapsed.#r${index} = lapsed.#r${index} + :r${index}`).join('');
  return guardedWrite(
    [
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.selection(round.id, chunk),
          UpdateExpression: 'SET lapsed = :lapsed',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeValues: { ':lapsed': lapsed },
        },
      },
      {
        Update: {
          TableName: deps.table,
          Key: roundKey.header(round.id),
          UpdateExpression: `SET nextChunk = :next, touchedAt = :now, issued = issued + :issued${counted}`,
          ConditionExpression: '#state = :inviting AND nextChunk = :chunk',
          ExpressionAttributeNames: {
            '#state': 'state',
            ...Object.fromEntries(reasons.map((reason, index) => [`#r${index}`, reason])),
          },
          ExpressionAttributeValues: {
            ':inviting': 'inviting',
            ':chunk': chunk,
            ':next': chunk + 1,
            ':now': deps.now().toISOString(),
            ':issued': issued,
            ...Object.fromEntries(
              reasons.map((reason, index) => [
                `:r${index}`,
                lapsed.filter((one) => one.reason === reason).length,
              ]),
            ),
          },
        },
      },
    ],
    deps,
  );
}

/**
 * Invites the next chunk of the frozen selection: everybody of it, then the messages for those who are invited, then
 * the chunk is closed. Repeating it after a crash anywhere invites nobody twice; messages sent again meet a receipt.
 */
export async function inviteChunk(round: InvitingRound, deps: RoundDependencies): Promise<void> {
  const { id: roundId, lane, cutOff, nextChunk } = round;
  if (!cutOff) throw new Error(`round ${roundId} has chunks and no cut-off`);
  const { candidates } = await readSelection(deps.db, deps.table, roundId, nextChunk);
  const ids = candidates.map(({ id }) => id);
  const records = await readCandidates(roundId, ids, deps);
  const work = ids.flatMap((id, index) => {
    const record = records[index];
    return record ? [{ id, record }] : [];
  });
  const outcomes = await inParallel(work, deps.limits.concurrency, ({ id, record }) =>
    inviteCandidate({ roundId, lane, cutOff }, id, record, deps),
  );
  const issued = outcomes.flatMap((outcome) => ('invitation' in outcome ? [outcome.invitation] : []));
  const lapsed = outcomes.filter((outcome) => 'reason' in outcome);
  await queueNotifications(
    issued.map(({ profileId, invitedAt }) => ({
      kind: 'invited' as const,
      profileId,
      about: roundId,
      at: invitedAt,
    })),
    deps,
  );
  const closed = await close(round, issued.length, lapsed, deps);
  deps.log(closed ? 'chunk-invited' : 'chunk-closed-elsewhere', {
    roundId,
    chunk: nextChunk,
    issued: issued.length,
    lapsed: lapsed.length,
  });
}
