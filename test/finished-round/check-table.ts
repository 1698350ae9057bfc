import type { Standing } from '#functions/table/standing';
import { checkMails, type Mails } from './check-mails.ts';
import { checkRounds } from './check-rounds.ts';
import { same, type Violations } from './violations.ts';
import { addressOf, type Item, isInvitation, type WholeTable } from './whole-table.ts';

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

/** The table has exactly the lane entries and timers that the standings ask for. */
function checkProfiles({ standings, persons, laneEntries, timers, outcomes }: WholeTable): Violations {
  const violations: Violations = [];
  const all = [...standings.values()];
  if (!same(laneEntries.map(laneOf), all.flatMap(laneNames))) violations.push('lane entries');
  if (
    !same(
      timers.map(({ SK }) => SK),
      all.flatMap(timerNames),
    )
  )
    violations.push(`timers ${timers.filter(({ kind }) => kind === 'notify').length} of notifications`);
  for (const [id, { sub, state, invitation }] of standings) {
    const active = ['in-pool', 'ineligible', 'invited'].includes(state);
    if (persons.get(sub)?.active !== active) violations.push(`pointer of ${id}`);
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
      violations.push(`invitations of ${id} in state ${state}`);
  }
  return violations;
}

/** A candidate in the pool ranks by their facts and by the instant at which they submitted. */
function checkRanks(whole: WholeTable, scores: Scores): Violations {
  const { standings, outcomes } = whole;
  const violations: Violations = [];
  for (const [id, { state, score, lanes }] of standings) {
    if (state !== 'in-pool' && state !== 'ineligible') continue;
    const facts = scores.get(addressOf(whole, id));
    if (score !== facts?.total || !same(lanes, facts.lanes)) violations.push(`score of ${id}`);
    if ((state === 'in-pool') !== lanes.length > 0) violations.push(`${id} is ${state}`);
  }
  for (const outcome of outcomes.values())
    if (isInvitation(outcome) && standings.get(outcome.profileId)?.submittedAt !== outcome.submittedAt)
      violations.push(`submission of ${outcome.profileId}`);
  return violations;
}

/** By e-mail address, the score and lanes of a candidate's facts. */
type Scores = ReadonlyMap<string, { total: number; lanes: string[] }>;

/** What is known from outside the table. */
interface Outside extends Mails {
  scores: Scores;
}

/** Everything that must hold of a table when nothing is going on any more. */
export function violationsOf(whole: WholeTable, outside: Outside): Violations {
  return [
    ...checkProfiles(whole),
    ...checkRanks(whole, outside.scores),
    ...checkRounds(whole),
    ...checkMails(whole, outside),
  ];
}
