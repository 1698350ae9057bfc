import { withoutLapsedOffer } from '../profile-life/lapsed-offer.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { candidateOf } from '../profile-life/score-stored.ts';
import { readFacts } from '../table/facts.ts';
import { type Invitation, invitationClosed, type SelectedOutcome } from '../table/invitation.ts';
import { outboxPut } from '../table/outbox.ts';
import type { VoidOutcome } from '../table/round-record.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { type Decision, decideAndWrite } from '../writes/decide-and-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundDependencies } from './dependencies.ts';
import { type CandidateRecord, readCandidates } from './read-candidates.ts';

/** A profile that changes more often than this while its invitation is being voided is left to the next run. */
const ATTEMPTS = 10;

/** What became of one invitation; `at` is when it was voided. */
export type Voided = { outcome: Exclude<VoidOutcome, 'voided'> } | { outcome: 'voided'; at: string };

/** What is written in one with the change of the candidate; `found` is what the round had done with them. */
export type Beside = (voided: Voided, at: string, found: SelectedOutcome | undefined) => TransactItem[];

/** The standing without the invitation, scored for today from the facts; `undefined` when either is not there any more. */
async function backInPool(
  standing: Standing,
  roundId: string,
  at: string,
  deps: RoundDependencies,
): Promise<{ after: Standing; also: TransactItem[] } | undefined> {
  if (standing.invitation?.roundId !== roundId) return undefined;
  const profile = await readFacts(deps, standing.profileId);
  if (!profile) return undefined;
  const result = deps.score(candidateOf({ profile, standing }), at.slice(0, 10));
  const rescored = rescoredStanding(standing, 'invitation-voided', result, at);
  if (!rescored) return undefined;
  const { invitation: _void, ...back } = rescored;
  const { standing: after, also } = withoutLapsedOffer(deps.table, back, at);
  return { after, also };
}

async function decisionOn(
  roundId: string,
  profileId: string,
  { standing, invitation }: CandidateRecord,
  beside: Beside,
  deps: RoundDependencies,
): Promise<Decision<Voided, TransactItem[]> | undefined> {
  const { table } = deps;
  const at = deps.now().toISOString();
  const settled = (voided: Voided, ...items: TransactItem[]): Decision<Voided, TransactItem[]> => {
    const writes = [...items, ...beside(voided, at, invitation)];
    return { result: voided, writes: writes.length === 0 ? undefined : writes };
  };
  if (!invitation || invitation.state === 'omitted') return settled({ outcome: 'not-invited' });
  if (invitation.state === 'voided') return settled(alreadyVoided(invitation));
  if (invitation.state !== 'issued') return settled({ outcome: invitation.state });
  const change = standing && (await backInPool(standing, roundId, at, deps));
  if (!change) return undefined;
  return settled(
    { outcome: 'voided', at },
    ...standingTransition(table, standing, change.after),
    invitationClosed(table, { profileId, roundId }, 'voided', at),
    ...change.also,
    outboxPut(table, { kind: 'invitation-voided', profileId, about: roundId, at }),
  );
}

const alreadyVoided = ({ closedAt, invitedAt }: Invitation): Voided => ({
  outcome: 'voided',
  at: closedAt ?? invitedAt,
});

/**
 * Voids one candidate's invitation of a round, in one transaction: the invitation is closed, the candidate is back in
 * the pool with their old submission instant if today's score still ranks them, and a notification is in the outbox.
 * A candidate who has accepted, declined, withdrawn or let it lapse stays as they are. Repeating it changes nothing.
 *
 * @param known as read just before; read again whenever it turns out to have changed
 * @param beside more to write in the same transaction
 */
export function voidInvitation(
  roundId: string,
  profileId: string,
  known: CandidateRecord,
  beside: Beside,
  deps: RoundDependencies,
): Promise<Voided> {
  return decideAndWrite({
    async read(attempt) {
      if (attempt === 0) return known;
      const [again] = await readCandidates(roundId, [profileId], deps);
      return again ?? known;
    },
    decide: (record) => decisionOn(roundId, profileId, record, beside, deps),
    write: (items: TransactItem[]) => guardedWrite(items, deps),
    attempts: ATTEMPTS,
    exhausted: () => new Error(`profile ${profileId} changes faster than its invitation can be voided`),
  });
}
