import type { Invitation } from '#functions/table/invitation';
import type { NotificationKind } from '#functions/table/outbox';
import type { Standing } from '#functions/table/standing';
import { type Complaints, same } from './complaints.ts';
import { complainOfRounds } from './rounds-at-rest.ts';
import { type Item, isInvitation, type WholeTable } from './whole-table.ts';

/** Written down anew from the rules, so that it does not depend on the code that writes the entries. */
function laneNames({ state, lanes, score, submittedAt, profileId }: Standing): string[] {
  return state === 'in-pool'
    ? lanes.map((lane) => `${lane} ${9999 - score}#${submittedAt}#${profileId}`)
    : [];
}

function timerNames({ state, profileId, expiresAt, invitation, nextChangeOn }: Standing): string[] {
  const waiting = state === 'in-pool' || state === 'ineligible';
  return [
    ...(waiting ? [`${expiresAt}#expire-profile#${profileId}`] : []),
    ...(waiting && nextChangeOn ? [`${nextChangeOn}T00:00:00.000Z#rescore#${profileId}`] : []),
    ...(state === 'invited' ? [`${invitation?.expiresAt}#expire-invitation#${profileId}`] : []),
  ];
}

const laneOf = ({ PK, SK }: Item): string => `${PK.split('#')[1]} ${SK}`;

/** Everybody has exactly the lane entries and timers that their standing asks for, and nobody else has any. */
function complainOfProfiles({ standings, persons, laneEntries, timers, outcomes }: WholeTable): Complaints {
  const complaints: Complaints = [];
  const all = [...standings.values()];
  if (!same(laneEntries.map(laneOf), all.flatMap(laneNames))) complaints.push('lane entries');
  if (
    !same(
      timers.map(({ SK }) => SK),
      all.flatMap(timerNames),
    )
  )
    complaints.push(`timers ${timers.filter(({ kind }) => kind === 'notify').length} of notifications`);
  for (const [id, { sub, state, invitation }] of standings) {
    const active = ['in-pool', 'ineligible', 'invited'].includes(state);
    if (persons.get(sub)?.active !== active) complaints.push(`pointer of ${id}`);
    const open = [...outcomes].filter(
      ([name, outcome]) => name.startsWith(`${id}|`) && outcome.state === 'issued',
    );
    const held = state === 'invited' ? [`${id}|${invitation?.roundId}`] : [];
    if (
      !same(
        open.map(([name]) => name),
        held,
      )
    )
      complaints.push(`invitations of ${id} in state ${state}`);
  }
  return complaints;
}

/** Who waits ranks by what their facts say, and by the instant at which they submitted, whatever happened since. */
function complainOfRanks({ standings, outcomes }: WholeTable, scores: Scores): Complaints {
  const complaints: Complaints = [];
  for (const [id, { state, score, lanes }] of standings) {
    if (state !== 'in-pool' && state !== 'ineligible') continue;
    const facts = scores.get(`${id}@example.org`);
    if (score !== facts?.total || !same(lanes, facts.lanes)) complaints.push(`score of ${id}`);
    if ((state === 'in-pool') !== lanes.length > 0) complaints.push(`${id} is ${state}`);
  }
  for (const outcome of outcomes.values())
    if (isInvitation(outcome) && standings.get(outcome.profileId)?.submittedAt !== outcome.submittedAt)
      complaints.push(`submission of ${outcome.profileId}`);
  return complaints;
}

/** What has to be told to a candidate of what a round did with them, and whether there may be nothing to tell any more. */
function noticesDue({ state }: Invitation): { kind: NotificationKind; mayBeSkipped: boolean }[] {
  const voided = state === 'voided';
  return [
    { kind: 'invited', mayBeSkipped: voided },
    ...(voided ? [{ kind: 'invitation-voided' as const, mayBeSkipped: false }] : []),
  ];
}

/** Everybody was told what there was to tell, once; again only as often as a sender could not record it. */
function complainOfMails(
  { outcomes, notices, standings }: WholeTable,
  { sent, unrecorded }: Pick<Outside, 'sent' | 'unrecorded'>,
): Complaints {
  const complaints: Complaints = [];
  const due = new Map<string, number>();
  const expected = new Set<string>();
  for (const [name, outcome] of outcomes) {
    if (!isInvitation(outcome)) continue;
    const [id = '', round = ''] = name.split('|');
    for (const { kind, mayBeSkipped } of noticesDue(outcome)) {
      const notice = `${id}|${kind}|${round}`;
      expected.add(notice);
      const state = notices.get(notice)?.state;
      const to = `${id}@example.org`;
      if (state === 'sent') due.set(to, (due.get(to) ?? 0) + 1);
      // The facts of who has withdrawn are gone, and the address with them.
      else if (state === 'skipped' && (mayBeSkipped || standings.get(id)?.state === 'withdrawn')) continue;
      else if (state !== 'refused') complaints.push(`${id} is not told ${kind} of ${round}: ${state}`);
    }
  }
  for (const notice of notices.keys())
    if (!expected.has(notice)) complaints.push(`there is no reason to tell ${notice}`);
  for (const to of new Set([...sent, ...due.keys()])) {
    const times = sent.filter((one) => one === to).length;
    const [least, most] = [due.get(to) ?? 0, (due.get(to) ?? 0) + (unrecorded.get(to) ?? 0)];
    if (times < least || times > most) complaints.push(`${to} got ${times} e-mails, not ${least} to ${most}`);
  }
  return complaints;
}

/** By e-mail address what a person's facts are worth. */
type Scores = ReadonlyMap<string, { total: number; lanes: string[] }>;

/** What is known from outside the table. */
interface Outside {
  /** The addresses that the mail service sent to. */
  sent: readonly string[];
  /** By address, how many e-mails no sender could record. */
  unrecorded: ReadonlyMap<string, number>;
  scores: Scores;
}

/** Everything that must hold of a table when nothing is going on any more. */
export function complaintsOf(whole: WholeTable, outside: Outside): Complaints {
  return [
    ...complainOfProfiles(whole),
    ...complainOfRanks(whole, outside.scores),
    ...complainOfRounds(whole),
    ...complainOfMails(whole, outside),
  ];
}
