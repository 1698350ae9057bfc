import { entryOf } from './agenda.ts';
import type { Bounds } from './first-state.ts';
import { KINDS, type ModelState, type NoticeKind, wasInvited } from './state.ts';

type Round = Pick<ModelState['rounds'][number], 'state'>;
type Pair = Pick<ModelState['pairs'][number][number], 'outcome'>;

const invites = ({ state }: Round): boolean => state === 'selecting' || state === 'inviting';
const hasBegun = ({ state }: Round): boolean => !['unknown', 'planned', 'cancelled'].includes(state);
const isUndone = ({ state }: Round): boolean => state === 'voiding' || state === 'voided';
/** What the candidate has to be told by now. */
const isDue = (pair: Pair, kind: NoticeKind): boolean =>
  kind === 'invited' ? wasInvited(pair) : pair.outcome === 'voided';

type Rule = (state: ModelState, bounds: Bounds) => boolean;

/** What must hold in every state, at every moment. */
const RULES: Readonly<Record<string, Rule>> = {
  'one round at a time has the pool': ({ rounds, holder }) =>
    rounds.every((round, index) => !invites(round) || holder === index) &&
    (holder === null || ['selecting', 'inviting', 'voiding'].includes(rounds[holder]?.state ?? 'unknown')),
  'a round that is being undone has the pool or waits for it': ({ rounds, holder, agenda }) =>
    rounds.every(
      ({ state }, round) =>
        (state === 'voiding') ===
        ((holder === round && state === 'voiding') || agenda.includes(entryOf({ round, undo: true }))),
    ),
  'what an officer has ordered stands': ({ rounds }) =>
    rounds.every((round) =>
      round.ordered === 'cancelled' ? round.state === 'cancelled' : round.ordered === null || isUndone(round),
    ),
  'every round is numbered once': ({ rounds, number }) => number === rounds.filter(hasBegun).length,
  'the chunks are the frozen selection': ({ rounds }, { chunkSize }) =>
    rounds.every(({ frozen, chunks, count }) =>
      Array.from({ length: count }, (_, index) => index).every(
        (index) =>
          JSON.stringify(chunks[index]?.who) ===
          JSON.stringify(frozen.slice(index * chunkSize, (index + 1) * chunkSize)),
      ),
    ),
  'nobody else is invited': ({ rounds, pairs }) =>
    rounds.every(({ frozen }, round) =>
      (pairs[round] ?? []).every(({ outcome }, id) => outcome === 'none' || frozen.includes(id)),
    ),
  'a round invites nobody twice': ({ pairs }) => pairs.flat().every(({ issues }) => issues <= 1),
  'who is in the pool stands at their old place in it, and nobody else does': ({ candidates }) =>
    candidates.every(({ state, place }, id) => place === (state === 'in-pool' ? id : null)),
  'who is invited holds that one invitation': ({ candidates, pairs }) =>
    candidates.every(({ state, holds }, id) => {
      const open = pairs.flatMap((of, round) => (of[id]?.outcome === 'issued' ? [round] : []));
      return JSON.stringify(open) === JSON.stringify(state === 'invited' ? [holds] : []);
    }),
  'a closed chunk names exactly those who are not invited': ({ rounds, pairs }) =>
    rounds.every(({ chunks }, round) =>
      chunks.every(
        (chunk) =>
          !chunk?.lapsed ||
          chunk.who.every((id) => {
            const pair = pairs[round]?.[id];
            return chunk.lapsed?.includes(id) !== (pair !== undefined && wasInvited(pair));
          }),
      ),
    ),
  'the counts are those of the closed chunks': ({ rounds }) =>
    rounds.every(({ state, chunks, next, issued, lapsed, voided, kept }) => {
      const closed = chunks.slice(0, next);
      const out = closed.reduce((sum, chunk) => sum + (chunk?.lapsed?.length ?? 0), 0);
      const all = closed.reduce((sum, chunk) => sum + (chunk?.who.length ?? 0), 0);
      return lapsed === out && issued === (state === 'voided' ? voided + kept : all - out);
    }),
  'the counts of an undo are those of the chunks undone': ({ rounds, pairs }) =>
    rounds.every(({ chunks, undone, voided, kept }, round) => {
      const outcomes = chunks
        .slice(0, undone)
        .flatMap((chunk) => (chunk?.who ?? []).map((id) => pairs[round]?.[id]?.outcome));
      return (
        voided === outcomes.filter((outcome) => outcome === 'voided').length &&
        kept === outcomes.filter((outcome) => outcome === 'closed').length
      );
    }),
  'a voided round leaves nobody invited': ({ rounds, pairs }) =>
    rounds.every(
      ({ state }, round) =>
        state !== 'voided' || (pairs[round] ?? []).every(({ outcome }) => outcome !== 'issued'),
    ),
  'invitations voided one by one are counted once': ({ rounds, pairs }) =>
    rounds.every(({ state, singly }, round) => {
      const voided = (pairs[round] ?? []).filter(({ outcome }) => outcome === 'voided').length;
      return state === 'completed' ? singly === voided : singly <= voided;
    }),
  'an order to void one invitation is settled once': ({ pairs }) =>
    pairs.flat().every(({ orders, settled }) => settled <= orders),
  'who is on record as not invited is not invited afterwards': ({ rounds, pairs }) =>
    pairs.every((of, round) =>
      of.every((pair) => {
        const header = rounds[round];
        return !pair.denied || !wasInvited(pair) || (header !== undefined && isUndone(header));
      }),
    ),
  'an e-mail is sent twice only when a sender died behind it': ({ pairs }) =>
    pairs.flat().every(({ told }) => KINDS.every((kind) => told[kind].mails <= 1 + told[kind].unrecorded)),
  'nobody is told what is not so': ({ pairs }) =>
    pairs.flat().every((pair) => KINDS.every((kind) => pair.told[kind].mails === 0 || isDue(pair, kind))),
  'what is to be told is told or is going to be': ({ pairs, senders }) =>
    senders.length === 0 ||
    pairs
      .flat()
      .every((pair) =>
        KINDS.every(
          (kind) => !isDue(pair, kind) || pair.told[kind].outbox || pair.told[kind].receipt === 'settled',
        ),
      ),
};

/** The name of a rule that does not hold, if any. */
export const violatedIn =
  (bounds: Bounds) =>
  (state: ModelState): string | undefined =>
    state.broken ?? Object.keys(RULES).find((name) => !RULES[name]?.(state, bounds));
