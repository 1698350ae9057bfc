import type { Invitation } from '#functions/table/invitation';
import type { NotificationKind } from '#functions/table/outbox';
import type { Standing } from '#functions/table/standing';
import type { Violations } from './violations.ts';
import { addressOf, isInvitation, type WholeTable } from './whole-table.ts';

/** What the mail service and the senders know. */
export interface Mails {
  /** The addresses that the mail service sent to. */
  sent: readonly string[];
  /** By address, how many e-mails no sender could record. */
  unrecorded: ReadonlyMap<string, number>;
  /** Addresses that the mail service takes nothing for; nobody else may be given up. None when absent. */
  refuses?: (address: string) => boolean;
}

/** A message that a candidate has to get. */
interface Due {
  id: string;
  kind: NotificationKind;
  about: string;
  /** Whether the sender may skip it, because it is out of date. */
  mayBeSkipped: boolean;
}

/** The messages that a candidate gets of what a round did with them. */
function dueOfInvitation({ profileId: id, roundId: about, state }: Invitation): Due[] {
  const voided = state === 'voided';
  return [
    { id, about, kind: 'invited', mayBeSkipped: voided },
    ...(voided ? [{ id, about, kind: 'invitation-voided' as const, mayBeSkipped: false }] : []),
  ];
}

/** That the twelve months are over; unless they were when an invitation ended, of which another e-mail tells. */
function dueOfExpiry(standing: Standing, { outcomes }: WholeTable): Due[] {
  const { profileId: id, state, expiresAt } = standing;
  const ended = [...outcomes.values()].some(
    (one) => isInvitation(one) && one.profileId === id && one.closedAt && one.closedAt >= expiresAt,
  );
  if (state !== 'expired' || ended) return [];
  return [{ id, kind: 'profile-expired', about: expiresAt.slice(0, 10), mayBeSkipped: false }];
}

/** Each candidate got each message once; again only as often as a sender could not record it. */
export function checkMails(
  whole: WholeTable,
  { sent, unrecorded, refuses = () => false }: Mails,
): Violations {
  const { outcomes, notices, standings, emails } = whole;
  const violations: Violations = [];
  const due = new Map<string, number>();
  const expected = new Set<string>();
  const messages = [
    ...[...outcomes.values()].filter(isInvitation).flatMap(dueOfInvitation),
    ...[...standings.values()].flatMap((standing) => dueOfExpiry(standing, whole)),
  ];
  for (const { id, kind, about, mayBeSkipped } of messages) {
    const notice = `${id}|${kind}|${about}`;
    expected.add(notice);
    const state = notices.get(notice)?.state;
    const to = addressOf(whole, id);
    if (state === 'sent') due.set(to, (due.get(to) ?? 0) + 1);
    // With the facts of who has withdrawn, even from an expired profile, the address is gone.
    else if (state === 'skipped' && (mayBeSkipped || !emails.has(id))) continue;
    else if (state !== 'refused' || !refuses(to))
      violations.push(`${id} has no message ${kind} of ${about}: ${state}`);
  }
  // A nomination is told to its candidate whatever rounds do.
  for (const notice of notices.keys())
    if (!expected.has(notice) && !notice.includes('|nominated|'))
      violations.push(`there is no reason for the message ${notice}`);
  for (const to of new Set([...sent, ...due.keys()])) {
    const times = sent.filter((one) => one === to).length;
    const [least, most] = [due.get(to) ?? 0, (due.get(to) ?? 0) + (unrecorded.get(to) ?? 0)];
    if (times < least || times > most) violations.push(`${to} got ${times} e-mails, not ${least} to ${most}`);
  }
  return violations;
}
