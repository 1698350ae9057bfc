import { type Advance, type At, look } from './advance.ts';
import { candidateAt, changed, spend } from './change-state.ts';
import type { Step } from './explore.ts';
import type { Mutation } from './mutations.ts';
import type { ModelCandidate, ModelState } from './state.ts';

type Timed = Pick<ModelCandidate, 'state' | 'due'>;

const waits = ({ state }: Timed): boolean => state === 'in-pool' || state === 'ineligible';

/** Whether this is one who waits and whom time has left behind. */
export const isDue = (candidate: Timed): boolean =>
  waits(candidate) && (candidate.due === 'ends' || candidate.due === 'turns');

/** Who comes to wait, or goes on waiting, is scored for today, if their twelve months are not over. */
export function scoredForToday(
  { due }: Timed,
  state: 'in-pool' | 'ineligible',
  place: number,
): Pick<ModelCandidate, 'state' | 'due' | 'place'> {
  const over = due === 'ends';
  return {
    state: over ? 'expired' : state,
    due: due === null ? null : 'done',
    place: state === 'in-pool' && !over ? place : null,
  };
}

function settle(state: ModelState, id: number): void {
  const candidate = candidateAt(state, id);
  const waiting = candidate.state === 'ineligible' ? 'ineligible' : 'in-pool';
  Object.assign(candidate, scoredForToday(candidate, waiting, id), { version: candidate.version + 1 });
}

/** The same under the version that was read. @returns false when it was refused */
function settleAs(state: ModelState, id: number, version: number, wrong: Mutation | undefined): boolean {
  if (candidateAt(state, id).version !== version && wrong !== 'settle-unguarded') return false;
  settle(state, id);
  return true;
}

/** Before it selects, a run reads whom time has left behind. */
export const catchUp =
  ({ round }: At<'catch-up'>): Advance =>
  (state, _bounds, wrong) => {
    const overdue = [...state.candidates.keys()].filter((id) => isDue(candidateAt(state, id)));
    return wrong === 'select-without-catching-up' || overdue.length === 0
      ? { at: 'attempt', round, overdue }
      : { at: 'settle', round, overdue, left: overdue };
  };

/** One after the other is read, and brought up to date under the version that was read. */
export const settleNext =
  ({ round, overdue, left, version }: At<'settle'>): Advance =>
  (state, _bounds, wrong) => {
    const [id, ...rest] = left;
    if (id === undefined) return look;
    const on = rest.length > 0 ? ({ at: 'settle', round, overdue, left: rest } as const) : undefined;
    const then = on ?? { at: 'attempt' as const, round, overdue };
    const candidate = candidateAt(state, id);
    if (version === undefined)
      return isDue(candidate) ? { at: 'settle', round, overdue, left, version: candidate.version } : then;
    return settleAs(state, id, version, wrong) ? then : { at: 'settle', round, overdue, left };
  };

/** The same for the candidate in turn; whatever it comes to, they are read again. */
export function renew(
  { version, ...run }: At<'renew'>,
  id: number,
  state: ModelState,
  wrong: Mutation | undefined,
): At<'renew'> | 'known anew' {
  const candidate = candidateAt(state, id);
  if (version === undefined) return isDue(candidate) ? { ...run, version: candidate.version } : 'known anew';
  settleAs(state, id, version, wrong);
  return 'known anew';
}

/** What time does to candidates, without a new version of anything; and what timers do about it, if they run. */
export function dueSteps(state: ModelState): Step[] {
  return state.candidates.flatMap((candidate, id) => {
    if (isDue(candidate))
      return [changed(state, `timers come to candidate ${id}`, (next) => settle(next, id))];
    const lives = waits(candidate) || candidate.state === 'invited';
    if (!lives || candidate.due !== null || state.left.dues === 0) return [];
    return (['ends', 'turns'] as const).map((due) =>
      changed(state, `time of candidate ${id} ${due}`, (next) => {
        spend(next, 'dues');
        candidateAt(next, id).due = due;
      }),
    );
  });
}
