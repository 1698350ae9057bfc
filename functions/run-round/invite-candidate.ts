import type { CutOff } from '#domain/rounds/cut-off';
import { invitationExpiry } from '#domain/rounds/invitation-period';
import { decideInvitation } from '#domain/rounds/invite-decision';
import { invitedProgram } from '#domain/rounds/invited-program';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import { type Invitation, invitationPut, type SelectedOutcome } from '../table/invitation.ts';
import { outboxPut } from '../table/outbox.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import type { RoundDependencies } from './dependencies.ts';
import { guardedWrite } from './guarded-write.ts';
import { type CandidateRecord, readCandidates } from './read-candidates.ts';

/** A profile that changes more often than this while it is being invited is left to the next run. */
const ATTEMPTS = 10;

/** What the round needs to know of itself to invite somebody. */
export interface InvitingTerms {
  roundId: string;
  lane: string;
  cutOff: CutOff;
}

export type CandidateOutcome =
  | { invitation: Invitation }
  | { id: string; reason: LapseReason }
  /** The round is being undone; this run has not noticed yet. */
  | { stopped: true };

/** What an earlier run, or the undoing of the round, has decided about the candidate. */
function decided(outcome: SelectedOutcome): CandidateOutcome {
  if (outcome.state !== 'omitted') return { invitation: outcome };
  const { profileId: id, reason } = outcome;
  return reason === 'round-voided' ? { stopped: true } : { id, reason };
}

async function issue(
  { roundId, lane }: InvitingTerms,
  before: Standing,
  deps: RoundDependencies,
): Promise<Invitation | undefined> {
  const { profileId, score, ruleset, submittedAt, lanes } = before;
  const invitedAt = deps.now().toISOString();
  const expiresAt = invitationExpiry(invitedAt);
  const invitation: Invitation = {
    profileId,
    roundId,
    lane,
    program: invitedProgram(lanes),
    state: 'issued',
    score,
    ruleset,
    submittedAt,
    invitedAt,
    expiresAt,
  };
  const after: Standing = {
    ...before,
    state: 'invited',
    version: before.version + 1,
    invitation: { roundId, invitedAt, expiresAt },
  };
  const written = await guardedWrite(
    [
      ...standingTransition(deps.table, before, after),
      invitationPut(deps.table, invitation),
      outboxPut(deps.table, { kind: 'invited', profileId, about: roundId, at: invitedAt }),
    ],
    deps,
  );
  return written ? invitation : undefined;
}

/**
 * Invites one selected candidate, or finds out why not. One transaction: the standing goes from in-pool to invited
 * under its version, its lane entries go, invitation and outbox entry come. However often it is repeated, a candidate
 * has at most one invitation of this round.
 *
 * @param known as read just before; read again whenever it turns out to have changed
 */
export async function inviteCandidate(
  terms: InvitingTerms,
  id: string,
  known: CandidateRecord,
  deps: RoundDependencies,
): Promise<CandidateOutcome> {
  let record = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { standing, invitation } = record;
    if (invitation) return decided(invitation);
    if (!standing) return { id, reason: 'withdrawn' };
    const decision = decideInvitation(terms, standing);
    if (decision !== 'issue') return { id, reason: decision };
    const issued = await issue(terms, standing, deps);
    if (issued) return { invitation: issued };
    const [again] = await readCandidates(terms.roundId, [id], deps);
    record = again ?? known;
  }
  throw new Error(`profile ${id} changes faster than it can be invited`);
}
