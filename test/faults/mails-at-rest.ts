import type { Invitation } from '#functions/table/invitation';
import type { NotificationKind } from '#functions/table/outbox';
import type { Standing } from '#functions/table/standing';
import type { Complaints } from './complaints.ts';
import { isInvitation, type WholeTable } from './whole-table.ts';

/** What the mail service and the senders know. */
export interface Mails {
  /** The addresses that the mail service sent to. */
  sent: readonly string[];
  /** By address, how many e-mails no sender could record. */
  unrecorded: ReadonlyMap<string, number>;
}

/** Something that somebody has to be told. */
interface Due {
  id: string;
  kind: NotificationKind;
  about: string;
  /** Whether there may be nothing to tell any more. */
  mayBeSkipped: boolean;
}

/** What has to be told to a candidate of what a round did with them. */
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

/** Everybody was told what there was to tell, once; again only as often as a sender could not record it. */
export function complainOfMails(whole: WholeTable, { sent, unrecorded }: Mails): Complaints {
  const { outcomes, notices, standings, facts } = whole;
  const complaints: Complaints = [];
  const due = new Map<string, number>();
  const expected = new Set<string>();
  const toTell = [
    ...[...outcomes.values()].filter(isInvitation).flatMap(dueOfInvitation),
    ...[...standings.values()].flatMap((standing) => dueOfExpiry(standing, whole)),
  ];
  for (const { id, kind, about, mayBeSkipped } of toTell) {
    const notice = `${id}|${kind}|${about}`;
    expected.add(notice);
    const state = notices.get(notice)?.state;
    const to = `${id}@example.org`;
    if (state === 'sent') due.set(to, (due.get(to) ?? 0) + 1);
    // With the facts of who has withdrawn, even from an expired profile, the address is gone.
    else if (state === 'skipped' && (mayBeSkipped || !facts.has(id))) continue;
    else if (state !== 'refused') complaints.push(`${id} is not told ${kind} of ${about}: ${state}`);
  }
  for (const notice of notices.keys())
    if (!expected.has(notice)) complaints.push(`there is no reason to tell ${notice}`);
  for (const to of new Set([...sent, ...due.keys()])) {
    const times = sent.filter((one) => one === to).length;
    const [least, most] = [due.get(to) ?? 0, (due.get(to) ?? 0) + (unrecorded.get(to) ?? 0)];
    if (times < least || times > most) complaints.push(`${to} got ${times} e-mails, not ${least} to ${most}`);
  }
  return complaints;
}
