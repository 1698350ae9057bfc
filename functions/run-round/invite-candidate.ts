import type { IsoInstant } from '#domain/profile/profile';
import type { CutOff } from '#domain/rounds/cut-off';
import { invitationExpiry } from '#domain/rounds/invitation-period';
import { decideInvitation } from '#domain/rounds/invite-decision';
import { invitedProgram } from '#domain/rounds/invited-program';
import type { LapseReason } from '#domain/rounds/lapse-reasons';
import { type Invitation, invitationPut, type SelectedOutcome } from '../table/invitation.ts';
import { outboxPut } from '../table/outbox.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { type Decision, decideAndWrite } from '../writes/decide-and-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundDependencies } from './dependencies.ts';
import { type CandidateRecord, readCandidates } from './read-candidates.ts';
import { bringUpToDate } from './up-to-date.ts';

/** A profile that changes more often than this while it is being invited is left to the next run. */
const ATTEMPTS = 10;

const NOTHING: CandidateRecord = { standing: undefined, invitation: undefined };

/** What the round needs to know of itself to invite a candidate. */
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

/** The invitation, and what is written with it, by the standing as read. */
function issued(
  { roundId, lane }: InvitingTerms,
  before: Standing,
  invitedAt: IsoInstant,
  table: string,
): Decision<CandidateOutcome, TransactItem[]> {
  const { profileId, score, ruleset, submittedAt, lanes } = before;
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
  return {
    result: { invitation },
    writes: [
      ...standingTransition(table, before, after),
      invitationPut(table, invitation),
      outboxPut(table, { kind: 'invited', profileId, about: roundId, at: invitedAt }),
    ],
  };
}

/** What the standing leads to; `undefined` when it is not that of the moment any more. */
async function decisionOn(
  terms: InvitingTerms,
  standing: Standing,
  deps: RoundDependencies,
): Promise<Decision<CandidateOutcome, TransactItem[]> | undefined> {
  const { profileId: id } = standing;
  const at = deps.now().toISOString();
  const currency = await bringUpToDate(standing, at, deps);
  if (currency === 'changed') return undefined;
  if (currency === 'not-scored') return { result: { id, reason: currency } };
  const decision = decideInvitation(terms, standing);
  return decision === 'issue'
    ? issued(terms, standing, at, deps.table)
    : { result: { id, reason: decision } };
}

/**
 * Invites one selected candidate, or finds out why not. One transaction: the standing goes from in-pool to invited
 * under its version, its lane entries go, invitation and outbox entry come. However often it is repeated, a candidate
 * has at most one invitation of this round.
 *
 * Most are invited at once. Whether there is an invitation already, or that there will be none, is looked at only where
 * the standing does not lead to one: a transaction that would issue a second one is refused.
 *
 * What counts is the moment of the invitation (IRPA 11.2(1)). A profile whose twelve months are over expires instead;
 * one whose score is not of the day is scored first, whether or not `timers` has come to it.
 *
 * @param known as read just before
 */
export function inviteCandidate(
  terms: InvitingTerms,
  id: string,
  known: Standing | undefined,
  deps: RoundDependencies,
): Promise<CandidateOutcome> {
  return decideAndWrite({
    async read(attempt) {
      if (attempt === 0) return { standing: known, invitation: undefined, isWhole: false };
      const [record = NOTHING] = await readCandidates(terms.roundId, [id], deps);
      return { ...record, isWhole: true };
    },
    async decide({ standing, invitation, isWhole }) {
      if (invitation) return { result: decided(invitation) };
      if (!standing) return isWhole ? { result: { id, reason: 'withdrawn' } } : undefined;
      const decision = await decisionOn(terms, standing, deps);
      // Without a look at the invitation, only issuing one is safe: a second one is refused.
      return isWhole || decision?.writes ? decision : undefined;
    },
    write: (items: TransactItem[]) => guardedWrite(items, deps),
    attempts: ATTEMPTS,
    exhausted: () => new Error(`profile ${id} changes faster than it can be invited`),
  });
}
