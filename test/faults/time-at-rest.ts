import type { Complaints } from './complaints.ts';
import type { Outdated } from './pool-in-time.ts';
import { isInvitation, type WholeTable } from './whole-table.ts';

/** What time has made due is done: nobody waits beyond their twelve months, or with the score of another day. */
function complainOfOverdue({ standings }: WholeTable, now: string): Complaints {
  const complaints: Complaints = [];
  for (const [id, { state, expiresAt, nextChangeOn }] of standings) {
    if (state !== 'in-pool' && state !== 'ineligible') continue;
    if (expiresAt <= now) complaints.push(`${id} is ${state} beyond ${expiresAt}`);
    if (nextChangeOn && nextChangeOn <= now.slice(0, 10))
      complaints.push(`${id} is not scored for ${nextChangeOn}`);
  }
  return complaints;
}

/** Nobody was invited after their twelve months, or by a score that did not count any more. */
function complainOfLate(
  { outcomes, standings }: WholeTable,
  outdated: ReadonlyMap<string, Outdated>,
): Complaints {
  const complaints: Complaints = [];
  for (const outcome of outcomes.values()) {
    if (!isInvitation(outcome)) continue;
    const { profileId: id, invitedAt, score } = outcome;
    const { expiresAt = '' } = standings.get(id) ?? {};
    if (invitedAt >= expiresAt) complaints.push(`${id} is invited at ${invitedAt} beyond ${expiresAt}`);
    const before = outdated.get(id);
    if (before && score === before.score && invitedAt.slice(0, 10) >= before.until)
      complaints.push(`${id} is invited at ${invitedAt} by the ${score} points before ${before.until}`);
  }
  return complaints;
}

/** Nobody was selected whose time was over, or whose score did not count any more, when the round began. */
function complainOfSelected(
  { rounds, standings }: WholeTable,
  outdated: ReadonlyMap<string, Outdated>,
): Complaints {
  const complaints: Complaints = [];
  for (const { header, chunks } of rounds.values()) {
    const began = 'startedAt' in header ? header.startedAt : '';
    for (const { id, score } of chunks.flatMap(({ candidates }) => candidates)) {
      const { expiresAt = '' } = standings.get(id) ?? {};
      if (expiresAt <= began) complaints.push(`${header.id}, begun at ${began}: ${id} until ${expiresAt}`);
      const before = outdated.get(id);
      if (before && score === before.score && began.slice(0, 10) >= before.until)
        complaints.push(
          `${header.id}, begun at ${began}: ${id} by the ${score} points before ${before.until}`,
        );
    }
  }
  return complaints;
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

/** What must hold of a table at rest because time passes. */
export const complainOfTime = (whole: WholeTable, { now, outdated, steppedBack }: Time): Complaints => [
  ...complainOfOverdue(whole, now),
  ...complainOfLate(whole, outdated),
  ...(steppedBack ? [] : complainOfSelected(whole, outdated)),
];
