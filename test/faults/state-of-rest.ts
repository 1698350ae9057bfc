import type { Standing } from '#functions/table/standing';
import { type Item, isInvitation, type WholeTable } from './whole-table.ts';

/** What is wrong, one line each; nothing when all is well. */
export type Complaints = string[];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().every((one, index) => one === [...b].sort()[index]);

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

/** Every round is whole: who was selected is invited or recorded with a reason, and nobody else is invited. */
function complainOfRounds({ rounds, pool, outcomes }: WholeTable): Complaints {
  const complaints: Complaints = [];
  const holder = pool.find(({ SK }) => SK === 'RUNNING')?.roundId;
  if (holder !== undefined) complaints.push(`the pool is still with ${holder}`);
  for (const { SK } of pool) if (SK.startsWith('AGENDA#')) complaints.push(`still on the agenda: ${SK}`);
  const numbers = [...rounds.values()].map(({ header }) => header.number).sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1)) complaints.push(`numbers ${numbers}`);
  for (const [id, { header, chunks }] of rounds) {
    if (header.state !== 'completed') complaints.push(`${id} is ${header.state}`);
    const valid = chunks.slice(0, header.chunks);
    const selected = valid.flatMap(({ candidates }) => candidates);
    const lapsed = valid.flatMap((chunk) => chunk.lapsed ?? []);
    const out = new Set(lapsed.map((one) => one.id));
    const rank = selected.map((one) => `${9999 - one.score}#${one.submittedAt}#${one.id}`);
    if (rank.some((key, index) => index > 0 && key <= String(rank[index - 1])))
      complaints.push(`${id}: order`);
    if (selected.length !== header.selected || selected.length > (header.size ?? Number.POSITIVE_INFINITY))
      complaints.push(`${id}: size`);
    if (selected.some(({ submittedAt }) => submittedAt > header.scheduledAt)) complaints.push(`${id}: late`);
    const last = selected.at(-1);
    if (header.cutOff?.score !== last?.score || header.cutOff?.submittedAt !== last?.submittedAt)
      complaints.push(`${id}: cut-off`);
    const invited = [...outcomes].flatMap(([name, outcome]) =>
      name.endsWith(`|${id}`) && isInvitation(outcome) ? [outcome.profileId] : [],
    );
    const expected = selected.map((one) => one.id).filter((one) => !out.has(one));
    if (!same(invited, expected)) complaints.push(`${id}: invited are not the selected without the lapsed`);
    if (header.issued !== expected.length) complaints.push(`${id}: issued ${header.issued}`);
    for (const [reason, count] of Object.entries(header.lapsed))
      if (lapsed.filter((one) => one.reason === reason).length !== count)
        complaints.push(`${id}: count of ${reason}`);
  }
  return complaints;
}

/** Everybody invited was told, once; again only as often as a sender could not record it. */
function complainOfMails(
  { outcomes, notices, standings }: WholeTable,
  sent: readonly string[],
  unrecorded: ReadonlyMap<string, number>,
): Complaints {
  const complaints: Complaints = [];
  const due = new Map<string, number>();
  for (const [name, outcome] of outcomes) {
    if (!isInvitation(outcome)) continue;
    const [id = '', round = ''] = name.split('|');
    const state = notices.get(`${id}|invited|${round}`)?.state;
    const to = `${id}@example.org`;
    if (state === 'sent') due.set(to, (due.get(to) ?? 0) + 1);
    // The facts of who has withdrawn are gone, and the address with them.
    else if (state === 'skipped' ? standings.get(id)?.state !== 'withdrawn' : state !== 'refused')
      complaints.push(`${id} is not told of ${round}: ${state}`);
  }
  for (const to of new Set([...sent, ...due.keys()])) {
    const times = sent.filter((one) => one === to).length;
    const [least, most] = [due.get(to) ?? 0, (due.get(to) ?? 0) + (unrecorded.get(to) ?? 0)];
    if (times < least || times > most) complaints.push(`${to} got ${times} e-mails, not ${least} to ${most}`);
  }
  return complaints;
}

/** Everything that must hold of a table when nothing is going on any more. */
export function complaintsOf(
  whole: WholeTable,
  mails: { sent: readonly string[]; unrecorded: ReadonlyMap<string, number> },
): Complaints {
  return [
    ...complainOfProfiles(whole),
    ...complainOfRounds(whole),
    ...complainOfMails(whole, mails.sent, mails.unrecorded),
  ];
}
