import type { Mutation } from './mutations.ts';
import type { Bounds, Inviting, ModelPair, ModelRun, ModelState } from './state.ts';

/** Lanes are read shard by shard, so a reading is no snapshot. */
const SHARDS = 2;

/** Changes the state in place and gives the place where the run stands next; several where it may go on in either way. */
type Advance = (state: ModelState, bounds: Bounds, wrong: Mutation | undefined) => ModelRun;

const look: ModelRun = { at: 'look' };

function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null)
    throw new Error('the model looks for something that is not there');
  return value;
}

export const roundAt = (state: ModelState, round: number) => must(state.rounds[round]);
export const candidateAt = (state: ModelState, candidate: number) => must(state.candidates[candidate]);
export const pairAt = (state: ModelState, round: number, candidate: number): ModelPair =>
  must(state.pairs[round]?.[candidate]);

/** Goes on to the next candidate of the chunk, or to the messages. */
function nextOf({ round, chunk, who, issued, lapsed }: Inviting): ModelRun {
  const of = { round, chunk, who, issued, lapsed };
  return { ...of, at: issued.length + lapsed.length < who.length ? 'know' : 'queue' };
}

const currentOf = ({ who, issued, lapsed }: Inviting): number => must(who[issued.length + lapsed.length]);

/** The ways in which a run can make its next request. Two reads of one candidate may come in either order. */
export function waysOn(run: ModelRun): Advance[] {
  switch (run.at) {
    case 'idle':
      return [() => look];
    case 'look':
      return [
        ({ holder, number }) =>
          holder === null ? { at: 'agenda', number } : { at: 'header', round: holder },
      ];
    case 'agenda':
      return [
        ({ agenda }) =>
          agenda[0] === undefined ? { at: 'idle' } : { at: 'begin', round: agenda[0], number: run.number },
      ];
    case 'begin':
      return [begin(run)];
    case 'header':
      return [header(run)];
    case 'attempt':
      return [attempt(run)];
    case 'read':
      return [read(run)];
    case 'write':
      return [write(run)];
    case 'freeze':
      return [freeze(run)];
    case 'chunk':
      return [
        (state) => {
          const { who } = must(roundAt(state, run.round).chunks[run.chunk]);
          return nextOf({ round: run.round, chunk: run.chunk, who, issued: [], lapsed: [] });
        },
      ];
    case 'know':
      return knowing(run);
    case 'issue':
      return [issue(run)];
    case 'queue':
      return [queue(run)];
    case 'close':
      return [close(run)];
    case 'complete':
      return [complete(run)];
  }
}

type At<Place extends ModelRun['at']> = Extract<ModelRun, { at: Place }>;

const begin =
  ({ round, number }: At<'begin'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    const free = (state.holder === null && state.number === number) || wrong === 'begin-unguarded';
    if (!free || header.state !== 'planned') return look;
    header.state = 'selecting';
    state.holder = round;
    state.number = number + 1;
    if (wrong !== 'agenda-kept') state.agenda = state.agenda.filter((other) => other !== round);
    return look;
  };

const header =
  ({ round }: At<'header'>): Advance =>
  (state) => {
    const { state: of, next, count } = roundAt(state, round);
    if (of === 'selecting') return { at: 'attempt', round };
    if (of !== 'inviting') return look;
    return next < count ? { at: 'chunk', round, chunk: next } : { at: 'complete', round };
  };

const attempt =
  ({ round }: At<'attempt'>): Advance =>
  (state) => {
    const header = roundAt(state, round);
    if (header.state !== 'selecting') return look;
    header.attempt += 1;
    return { at: 'read', round, attempt: header.attempt, found: [], shard: 0 };
  };

const read =
  ({ round, attempt, found, shard }: At<'read'>): Advance =>
  (state, { size }) => {
    const seen = state.candidates.flatMap(({ state: of }, index) =>
      of === 'in-pool' && index % SHARDS === shard ? [index] : [],
    );
    const all = [...found, ...seen];
    if (shard + 1 < SHARDS) return { at: 'read', round, attempt, found: all, shard: shard + 1 };
    const selected = all.sort((a, b) => a - b).slice(0, size);
    return selected.length > 0
      ? { at: 'write', round, attempt, selected, chunk: 0 }
      : { at: 'freeze', round, attempt, selected };
  };

const write =
  ({ round, attempt, selected, chunk }: At<'write'>): Advance =>
  (state, { chunkSize }, wrong) => {
    const { chunks } = roundAt(state, round);
    const there = chunks[chunk];
    if (there && there.attempt >= attempt && wrong !== 'no-attempt-on-chunks') return look;
    const who = selected.slice(chunk * chunkSize, (chunk + 1) * chunkSize);
    chunks[chunk] = { who, attempt, lapsed: null };
    return (chunk + 1) * chunkSize < selected.length
      ? { at: 'write', round, attempt, selected, chunk: chunk + 1 }
      : { at: 'freeze', round, attempt, selected };
  };

const freeze =
  ({ round, attempt, selected }: At<'freeze'>): Advance =>
  (state, { chunkSize }, wrong) => {
    const header = roundAt(state, round);
    const mine = header.attempt === attempt || wrong === 'no-attempt-on-freeze';
    if (header.state !== 'selecting' || !mine) return look;
    Object.assign(header, {
      state: 'inviting',
      count: Math.ceil(selected.length / chunkSize),
      frozen: selected,
    });
    if (wrong === 'release-at-freeze') state.holder = null;
    return look;
  };

function knowing(run: At<'know'>): Advance[] {
  const { standing, outcome, ...of } = run;
  const candidate = currentOf(run);
  if (outcome === 'invited') return [() => nextOf({ ...of, issued: [...run.issued, candidate] })];
  if (outcome === 'omitted') return [() => nextOf({ ...of, lapsed: [...run.lapsed, candidate] })];
  if (standing && outcome)
    return [
      () =>
        standing.state === 'in-pool'
          ? { ...of, at: 'issue', version: standing.version }
          : nextOf({ ...of, lapsed: [...run.lapsed, candidate] }),
    ];
  const readStanding: Advance = (state) => ({ ...run, standing: { ...candidateAt(state, candidate) } });
  const readOutcome: Advance = (state) => ({ ...run, outcome: pairAt(state, run.round, candidate).outcome });
  return [...(standing ? [] : [readStanding]), ...(outcome ? [] : [readOutcome])];
}

const issue =
  (run: At<'issue'>): Advance =>
  (state, _bounds, wrong) => {
    const id = currentOf(run);
    const candidate = candidateAt(state, id);
    const pair = pairAt(state, run.round, id);
    const same = candidate.version === run.version || wrong === 'no-version-guard';
    const first = pair.outcome === 'none' || wrong === 'no-invitation-guard';
    if (!same || !first) return nextOf(run);
    if (candidate.state !== 'in-pool') state.broken = 'only who is in the pool is invited';
    candidate.state = 'invited';
    candidate.version += 1;
    pair.outcome = 'invited';
    pair.issues += 1;
    pair.outbox = wrong !== 'no-outbox';
    return nextOf({ ...run, issued: [...run.issued, id] });
  };

const queue =
  (run: At<'queue'>): Advance =>
  (state) => {
    for (const id of run.issued) pairAt(state, run.round, id).messages = 1;
    return { ...run, at: 'close' };
  };

const close =
  ({ round, chunk, issued, lapsed }: At<'close'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    if (header.state !== 'inviting' || (header.next !== chunk && wrong !== 'close-unguarded')) return look;
    const omitted = wrong === 'no-omission' ? [] : lapsed.map((id) => pairAt(state, round, id));
    if (omitted.some(({ outcome }) => outcome !== 'none') && wrong !== 'close-unguarded') return look;
    for (const pair of omitted) pair.outcome = 'omitted';
    must(header.chunks[chunk]).lapsed = lapsed;
    header.next = chunk + 1;
    header.issued += issued.length;
    header.lapsed += lapsed.length;
    return look;
  };

const complete =
  ({ round }: At<'complete'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    const mine = state.holder === round || wrong === 'release-at-freeze';
    if (header.state !== 'inviting' || header.next !== header.count || !mine) return look;
    header.state = 'completed';
    if (wrong !== 'release-after-completion' && state.holder === round) state.holder = null;
    return look;
  };
