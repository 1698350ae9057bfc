import { afterAll, describe, expect, test } from 'vitest';
import { explore } from './explore.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { isFinished, violatedIn } from './rules.ts';
import { type Bounds, firstState } from './state.ts';
import { stepsOf } from './world-steps.ts';

const NOTHING = { crashes: 0, changes: 0, duplicates: 0, deadLetters: 0 };
const MOST_STATES = 600_000;

const base = { runs: 2, senders: 0, rounds: 1, candidates: 2, size: 2, chunkSize: 1 } as const;

/** Each is small in all but one or two directions; together they are what happens to a round. */
const SCENARIOS = {
  'two runs at once, two chunks, a crash and a change': {
    ...base,
    left: { ...NOTHING, crashes: 1, changes: 1 },
  },
  'two runs at once, and a candidate who changes three times': {
    ...base,
    candidates: 1,
    size: 1,
    left: { ...NOTHING, crashes: 1, changes: 3 },
  },
  'two runs select while the pool changes': {
    ...base,
    size: 1,
    left: { ...NOTHING, crashes: 1, changes: 2 },
  },
  'two rounds by two runs, a crash': {
    ...base,
    rounds: 2,
    size: 1,
    left: { ...NOTHING, crashes: 1 },
  },
  'two rounds of two chunks, three candidates, two crashes, two changes': {
    ...base,
    runs: 1,
    rounds: 2,
    candidates: 3,
    left: { ...NOTHING, crashes: 2, changes: 2 },
  },
  'two senders: crashes, a doubled message, one given up, a withdrawal': {
    ...base,
    runs: 1,
    senders: 2,
    candidates: 1,
    size: 1,
    left: { crashes: 2, changes: 1, duplicates: 1, deadLetters: 1 },
  },
} satisfies Record<string, Bounds>;

const walk = (bounds: Bounds, wrong?: Mutation) =>
  explore(
    {
      first: firstState(bounds),
      steps: stepsOf(bounds, wrong),
      violated: violatedIn(bounds),
      finished: isFinished,
    },
    MOST_STATES,
  );

let states = 0;
let steps = 0;
afterAll(() => console.log(`model of the round: ${states} states, ${steps} steps, every interleaving`));

describe('the protocol holds in every interleaving of', { timeout: 120_000 }, () => {
  test.each(Object.entries(SCENARIOS))('%s', (_name, bounds) => {
    const walked = walk(bounds);
    states += walked.states;
    steps += walked.steps;
    expect(walked.violation).toBeUndefined();
    expect(walked.states).toBeGreaterThan(1_000);
  });
});

/** The scenario that shows each mistake, and the rule that it breaks. */
const SHOWN_BY: Readonly<Record<Mutation, [keyof typeof SCENARIOS, rule: string]>> = {
  'no-version-guard': [
    'two runs at once, two chunks, a crash and a change',
    'only who is in the pool is invited',
  ],
  'no-invitation-guard': [
    'two runs at once, and a candidate who changes three times',
    'a round invites nobody twice',
  ],
  'no-omission': [
    'two runs at once, and a candidate who changes three times',
    'a closed chunk names exactly those who are not invited',
  ],
  'no-attempt-on-chunks': ['two runs select while the pool changes', 'the chunks are the frozen selection'],
  'no-attempt-on-freeze': ['two runs select while the pool changes', 'the chunks are the frozen selection'],
  'release-at-freeze': ['two rounds by two runs, a crash', 'one round at a time has the pool'],
  'begin-unguarded': ['two rounds by two runs, a crash', 'one round at a time has the pool'],
  'agenda-kept': ['two rounds by two runs, a crash', 'nothing is stuck'],
  'release-after-completion': ['two rounds by two runs, a crash', 'one round at a time has the pool'],
  'close-unguarded': [
    'two runs at once, and a candidate who changes three times',
    'the counts are those of the closed chunks',
  ],
  'no-outbox': [
    'two senders: crashes, a doubled message, one given up, a withdrawal',
    'an invitation is told or is going to be',
  ],
  'no-claim': [
    'two senders: crashes, a doubled message, one given up, a withdrawal',
    'an e-mail is sent twice only when a sender died behind it',
  ],
  'receipt-first': [
    'two senders: crashes, a doubled message, one given up, a withdrawal',
    'nothing is stuck',
  ],
  'plan-unguarded': [
    'two senders: crashes, a doubled message, one given up, a withdrawal',
    'every round is numbered once',
  ],
};

describe('the model notices', { timeout: 120_000 }, () => {
  test.each(MUTATIONS)('%s', (wrong) => {
    const [scenario, rule] = SHOWN_BY[wrong];
    const { violation } = walk(SCENARIOS[scenario], wrong);
    expect(violation?.rule).toBe(rule);
    console.log(`${wrong}: ${rule}, after ${violation?.trace.length} steps`);
  });
});
