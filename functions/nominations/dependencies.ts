import type { TableAccess } from '../clients/table-access.ts';
import type { Notification } from '../table/outbox.ts';

/** What the use cases of nominators need of the world. */
export interface NominationDependencies extends TableAccess {
  now(): Date;
  newId(): string;
  /** Puts a notification on the queue. It is in the outbox by then, so that a failure only delays it. */
  announce(notification: Notification, deadline: AbortSignal): Promise<void>;
}
