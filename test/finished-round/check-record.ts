import type { Round } from '#functions/table/round';
import type { RecordEntry } from '#functions/table/round-record';
import type { Violations } from './violations.ts';
import { isInvitation, type WholeRound, type WholeTable } from './whole-table.ts';

/** What must be on record of a round, once each. */
function happenings(header: Round): string[] {
  const undone = header.state === 'voiding' || header.state === 'voided';
  return [
    'planned',
    ...('number' in header ? ['begun'] : []),
    ...('completedAt' in header ? ['completed'] : []),
    ...(undone ? ['void-ordered'] : []),
    ...(header.state === 'voided' ? ['voided'] : []),
    ...(header.state === 'cancelled' ? ['cancelled'] : []),
  ];
}

/** What orders to void one invitation came to is what became of the invitation. */
function checkSingles({ header, record }: WholeRound, outcomes: WholeTable['outcomes']): Violations {
  const violations: Violations = [];
  const ordered = record.filter((entry) => entry.what === 'invitation-void-ordered');
  const settled = record.filter((entry) => entry.what === 'invitation-void-settled');
  const count = (entries: readonly { profileId: string }[], id: string): number =>
    entries.filter(({ profileId }) => profileId === id).length;
  for (const id of new Set([...ordered, ...settled].map(({ profileId }) => profileId))) {
    const [orders, ends] = [count(ordered, id), count(settled, id)];
    if (orders !== ends) violations.push(`${header.id}: ${orders} orders to void ${id}, ${ends} settled`);
  }
  for (const { profileId, outcome } of settled) {
    const became = outcomes.get(`${profileId}|${header.id}`);
    const state = isInvitation(became) ? became.state : 'not-invited';
    // Of a round that is undone, a run that was still asleep may have invited a candidate, and the undo has voided it.
    const before = outcome === 'not-invited' && header.state === 'voided' && state !== 'issued';
    if (outcome !== state && !before)
      violations.push(`${header.id}: ${profileId} is on record as ${outcome} and is ${state}`);
  }
  return violations;
}

/** The record tells what was done to the round, each thing once, with the figures of the header. */
export function checkRecord(round: WholeRound, outcomes: WholeTable['outcomes']): Violations {
  const { header, record } = round;
  const violations = checkSingles(round, outcomes);
  const told = record.map(({ what }) => what).filter((what) => !what.startsWith('invitation-'));
  const expected = happenings(header);
  if ([...told].sort().join() !== [...expected].sort().join())
    violations.push(`${header.id}: the record tells ${told.join(', ')}`);
  const end = record.find((entry): entry is RecordEntry & { what: 'voided' } => entry.what === 'voided');
  if (end && header.state === 'voided' && (end.voided !== header.voided || end.kept !== header.kept))
    violations.push(`${header.id}: the record counts ${end.voided} voided, ${end.kept} kept`);
  return violations;
}
