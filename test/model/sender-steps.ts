import { candidateAt, changed, pairAt, spend } from './change-state.ts';
import type { Step } from './explore.ts';
import type { Mutation } from './mutations.ts';
import { KINDS, type ModelNotice, type ModelSender, type ModelState } from './state.ts';

type Busy = Exclude<ModelSender, { at: 'idle' }>;

const idle: ModelSender = { at: 'idle' };

const noticeOf = (state: ModelState, { round, candidate, kind }: Busy): ModelNotice =>
  pairAt(state, round, candidate).told[kind];

/** Whether there is somebody to write to, and something to say: of an invitation that is void, only that. */
function hasToSay(state: ModelState, { round, candidate, kind }: Busy, wrong: Mutation | undefined): boolean {
  // The facts of who has withdrawn are gone.
  if (candidateAt(state, candidate).state === 'withdrawn') return false;
  if (kind !== 'invited' || pairAt(state, round, candidate).outcome !== 'voided') return true;
  if (wrong !== 'announce-void') return false;
  state.broken = 'an invitation that is void is not announced';
  return true;
}

/** One request of a sender. Changes the state in place, and gives the place where the sender stands next. */
function advance(state: ModelState, index: number, sender: Busy, wrong: Mutation | undefined): ModelSender {
  const notice = noticeOf(state, sender);
  const on = (at: Busy['at'], sent = sender.sent ?? false): ModelSender => ({ ...sender, at, sent });
  switch (sender.at) {
    case 'claim':
      if (notice.receipt === 'settled') {
        notice.outbox = false;
        return idle;
      }
      if (typeof notice.receipt === 'number' && wrong !== 'no-claim') return idle;
      notice.receipt = index;
      return on('compose');
    case 'compose':
      if (!hasToSay(state, sender, wrong)) return on('skip');
      return on(wrong === 'receipt-first' ? 'settle' : 'send');
    case 'send':
      notice.mails += 1;
      return wrong === 'receipt-first' ? idle : on('settle', true);
    case 'skip':
    case 'settle':
      if (notice.receipt === index || wrong === 'no-claim') settle(notice);
      return wrong === 'receipt-first' && sender.at === 'settle' ? on('send') : idle;
  }
}

function settle(notice: ModelNotice): void {
  notice.receipt = 'settled';
  notice.outbox = false;
}

/** Who dies leaves a claim that runs out, and the message comes again. */
function die(state: ModelState, index: number, sender: Busy): void {
  const notice = noticeOf(state, sender);
  spend(state, 'crashes');
  state.senders[index] = idle;
  notice.messages = Math.min(2, notice.messages + 1);
  if (notice.receipt === index) notice.receipt = 'orphan';
  if (sender.sent) notice.unrecorded += 1;
}

/** What the senders of e-mails may do next: take a message, make the next request, die. */
export function senderSteps(state: ModelState, wrong: Mutation | undefined): Step[] {
  const steps: Step[] = [];
  for (const [index, sender] of state.senders.entries()) {
    if (sender.at !== 'idle') {
      steps.push(
        changed(state, `sender ${index}: ${sender.at}`, (next) => {
          next.senders[index] = advance(next, index, sender, wrong);
        }),
      );
      if (state.left.crashes > 0)
        steps.push(
          changed(state, `sender ${index} dies at ${sender.at}`, (next) => die(next, index, sender)),
        );
      continue;
    }
    for (const [round, pairs] of state.pairs.entries())
      for (const [candidate, { told }] of pairs.entries())
        for (const kind of KINDS)
          if (told[kind].messages > 0)
            steps.push(
              changed(state, `sender ${index} takes ${kind} ${round}/${candidate}`, (next) => {
                pairAt(next, round, candidate).told[kind].messages -= 1;
                next.senders[index] = { at: 'claim', kind, round, candidate };
              }),
            );
  }
  return steps;
}
