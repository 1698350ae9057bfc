import { describe, expect, it } from 'vitest';
import {
  isActive,
  nextState,
  PROFILE_STATES,
  type ProfileEvent,
  type ProfileState,
} from '#domain/standing/states';

/** Every event with the states that it may happen in, and the state after. */
const RULES: readonly [rule: string, event: ProfileEvent, Partial<Record<ProfileState, ProfileState>>][] = [
  ['only who is in the pool is invited', 'invited', { 'in-pool': 'invited' }],
  ['who accepts applies', 'invitation-accepted', { invited: 'applied' }],
  ['who declines is back in the pool', 'invitation-declined', { invited: 'in-pool' }],
  ['whose invitation is voided is back in the pool', 'invitation-voided', { invited: 'in-pool' }],
  ['who never answers is out: IRPA 10.1(6)', 'invitation-lapsed', { invited: 'lapsed' }],
  ['who enters a programme is ranked', 'became-eligible', { ineligible: 'in-pool' }],
  ['who is in no programme any more is kept', 'became-ineligible', { 'in-pool': 'ineligible' }],
  ['a new score changes no state', 'rescored', { 'in-pool': 'in-pool', ineligible: 'ineligible' }],
  ['facts are edited without an invitation', 'edited', { 'in-pool': 'in-pool', ineligible: 'ineligible' }],
  [
    'a profile ends with its time, but not while it is invited',
    'expired',
    { 'in-pool': 'expired', ineligible: 'expired' },
  ],
  [
    'who withdraws is out, with an invitation or without',
    'withdrawn',
    { 'in-pool': 'withdrawn', ineligible: 'withdrawn', invited: 'withdrawn' },
  ],
];

describe('the life of a profile', () => {
  it.each(RULES)('%s', (_, event, after) => {
    for (const state of PROFILE_STATES)
      expect([state, nextState(state, event)]).toEqual([state, after[state]]);
  });

  it.each(['applied', 'lapsed', 'withdrawn', 'expired'] as const)('ends with %s', (state) => {
    for (const [, event] of RULES) expect(nextState(state, event)).toBeUndefined();
    expect(isActive(state)).toBe(false);
  });

  it.each(['in-pool', 'ineligible', 'invited'] as const)('goes on while it is %s', (state) => {
    expect(isActive(state)).toBe(true);
  });
});
