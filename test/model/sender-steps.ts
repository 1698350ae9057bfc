import type { Step } from './explore.ts';
import type { Mutation } from './mutations.ts';
import { candidateAt, pairAt } from './run-steps.ts';
import type { ModelPair, ModelSender, ModelState } from './state.ts';

type Busy = Exclude<ModelSender, { at: 'idle' }>;

const idle: ModelSender = { at: 'idle' };

function copyOf(state: ModelState): ModelState {
  return JSON.parse(JSON.stringify(state)) as ModelState;
}

/** One request of a sender. Changes the state in place, and gives the place where the sender stands next. */
function advance(state: ModelState, index: number, sender: Busy, wrong: Mutation | undefined): ModelSender {
  const { round, candidate } = sender;
  const pair = pairAt(state, round, candidate);
  const on = (at: Busy['at'], sent = sender.sent ?? false): ModelSender => ({ at, round, candidate, sent });
  switch (sender.at) {
    case 'claim':
      if (pair.receipt === 'settled') {
        pair.outbox = false;
        return idle;
      }
      if (typeof pair.receipt === 'number' && wrong !== 'no-claim') return idle;
      pair.receipt = index;
      return on('compose');
    case 'compose':
      // The facts of who has withdrawn are gone.
      if (candidateAt(state, candidate).state === 'withdrawn') return on('skip');
      return on(wrong === 'receipt-first' ? 'settle' : 'send');
    case 'send':
      pair.mails += 1;
      return wrong === 'receipt-first' ? idle : on('settle', true);
    case 'skip':
    case 'settle':
      if (pair.receipt === index || wrong === 'no-claim') settle(pair);
      return wrong === 'receipt-first' && sender.at === 'settle' ? on('send') : idle;
  }
}

function settle(pair: ModelPair): void {
  pair.receipt = 'settled';
  pair.outbox = false;
}

/** Who dies leaves a claim that runs out, and the message comes again. */
function die(state: ModelState, index: number, sender: Busy): void {
  const pair = pairAt(state, sender.round, sender.candidate);
  state.left.crashes -= 1;
  state.senders[index] = idle;
  pair.messages = Math.min(2, pair.messages + 1);
  if (pair.receipt === index) pair.receipt = 'orphan';
  if (sender.sent) pair.unrecorded += 1;
}

/** What the senders of e-mails may do next: take a message, make the next request, die. */
export function senderSteps(state: ModelState, wrong: Mutation | undefined): Step[] {
  const steps: Step[] = [];
  const step = (name: string, change: (next: ModelState) => void) => {
    const next = copyOf(state);
    change(next);
    steps.push({ name, next });
  };
  for (const [index, sender] of state.senders.entries()) {
    if (sender.at !== 'idle') {
      step(`sender ${index}: ${sender.at}`, (next) => {
        next.senders[index] = advance(next, index, sender, wrong);
      });
      if (state.left.crashes > 0)
        step(`sender ${index} dies at ${sender.at}`, (next) => die(next, index, sender));
      continue;
    }
    for (const [round, pairs] of state.pairs.entries())
      for (const [candidate, { messages }] of pairs.entries())
        if (messages > 0)
          step(`sender ${index} takes ${round}/${candidate}`, (next) => {
            pairAt(next, round, candidate).messages -= 1;
            next.senders[index] = { at: 'claim', round, candidate };
          });
  }
  return steps;
}
