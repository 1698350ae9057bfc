import type { Notification } from '../table/outbox.ts';
import { compose } from './compose.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { claimNotice, clearOutbox, releaseNotice, settleNotice } from './receipt.ts';
import { sendMail } from './send-mail.ts';

/** The notification is not settled yet: the mail service is not to be had, or another run is sending it. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
}

/**
 * Sends one notification, once: a message that comes twice meets the receipt. Should the run die between SES and the
 * receipt, the e-mail is sent again when the claim has run out: rather twice than never.
 *
 * @throws NotDelivered, or whatever the table threw: it is to be tried again
 */
export async function deliver(notification: Notification, deps: NotifyDependencies): Promise<void> {
  const { kind, profileId, about } = notification;
  const claim = await claimNotice(notification, deps);
  if (claim === 'held') throw new NotDelivered('somebody else is sending it');
  if (claim === 'settled') return clearOutbox(notification, deps);
  const mail = await compose(notification, deps);
  if ('skip' in mail) {
    await settleNotice(claim, 'skipped', mail.skip, deps);
    return deps.log('notification-skipped', { kind, profileId, about, reason: mail.skip });
  }
  const outcome = await sendMail(mail.to, mail.content, deps);
  if ('sent' in outcome) {
    await settleNotice(claim, 'sent', outcome.sent, deps);
    return deps.log('notification-sent', { kind, profileId, about });
  }
  const { name: code, about: party, nothingSent } = outcome.fault;
  if (party === 'recipient') {
    await settleNotice(claim, 'refused', code, deps);
    return deps.log('notification-refused', { kind, profileId, about, code });
  }
  // Of the error only its name: its message may name the recipient.
  deps.log('mail-fault', { kind, profileId, about, code, party }, 'error');
  if (nothingSent) await releaseNotice(claim, deps);
  throw new NotDelivered(code);
}
