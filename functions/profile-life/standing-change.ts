import type { Notification } from '../table/outbox.ts';
import type { Standing } from '../table/standing.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { LifeDependencies } from './dependencies.ts';

/** What a timer does to a profile: the standing after it, what else it writes, and the notification to send. */
export interface StandingChange {
  after: Standing;
  items: TransactItem[];
  notification?: Notification & { at: string };
}

/** Decides what a timer of its kind does to the standing as it is now. Writes nothing. */
export type DecideChange = (
  before: Standing,
  at: Date,
  deps: LifeDependencies,
) => StandingChange | Promise<StandingChange>;

/** One that needs nothing but the standing. */
export type EndProfile = (before: Standing, at: Date, deps: { table: string }) => StandingChange;
