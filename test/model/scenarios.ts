import { type Exploration, explore } from './explore.ts';
import { isFinished } from './finished.ts';
import { type Bounds, firstState } from './first-state.ts';
import type { Mutation } from './mutations.ts';
import { violatedIn } from './rules.ts';
import { stepsOf } from './world-steps.ts';

const MOST_STATES = 600_000;

const base = { runs: 2, senders: 0, officers: 0, rounds: 1, candidates: 2, size: 2, chunkSize: 1 } as const;
const one = { ...base, candidates: 1, size: 1 } as const;

/** Each is small in all but one or two directions; together they are what happens to a round. */
export const HELD = {
  'two runs at once, two chunks, a crash and a change': { ...base, left: { crashes: 1, changes: 1 } },
  'two runs at once, and a candidate who changes three times': { ...one, left: { crashes: 1, changes: 3 } },
  'two runs select while the pool changes': { ...base, size: 1, left: { crashes: 1, changes: 2 } },
  'two rounds by two runs, a crash': { ...base, rounds: 2, size: 1, left: { crashes: 1 } },
  'two rounds of two chunks, three candidates, two crashes, two changes': {
    ...base,
    runs: 1,
    rounds: 2,
    candidates: 3,
    left: { crashes: 2, changes: 2 },
  },
  'profiles end and scores turn while two runs select and invite, a crash': {
    ...base,
    size: 1,
    left: { crashes: 1, dues: 2 },
  },
  'two senders: crashes, a doubled message, one given up, a withdrawal': {
    ...one,
    runs: 1,
    senders: 2,
    left: { crashes: 2, changes: 1, duplicates: 1, deadLetters: 1 },
  },
} satisfies Record<string, Bounds>;

/** The same for what officers take back, stop and hold up. */
export const TAKEN_BACK = {
  'a round of two chunks voided at any moment, two runs at once, a crash': {
    ...base,
    officers: 1,
    left: { crashes: 1, voids: 1 },
  },
  'a round voided while its candidate answers, two runs at once': {
    ...one,
    officers: 1,
    left: { changes: 2, voids: 1 },
  },
  'a round voided twice by two officers, two runs at once': { ...one, officers: 2, left: { voids: 2 } },
  'a round voided while a later one is due, two runs at once': {
    ...one,
    rounds: 2,
    officers: 1,
    left: { voids: 1 },
  },
  'one invitation voided and its round with it, a candidate who changes': {
    ...one,
    officers: 1,
    left: { changes: 1, singles: 1, voids: 1 },
  },
  'one invitation voided twice, two runs at once, a crash': {
    ...one,
    officers: 2,
    left: { crashes: 1, singles: 2 },
  },
  'a round voided while its candidate answers and their time ends, a crash': {
    ...one,
    runs: 1,
    officers: 1,
    left: { crashes: 1, changes: 1, dues: 1, voids: 1 },
  },
  'two rounds, one cancelled by two officers while it comes due': {
    ...one,
    rounds: 2,
    officers: 2,
    left: { cancels: 2 },
  },
  'a round paused, resumed and paused again, two runs at once, a crash': {
    ...one,
    officers: 1,
    left: { crashes: 1, pauses: 2, resumes: 1 },
  },
  'two rounds held back by a pause while the first is voided, a crash': {
    ...one,
    runs: 1,
    rounds: 2,
    officers: 1,
    left: { crashes: 1, cancels: 1, voids: 1, pauses: 1, resumes: 1 },
  },
  'two senders tell of an invitation and of its end: a message given up, a change': {
    ...one,
    runs: 1,
    senders: 2,
    officers: 1,
    left: { deadLetters: 1, changes: 1, voids: 1 },
  },
} satisfies Record<string, Bounds>;

/** Walks through every interleaving of a scenario. @param wrong a mistake in the protocol */
export const walk = (bounds: Bounds, wrong?: Mutation): Exploration =>
  explore(
    {
      first: firstState(bounds),
      steps: stepsOf(bounds, wrong),
      violated: violatedIn(bounds),
      finished: isFinished,
    },
    MOST_STATES,
  );
