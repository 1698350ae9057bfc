import type { IsoInstant } from '../profile/profile.ts';

/**
 * The id of the round that a plan holds at an instant. It is derived, so that a schedule that fires twice is one round.
 *
 * @param scheduledAt UTC, whole seconds or with milliseconds; two rounds of one plan are at least a second apart
 * @throws RangeError when the instant is none
 * @example roundIdOf({ plan: 'general', scheduledAt: '2026-02-18T14:00:00Z' }) // 'general-20260218T140000Z'
 */
export function roundIdOf({ plan, scheduledAt }: { plan: string; scheduledAt: IsoInstant }): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(scheduledAt))
    throw new RangeError('a round is scheduled at a UTC instant');
  return `${plan}-${scheduledAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
