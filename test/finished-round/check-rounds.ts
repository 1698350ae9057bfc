import { type FrozenRound, frozenPart, type Round, type UndoneRound } from '#functions/table/round';
import type { SelectionChunk } from '#functions/table/selection';
import { checkRecord } from './check-record.ts';
import { same, type Violations } from './violations.ts';
import { isInvitation, type WholeRound, type WholeTable } from './whole-table.ts';

type Outcomes = WholeTable['outcomes'];

const idsOf = (chunks: readonly SelectionChunk[]): string[] =>
  chunks.flatMap(({ candidates }) => candidates.map(({ id }) => id));

/** What a round did, by candidate; only of those with whom it did anything. */
function outcomesOf(outcomes: Outcomes, roundId: string) {
  const found = [...outcomes].filter(([name]) => name.endsWith(`|${roundId}`));
  return new Map(found.map(([name, outcome]) => [name.slice(0, name.indexOf('|')), outcome]));
}

/** The selection is in order, no larger than asked for, and its last one is the cut-off. */
function checkSelection(header: FrozenRound, chunks: readonly SelectionChunk[]): Violations {
  const violations: Violations = [];
  const selected = chunks.flatMap(({ candidates }) => candidates);
  const rank = selected.map((one) => `${9999 - one.score}#${one.submittedAt}#${one.id}`);
  if (rank.some((key, index) => index > 0 && key <= String(rank[index - 1])))
    violations.push(`${header.id}: order`);
  if (selected.length !== header.selected || selected.length > (header.size ?? Number.POSITIVE_INFINITY))
    violations.push(`${header.id}: size`);
  if (selected.some(({ submittedAt }) => submittedAt > header.scheduledAt))
    violations.push(`${header.id}: late`);
  const last = selected.at(-1);
  if (header.cutOff?.score !== last?.score || header.cutOff?.submittedAt !== last?.submittedAt)
    violations.push(`${header.id}: cut-off`);
  return violations;
}

/** Of the chunks that were closed, every candidate is invited or recorded with a reason, and the header counts the reasons. */
function checkClosed(
  header: FrozenRound,
  closed: readonly SelectionChunk[],
  did: ReturnType<typeof outcomesOf>,
): Violations {
  const { id } = header;
  const violations: Violations = [];
  const lapsed = closed.flatMap((chunk) => chunk.lapsed ?? []);
  const out = new Set(lapsed.map((one) => one.id));
  const expected = idsOf(closed).filter((one) => !out.has(one));
  const invited = idsOf(closed).filter((one) => isInvitation(did.get(one)));
  if (!same(invited, expected)) violations.push(`${id}: invited are not the selected without the lapsed`);
  for (const one of lapsed) {
    const outcome = did.get(one.id);
    if (outcome?.state !== 'omitted' || outcome.reason !== one.reason)
      violations.push(`${id}: ${one.id} is not on record as ${one.reason}`);
  }
  for (const [reason, count] of Object.entries(header.lapsed))
    if (lapsed.filter((one) => one.reason === reason).length !== count)
      violations.push(`${id}: count of ${reason}`);
  return violations;
}

function checkCompleted(header: FrozenRound, chunks: SelectionChunk[], outcomes: Outcomes): Violations {
  const did = outcomesOf(outcomes, header.id);
  const voided = [...did.values()].filter(({ state }) => state === 'voided').length;
  const invited = [...did.values()].filter(isInvitation).length;
  return [
    ...checkClosed(header, chunks, did),
    ...(chunks.every(({ lapsed }) => lapsed) ? [] : [`${header.id}: a chunk is not closed`]),
    ...(header.issued === invited ? [] : [`${header.id}: issued ${header.issued}`]),
    ...(same([...did.keys()], idsOf(chunks)) ? [] : [`${header.id}: others than the selected`]),
    ...((header.voidedSingly ?? 0) === voided ? [] : [`${header.id}: voided singly ${voided}`]),
  ];
}

/** Nobody holds an invitation of it any more, who was not invited yet is ruled out, and the header counts all of it. */
function checkVoided(header: UndoneRound, all: SelectionChunk[], outcomes: Outcomes): Violations {
  const { id, nextVoid, voided, kept, nextChunk = 0 } = header;
  const violations: Violations = [];
  const did = outcomesOf(outcomes, id);
  const frozen = frozenPart(header);
  const chunks = frozen ? all : [];
  const undone = chunks.slice(0, nextChunk + 1);
  if (frozen) violations.push(...checkClosed(frozen, chunks.slice(0, nextChunk), did));
  if (!same([...did.keys()], idsOf(undone))) violations.push(`${id}: others than those of its chunks undone`);
  for (const [one, { state }] of did)
    if (state === 'issued') violations.push(`${id}: ${one} is still invited`);
  const underWay = new Set(idsOf(undone.slice(nextChunk)));
  for (const [one, outcome] of did)
    if (outcome.state === 'omitted' && (outcome.reason === 'round-voided') !== underWay.has(one))
      violations.push(`${id}: ${one} is ruled out as ${outcome.reason}`);
  const invitations = [...did.values()].filter(isInvitation);
  const void_ = invitations.filter(({ state }) => state === 'voided').length;
  // That of the chunk under way as well.
  if (frozen && frozen.issued !== invitations.length) violations.push(`${id}: issued ${frozen.issued}`);
  if (nextVoid !== undone.length) violations.push(`${id}: chunks undone ${nextVoid}`);
  if (voided !== void_) violations.push(`${id}: voided ${voided}`);
  if (kept !== invitations.length - void_) violations.push(`${id}: kept ${kept}`);
  return violations;
}

/** A round that has done nothing: no candidate is selected, and no number is used up. */
function checkUnbegun({ header, chunks }: WholeRound, outcomes: Outcomes): Violations {
  const nothing = chunks.length === 0 && outcomesOf(outcomes, header.id).size === 0 && !('number' in header);
  return nothing ? [] : [`${header.id} is ${header.state} and has begun`];
}

function checkRound({ header, chunks: all, record }: WholeRound, outcomes: Outcomes): Violations {
  const frozen = frozenPart(header);
  const chunks = all.slice(0, frozen?.chunks ?? 0);
  const selection = frozen ? checkSelection(frozen, chunks) : [];
  switch (header.state) {
    case 'completed':
      return [...selection, ...checkCompleted(header, chunks, outcomes)];
    case 'voided':
      return [...selection, ...checkVoided(header, chunks, outcomes)];
    case 'cancelled':
    case 'planned':
      return checkUnbegun({ header, chunks: all, record }, outcomes);
    default:
      return [`${header.id} is ${header.state}`];
  }
}

const agendaKey = ({ scheduledAt, id }: Round): string => `AGENDA#${scheduledAt}#${id}`;

/**
 * Every round is whole: each candidate selected is invited or recorded with a reason, and no other is invited; or it is
 * undone; or nothing of it has begun, because it is cancelled or a pause holds it back.
 */
export function checkRounds({ rounds, pool, outcomes }: WholeTable): Violations {
  const violations: Violations = [];
  const running = pool.find(({ SK }) => SK === 'RUNNING');
  if (running?.roundId !== undefined) violations.push(`the pool is still with ${running.roundId}`);
  const heldBack = [...rounds.values()].filter(({ header }) => header.state === 'planned');
  const waiting = running?.pause === undefined ? [] : heldBack.map(({ header }) => agendaKey(header));
  const agenda = pool.filter(({ SK }) => SK.startsWith('AGENDA#')).map(({ SK }) => SK);
  for (const key of agenda) if (!waiting.includes(key)) violations.push(`still on the agenda: ${key}`);
  for (const key of waiting) if (!agenda.includes(key)) violations.push(`not on the agenda: ${key}`);
  if (running?.pause === undefined)
    for (const { header } of heldBack) violations.push(`${header.id} is ${header.state}`);
  const numbers = [...rounds.values()]
    .flatMap(({ header }) => ('number' in header ? [header.number] : []))
    .sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1)) violations.push(`numbers ${numbers}`);
  for (const round of rounds.values())
    violations.push(...checkRound(round, outcomes), ...checkRecord(round, outcomes));
  return violations;
}
