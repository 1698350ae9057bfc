import { afterAll, describe, expect, test } from 'vitest';
import { TAKING_BACK_WRONG, type TakingBackWrong } from './mutations.ts';
import { TAKEN_BACK, walk } from './scenarios.ts';

let states = 0;
let steps = 0;
afterAll(() => console.log(`model of taking back: ${states} states, ${steps} steps, every interleaving`));

describe('undoing, cancelling and pausing hold in every interleaving of', { timeout: 120_000 }, () => {
  test.each(Object.entries(TAKEN_BACK))('%s', (_name, bounds) => {
    const walked = walk(bounds);
    states += walked.states;
    steps += walked.steps;
    expect(walked.violation).toBeUndefined();
    expect(walked.states).toBeGreaterThan(1_000);
  });
});

const CHUNKS = 'a round of two chunks voided at any moment, two runs at once, a crash';
const ANSWERS = 'a round voided while its candidate answers, two runs at once';
const TWICE = 'a round voided twice by two officers, two runs at once';
const LATER = 'a round voided while a later one is due, two runs at once';
const BOTH = 'one invitation voided and its round with it, a candidate who changes';
const SINGLY = 'one invitation voided twice, two runs at once, a crash';
const CANCELLED = 'two rounds, one cancelled by two officers while it comes due';
const PAUSED = 'a round paused, resumed and paused again, two runs at once, a crash';
const HELD_BACK = 'two rounds held back by a pause while the first is voided, a crash';
const TOLD = 'two senders tell of an invitation and of its end: a message given up, a change';

const STANDS = 'what an officer has ordered stands';
const ONE_AT_A_TIME = 'one round at a time has the pool';
const WAITS = 'a round that is being undone has the pool or waits for it';
const NOBODY_INVITED = 'a voided round leaves nobody invited';
const OLD_PLACE = 'who is in the pool stands at their old place in it, and nobody else does';
const ENDS_WELL = 'a call ends when nothing is due, or says what is held back';

/** The scenario that shows each mistake, and the rule that it breaks. */
const SHOWN_BY: Readonly<Record<TakingBackWrong, [keyof typeof TAKEN_BACK, rule: string]>> = {
  'freeze-while-voiding': [ANSWERS, STANDS],
  'close-while-voiding': [CHUNKS, 'a closed chunk names exactly those who are not invited'],
  'complete-while-voiding': [CHUNKS, STANDS],
  'void-order-unguarded': [TWICE, WAITS],
  'undo-off-agenda': [TWICE, WAITS],
  'take-back-unguarded': [LATER, ONE_AT_A_TIME],
  'undo-stops-short': [CHUNKS, NOBODY_INVITED],
  'undo-without-omission': [CHUNKS, NOBODY_INVITED],
  'void-unguarded': [ANSWERS, 'only an open invitation is voided'],
  'void-forgets-entry': [CHUNKS, OLD_PLACE],
  'void-as-new': [CHUNKS, OLD_PLACE],
  'undo-close-unguarded': [CHUNKS, 'the counts of an undo are those of the chunks undone'],
  'void-without-outbox': [TOLD, 'what is to be told is told or is going to be'],
  'announce-void': [TOLD, 'an invitation that is void is not announced'],
  'single-order-unguarded': [BOTH, 'an order to void one invitation is settled once'],
  'single-counts-again': [SINGLY, 'invitations voided one by one are counted once'],
  'single-before-its-round': [SINGLY, 'who is on record as not invited is not invited afterwards'],
  'begin-cancelled': [CANCELLED, STANDS],
  'cancel-unguarded': [CANCELLED, ONE_AT_A_TIME],
  'cancel-keeps-agenda': [CANCELLED, 'nothing is stuck'],
  'cancel-forgets': [CANCELLED, STANDS],
  'pause-at-look-only': [PAUSED, 'no round begins while rounds are paused'],
  'pause-drops-round': [PAUSED, 'nothing is stuck'],
  'pause-stops-undo': [HELD_BACK, ENDS_WELL],
  'held-back-silently': [HELD_BACK, ENDS_WELL],
};

describe('the model notices', { timeout: 120_000 }, () => {
  test.each(TAKING_BACK_WRONG)('%s', (wrong) => {
    const [scenario, rule] = SHOWN_BY[wrong];
    const { violation } = walk(TAKEN_BACK[scenario], wrong);
    expect(violation?.rule).toBe(rule);
    console.log(`${wrong}: ${rule}, after ${violation?.trace.length} steps`);
  });
});
