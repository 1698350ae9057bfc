import { announce } from '../outbox/announce.ts';
import { omissionPut } from '../table/invitation.ts';
import { roundKey } from '../table/keys.ts';
import type { InvitingRound } from '../table/round.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { RoundDependencies } from './dependencies.ts';
import { type CandidateOutcome, inviteCandidate } from './invite-candidate.ts';
import type { Pace } from './pace.ts';
import { readStandings } from './read-candidates.ts';
import { workOnChunk } from './work-on-chunk.ts';

type Lapsed = Extract<CandidateOutcome, { reason: unknown }>;

/** Counts the chunk in the header and closes it, once, with the reasons of those who lapsed: a second run finds that. */
async function close(
  round: InvitingRound,
  issued: number,
  lapsed: Lapsed[],
  deps: RoundDependencies,
): Promise<boolean> {
  const chunk = round.nextChunk;
  const at = deps.now().toISOString();
  const reasons = [...new Set(lapsed.map(({ reason }) => reason))];
  // A round that was frozen by an older release has no count yet of a reason that is new.
  const counted = reasons
    .map((_, index) => `, lapsed.#r${index} = if_not_exists(lapsed.#r${index}, :none) + :r${index}`)
    .join('');
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
            ':now': at,
            ':issued': issued,
            ...(reasons.length > 0 && { ':none': 0 }),
            ...Object.fromEntries(
              reasons.map((reason, index) => [
                `:r${index}`,
                lapsed.filter((one) => one.reason === reason).length,
              ]),
            ),
          },
        },
      },
      ...lapsed.map(({ id, reason }) =>
        omissionPut(deps.table, { profileId: id, roundId: round.id, reason, at }),
      ),
    ],
    deps,
  );
}

/**
 * Invites the next chunk of the frozen selection: everybody of it, then the messages for those who are invited, then
 * the chunk is closed. Repeating it after a crash anywhere invites none twice; messages sent again meet a receipt.
 *
 * @param pace how many candidates are worked on at once; it slows down when the table throttles
 */
export async function inviteChunk(round: InvitingRound, deps: RoundDependencies, pace: Pace): Promise<void> {
  const { id: roundId, lane, cutOff, nextChunk } = round;
  if (!cutOff) throw new Error(`round ${roundId} has chunks and no cut-off`);
  const outcomes = await workOnChunk(
    { roundId, chunk: nextChunk },
    (ids) => readStandings(ids, deps),
    (id, standing, paced) => inviteCandidate({ roundId, lane, cutOff }, id, standing, paced),
    deps,
    pace,
  );
  const issued = outcomes.flatMap((outcome) => ('invitation' in outcome ? [outcome.invitation] : []));
  const lapsed = outcomes.filter((outcome) => 'reason' in outcome);
  await announce(
    issued.map(({ profileId, invitedAt }) => ({
      kind: 'invited' as const,
      profileId,
      about: roundId,
      at: invitedAt,
    })),
    roundId,
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
