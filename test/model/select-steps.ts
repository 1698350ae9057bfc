import { type Advance, type At, look } from './advance.ts';
import { candidateAt, roundAt } from './change-state.ts';
import { isDue } from './due-steps.ts';

/** Lanes are read shard by shard, so a reading is no snapshot. */
const SHARDS = 2;

export const attempt =
  ({ round, overdue }: At<'attempt'>): Advance =>
  (state) => {
    const header = roundAt(state, round);
    if (header.state !== 'selecting') return look;
    header.attempt += 1;
    if (overdue.some((id) => isDue(candidateAt(state, id))))
      state.broken = 'a round selects when everybody is up to date';
    return { at: 'read', round, attempt: header.attempt, found: [], shard: 0 };
  };

export const read =
  ({ round, attempt, found, shard }: At<'read'>): Advance =>
  (state, { size }) => {
    const seen = state.candidates.flatMap(({ place }, index) =>
      place !== null && index % SHARDS === shard ? [index] : [],
    );
    const all = [...found, ...seen];
    if (shard + 1 < SHARDS) return { at: 'read', round, attempt, found: all, shard: shard + 1 };
    const selected = all.sort((a, b) => a - b).slice(0, size);
    return selected.length > 0
      ? { at: 'write', round, attempt, selected, chunk: 0 }
      : { at: 'freeze', round, attempt, selected };
  };

export const write =
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

export const freeze =
  ({ round, attempt, selected }: At<'freeze'>): Advance =>
  (state, { chunkSize }, wrong) => {
    const header = roundAt(state, round);
    const mine = header.attempt === attempt || wrong === 'no-attempt-on-freeze';
    const open =
      header.state === 'selecting' || (header.state === 'voiding' && wrong === 'freeze-while-voiding');
    if (!open || !mine) return look;
    Object.assign(header, {
      state: 'inviting',
      count: Math.ceil(selected.length / chunkSize),
      frozen: selected,
    });
    if (wrong === 'release-at-freeze') state.holder = null;
    return look;
  };
