import type { IsoDate } from '#domain/profile/profile';
import type { Violations } from './violations.ts';
import { isInvitation, type WholeTable } from './whole-table.ts';

/** What the first day of a history says of a candidate, which the second day does not say any more. */
export interface Outdated {
  /** The day on which another score counts. */
  until: IsoDate;
  /** Far from every score that anybody has at another time, so that it is known again. */
  score: number;
}

/** What time has made due is done: no candidate waits beyond their twelve months, or with the score of another day. */
function checkOverdue({ standings }: WholeTable, now: string): Violations {
  const violations: Violations = [];
  for (const [id, { state, expiresAt, nextChangeOn }] of standings) {
    if (state !== 'in-pool' && state !== 'ineligible') continue;
    if (expiresAt <= now) violations.push(`${id} is ${state} beyond ${expiresAt}`);
    if (nextChangeOn && nextChangeOn <= now.slice(0, 10))
      violations.push(`${id} is not scored for ${nextChangeOn}`);
  }
  return violations;
}

/** No candidate was invited after their twelve months, or by a score that did not count any more. */
function checkLate({ outcomes, standings }: WholeTable, outdated: ReadonlyMap<string, Outdated>): Violations {
  const violations: Violations = [];
  for (const outcome of outcomes.values()) {
    if (!isInvitation(outcome)) continue;
    const { profileId: id, invitedAt, score } = outcome;
    const { expiresAt = '' } = standings.get(id) ?? {};
    if (invitedAt >= expiresAt) violations.push(`${id} is invited at ${invitedAt} beyond ${expiresAt}`);
    const before = outdated.get(id);
    if (before && score === before.score && invitedAt.slice(0, 10) >= before.until)
      violations.push(`${id} is invited at ${invitedAt} by the ${score} points before ${before.until}`);
  }
  return violations;
}

/** No candidate was selected whose time was over, or whose score did not count any more, when the round began. */
function checkSelected(
  { rounds, standings }: WholeTable,
  outdated: ReadonlyMap<string, Outdated>,
): Violations {
  const violations: Violations = [];
  for (const { header, chunks } of rounds.values()) {
    const began = 'startedAt' in header ? header.startedAt : '';
    for (const { id, score } of chunks.flatMap(({ candidates }) => candidates)) {
      const { expiresAt = '' } = standings.get(id) ?? {};
      if (expiresAt <= began) violations.push(`${header.id}, begun at ${began}: ${id} until ${expiresAt}`);
      const before = outdated.get(id);
      if (before && score === before.score && began.slice(0, 10) >= before.until)
        violations.push(
          `${header.id}, begun at ${began}: ${id} by the ${score} points before ${before.until}`,
        );
    }
  }
  return violations;
}

/** What is known of time in a history. */
interface Time {
  /** The instant of looking. */
  now: string;
  /** By profile, the score that counts only before a day. */
  outdated: ReadonlyMap<string, Outdated>;
  /** Whether the clock stepped back: then an instant says nothing of what was done before it. */
  steppedBack: boolean;
}

/** What must hold of the table of a finished round because time passes. */
export const checkTime = (whole: WholeTable, { now, outdated, steppedBack }: Time): Violations => [
  ...checkOverdue(whole, now),
  ...checkLate(whole, outdated),
  ...(steppedBack ? [] : checkSelected(whole, outdated)),
];
