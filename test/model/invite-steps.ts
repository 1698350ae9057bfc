import { type Advance, type At, knowing, look } from './advance.ts';
import { candidateAt, must, pairAt, roundAt } from './change-state.ts';
import { isDue, renew } from './due-steps.ts';
import type { Mutation } from './mutations.ts';
import {
  type Inviting,
  type ModelCandidate,
  type ModelPair,
  type ModelRun,
  type ModelState,
  wasInvited,
} from './state.ts';

/** Goes on to the next candidate of the chunk, or to the messages. */
function nextOf({ round, chunk, who, done, issued, lapsed }: Inviting): ModelRun {
  const of = { round, chunk, who, done, issued, lapsed };
  return { ...of, at: done < who.length ? 'know' : 'queue' };
}

export const chunk =
  ({ round, chunk }: At<'chunk'>): Advance =>
  (state) => {
    const { who } = must(roundAt(state, round).chunks[chunk]);
    return nextOf({ round, chunk, who, done: 0, issued: [], lapsed: [] });
  };

/** What becomes of the candidate in turn, by what was read of them and the time of deciding. */
function decide(
  run: At<'know'>,
  standing: ModelCandidate,
  outcome: ModelPair['outcome'],
  { state, wrong }: { state: ModelState; wrong: Mutation | undefined },
): ModelRun {
  const { round, chunk, who, done, issued, lapsed } = run;
  const of = { round, chunk, who, done: done + 1, issued, lapsed };
  const id = must(who[done]);
  // The round is being undone: this run goes on to the others, and cannot close the chunk any more.
  if (outcome === 'stopped') return nextOf(of);
  if (outcome === 'omitted') return nextOf({ ...of, lapsed: [...lapsed, id] });
  if (outcome !== 'none') return nextOf({ ...of, issued: [...issued, id] });
  const late = isDue(standing) || isDue({ ...standing, due: candidateAt(state, id).due });
  if (late && wrong !== 'invite-out-of-date') return { ...of, done, at: 'renew' };
  return standing.state === 'in-pool'
    ? { ...of, done, at: 'issue', version: standing.version, late }
    : nextOf({ ...of, lapsed: [...lapsed, id] });
}

/** The two reads of the candidate in turn, and the decision. */
export const know = (run: At<'know'>): Advance[] =>
  knowing(run, must(run.who[run.done]), (standing, outcome, state, wrong) =>
    decide(run, standing, outcome, { state, wrong }),
  );

export const renewed =
  (run: At<'renew'>): Advance =>
  (state, _bounds, wrong) => {
    const then = renew(run, must(run.who[run.done]), state, wrong);
    return then === 'known anew' ? nextOf(run) : then;
  };

export const issue =
  (run: At<'issue'>): Advance =>
  (state, _bounds, wrong) => {
    const id = must(run.who[run.done]);
    const candidate = candidateAt(state, id);
    const pair = pairAt(state, run.round, id);
    const same = candidate.version === run.version || wrong === 'no-version-guard';
    const first = pair.outcome === 'none' || (wrong === 'no-invitation-guard' && wasInvited(pair));
    if (!same || !first) return nextOf(run);
    if (candidate.state !== 'in-pool') state.broken = 'only who is in the pool is invited';
    else if (run.late) state.broken = 'nobody is invited behind their time';
    Object.assign(candidate, {
      state: 'invited',
      version: candidate.version + 1,
      place: null,
      holds: run.round,
    });
    pair.outcome = 'issued';
    pair.issues += 1;
    pair.told.invited.outbox = wrong !== 'no-outbox';
    return nextOf({ ...run, done: run.done + 1, issued: [...run.issued, id] });
  };

export const queue =
  (run: At<'queue'>): Advance =>
  (state) => {
    for (const id of run.issued) pairAt(state, run.round, id).told.invited.messages = 1;
    return { ...run, at: 'close' };
  };

export const close =
  ({ round, chunk, issued, lapsed }: At<'close'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    const open =
      header.state === 'inviting' || (header.state === 'voiding' && wrong === 'close-while-voiding');
    if (!open || (header.next !== chunk && wrong !== 'close-unguarded')) return look;
    const omitted = wrong === 'no-omission' ? [] : lapsed.map((id) => pairAt(state, round, id));
    if (omitted.some(({ outcome }) => outcome !== 'none')) return look;
    for (const pair of omitted) pair.outcome = 'omitted';
    must(header.chunks[chunk]).lapsed = lapsed;
    header.next = chunk + 1;
    header.issued += issued.length;
    header.lapsed += lapsed.length;
    return look;
  };

export const complete =
  ({ round }: At<'complete'>): Advance =>
  (state, _bounds, wrong) => {
    const header = roundAt(state, round);
    const mine = state.holder === round || wrong === 'release-at-freeze';
    const open =
      header.state === 'inviting' || (header.state === 'voiding' && wrong === 'complete-while-voiding');
    if (!open || header.next !== header.count || !mine) return look;
    header.state = 'completed';
    if (wrong !== 'release-after-completion' && state.holder === round) state.holder = null;
    return look;
  };
