import type { Bounds, ModelRound, ModelState } from './state.ts';

const begun = ({ state }: ModelRound): boolean => state === 'selecting' || state === 'inviting';
const isFrozen = ({ state }: ModelRound): boolean => state === 'inviting' || state === 'completed';

type Rule = (state: ModelState, bounds: Bounds) => boolean;

/** What must hold in every state, at every moment. */
const RULES: Readonly<Record<string, Rule>> = {
  'one round at a time has the pool': ({ rounds, holder }) => {
    const open = rounds.flatMap((round, index) => (begun(round) ? [index] : []));
    return open.length === 0 ? holder === null : open.length === 1 && holder === open[0];
  },
  'every round is numbered once': ({ rounds, number }) =>
    number === rounds.filter((round) => begun(round) || round.state === 'completed').length,
  'the chunks are the frozen selection': ({ rounds }, { chunkSize }) =>
    rounds
      .filter(isFrozen)
      .every(({ frozen, chunks, count }) =>
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
  'a closed chunk names exactly those who are not invited': ({ rounds, pairs }) =>
    rounds.every(({ chunks }, round) =>
      chunks.every(
        (chunk) =>
          !chunk?.lapsed ||
          chunk.who.every((id) => chunk.lapsed?.includes(id) !== (pairs[round]?.[id]?.outcome === 'invited')),
      ),
    ),
  'the counts are those of the closed chunks': ({ rounds }) =>
    rounds.every(({ chunks, next, issued, lapsed }) => {
      const closed = chunks.slice(0, next);
      const out = closed.reduce((sum, chunk) => sum + (chunk?.lapsed?.length ?? 0), 0);
      const all = closed.reduce((sum, chunk) => sum + (chunk?.who.length ?? 0), 0);
      return lapsed === out && issued === all - out;
    }),
  'an e-mail is sent twice only when a sender died behind it': ({ pairs }) =>
    pairs.flat().every(({ mails, unrecorded }) => mails <= 1 + unrecorded),
  'an invitation is told or is going to be': ({ pairs, senders }) =>
    senders.length === 0 ||
    pairs
      .flat()
      .every(({ outcome, outbox, receipt }) => outcome !== 'invited' || outbox || receipt === 'settled'),
};

/** The name of a rule that does not hold, if any. */
export const violatedIn =
  (bounds: Bounds) =>
  (state: ModelState): string | undefined =>
    state.broken ?? Object.keys(RULES).find((name) => !RULES[name]?.(state, bounds));

/** All rounds are held, nobody is at work, and everybody invited is told, unless they have withdrawn. */
export function isFinished({ rounds, runs, senders, pairs, candidates, holder }: ModelState): boolean {
  const told = pairs.every((of) =>
    of.every(
      ({ outcome, mails, outbox }, id) =>
        outcome !== 'invited' || (!outbox && (mails > 0 || candidates[id]?.state === 'withdrawn')),
    ),
  );
  return (
    holder === null &&
    rounds.every(
      ({ state, issued, lapsed, frozen }) => state === 'completed' && issued + lapsed === frozen.length,
    ) &&
    runs.every(({ at }) => at === 'idle') &&
    senders.every(({ at }) => at === 'idle') &&
    (senders.length === 0 || told)
  );
}
