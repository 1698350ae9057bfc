import { afterAll, describe, expect, test } from 'vitest';
import { HOLDING_WRONG, type HoldingWrong } from './mutations.ts';
import { HELD, walk } from './scenarios.ts';

let states = 0;
let steps = 0;
afterAll(() => console.log(`model of the round: ${states} states, ${steps} steps, every interleaving`));

describe('the protocol holds in every interleaving of', { timeout: 120_000 }, () => {
  test.each(Object.entries(HELD))('%s', (_name, bounds) => {
    const walked = walk(bounds);
    states += walked.states;
    steps += walked.steps;
    expect(walked.violation).toBeUndefined();
    expect(walked.states).toBeGreaterThan(1_000);
  });
});

const IN_TIME = 'profiles end and scores turn while two runs select and invite, a crash';

/** The scenario that shows each mistake, and the rule that it breaks. */
const SHOWN_BY: Readonly<Record<HoldingWrong, [keyof typeof HELD, rule: string]>> = {
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
    'what is to be told is told or is going to be',
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
  'select-without-catching-up': [IN_TIME, 'a round selects when everybody is up to date'],
  'invite-out-of-date': [IN_TIME, 'nobody is invited behind their time'],
  'settle-unguarded': [IN_TIME, 'who is invited holds that one invitation'],
};

describe('the model notices', { timeout: 120_000 }, () => {
  test.each(HOLDING_WRONG)('%s', (wrong) => {
    const [scenario, rule] = SHOWN_BY[wrong];
    const { violation } = walk(HELD[scenario], wrong);
    expect(violation?.rule).toBe(rule);
    console.log(`${wrong}: ${rule}, after ${violation?.trace.length} steps`);
  });
});
