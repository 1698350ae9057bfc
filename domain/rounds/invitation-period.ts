import type { IsoDate, IsoInstant } from '../profile/profile.ts';

/**
 * Days to apply after an invitation, by the day of the invitation; the period in force then stays with it.
 * Sources: ministerial instructions of 2016-11-19 and of 2018-06-26, and IRCC's notices of March 2020 and 2021-06-29.
 * The notice of 2020 names no day, so March 2020 is taken whole.
 */
const DAYS_TO_APPLY: readonly { from: IsoDate; days: number }[] = [
  { from: '2015-01-01', days: 60 },
  { from: '2016-11-19', days: 90 },
  { from: '2018-06-26', days: 60 },
  { from: '2020-03-01', days: 90 },
  { from: '2021-06-29', days: 60 },
];

const DAY_MS = 86_400_000;

/**
 * When an invitation runs out: as many times 24 hours after it as there are days to apply.
 *
 * @throws RangeError before 2015-01-01, when there was no such invitation
 * @example invitationExpiry('2026-02-18T14:00:10.000Z') // '2026-04-19T14:00:10.000Z'
 */
export function invitationExpiry(invitedAt: IsoInstant): IsoInstant {
  const rule = DAYS_TO_APPLY.findLast(({ from }) => from <= invitedAt);
  if (!rule) throw new RangeError('no invitations before 2015-01-01');
  return new Date(Date.parse(invitedAt) + rule.days * DAY_MS).toISOString();
}
