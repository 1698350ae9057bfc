import type { Lane } from '#domain/categories/lanes';
import type { Registration } from '#domain/rounds/registration';

/** A round that comes again and again. It invites at most `size`, or everybody at or above `minimumScore`, or both. */
export type RoundPlan = {
  /** Letters, digits and hyphens: the round's id begins with it, e.g. `general-20260218T140000Z`. */
  name: string;
  lane: Lane;
  /** In the words of EventBridge Scheduler, e.g. `cron(0 10 ? * WED *)`. */
  cron: string;
  /** An IANA name. Default: `America/Toronto`. */
  timeZone?: string;
  /** Who may be in a round; default: every candidate who has submitted by its instant. */
  registration?: Registration;
} & ({ size: number; minimumScore?: number } | { minimumScore: number });
