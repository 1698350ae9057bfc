import type { IsoInstant } from '#domain/profile/profile';
import { lanesInDoubt } from '#domain/result/lanes-in-doubt';
import type { ScoreResult } from '#domain/result/score-result';
import { nextState, type ProfileEvent, type ProfileState } from '#domain/standing/states';
import type { Standing } from '../table/standing.ts';
import { entered } from './pool-entry.ts';

/** The part of a standing that a score says. */
export function scoredPart(result: ScoreResult) {
  const doubted = lanesInDoubt(result);
  return {
    score: result.crs.total,
    lanes: result.lanes,
    ...(doubted && { lanesInDoubt: doubted }),
    ruleset: result.ruleset,
    scoredOn: result.asOf,
    nextChangeOn: result.nextChangeOn,
  };
}

/** Between pool and not, by the score: a candidate who ranks in a lane is in the pool. */
function settled(state: ProfileState, ranks: boolean): ProfileState {
  if (state === 'in-pool' && !ranks) return nextState(state, 'became-ineligible') ?? state;
  if (state === 'ineligible' && ranks) return nextState(state, 'became-eligible') ?? state;
  return state;
}

/** The state of a profile that is submitted with this score. */
export function firstState(result: ScoreResult): ProfileState {
  return settled('in-pool', result.lanes.length > 0);
}

/**
 * The standing after `event` and a new score: next version, in the pool or `ineligible` by the score, or `expired` when
 * its twelve months ended in the meantime. The submission instant stays, unless this is the first entry into the pool.
 *
 * @param entry when a profile enters that was never in the pool; default `now`, for what a person does
 * @returns `undefined` where the event may not happen in the standing's state
 */
export function rescoredStanding(
  before: Standing,
  event: Extract<ProfileEvent, 'rescored' | 'edited' | 'invitation-declined' | 'invitation-voided'>,
  result: ScoreResult,
  now: IsoInstant,
  entry = now,
): Standing | undefined {
  const state = nextState(before.state, event);
  if (state === undefined) return undefined;
  const { lanesInDoubt: _, ...kept } = before;
  const after = { ...kept, ...scoredPart(result), version: before.version + 1 };
  if (now >= before.expiresAt) return { ...after, state: nextState(state, 'expired') ?? state };
  const ranks = result.lanes.length > 0;
  return { ...(ranks ? entered(after, entry) : after), state: settled(state, ranks) };
}
