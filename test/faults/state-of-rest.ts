import type { Standing } from '#functions/table/standing';
import { type Complaints, same } from './complaints.ts';
import { complainOfMails, type Mails } from './mails-at-rest.ts';
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

/** By e-mail address what a person's facts are worth. */
type Scores = ReadonlyMap<string, { total: number; lanes: string[] }>;

/** What is known from outside the table. */
interface Outside extends Mails {
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
