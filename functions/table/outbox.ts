import type { IsoInstant } from '#domain/profile/profile';
import type { TransactItem } from '../writes/transact-item.ts';
import { stored } from './item-type.ts';
import { type Key, timerKey } from './keys.ts';
import type { Timer } from './timer.ts';

export const NOTIFICATION_KINDS = [
  'invited',
  'nominated',
  'profile-expired',
  'invitation-lapsed',
  'invitation-voided',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** One e-mail to be sent, by ids only. No candidate gets the same kind of e-mail about the same thing twice. */
export interface Notification {
  kind: NotificationKind;
  profileId: string;
  /** The round's id, the nomination's id, or the day for `profile-expired`. */
  about: string;
  /** When its cause was written: the outbox entry's place. Without it, the entry is cleared when timers next look. */
  at?: IsoInstant;
}

/** The timer that stands in the table from the cause of a notification until the notification is known to be sent. */
function outboxTimer({ kind, profileId, about }: Notification, at: IsoInstant): Timer {
  return { at, kind: 'notify', id: `${profileId}#${kind}#${about}` };
}

/** The key of a notification's outbox entry, if the notification says when it was written. */
export function outboxKey(notification: Notification): Key | undefined {
  return notification.at ? timerKey(outboxTimer(notification, notification.at)) : undefined;
}

/**
 * The outbox entry of a notification. It belongs into the transaction that writes the notification's cause: from then
 * on the notification cannot be lost, whether or not its message reaches the queue.
 */
export function outboxPut(table: string, notification: Notification & { at: IsoInstant }): TransactItem {
  const timer = outboxTimer(notification, notification.at);
  return { Put: { TableName: table, Item: stored(timerKey(timer), timer) } };
}

/** The notification that a `notify` timer stands for; `undefined` for a timer that names no known kind. */
export function notificationOf(timer: Pick<Timer, 'id' | 'at'>): Notification | undefined {
  const [profileId, kind, ...about] = timer.id.split('#');
  const known = NOTIFICATION_KINDS.find((name) => name === kind);
  if (!profileId || !known || about.length === 0) return undefined;
  return { kind: known, profileId, about: about.join('#'), at: timer.at };
}
