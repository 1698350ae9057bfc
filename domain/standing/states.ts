/**
 * The life of a profile, as data: which state follows which, on which event. Whatever is not listed is refused.
 *
 * - `in-pool`: in a programme, ranked, can be invited.
 * - `ineligible`: accepted and kept, but in no programme today; not ranked.
 * - `invited`: holds an invitation; not ranked.
 * - `applied`: took the invitation up. Final.
 * - `lapsed`: let the invitation run out; this profile can never be invited again (IRPA 10.1(6)). Final.
 * - `withdrawn`, `expired`: final.
 */
export const PROFILE_STATES = [
  'in-pool',
  'ineligible',
  'invited',
  'applied',
  'lapsed',
  'withdrawn',
  'expired',
] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

export type ProfileEvent =
  | 'became-eligible'
  | 'became-ineligible'
  | 'rescored'
  | 'edited'
  | 'invited'
  | 'invitation-declined'
  | 'invitation-accepted'
  | 'invitation-lapsed'
  | 'invitation-voided'
  | 'withdrawn'
  | 'expired';

/** Events and the states that they may happen in, with the state after. */
const PROFILE_TRANSITIONS: Readonly<
  Record<ProfileState, Readonly<Partial<Record<ProfileEvent, ProfileState>>>>
> = {
  'in-pool': {
    'became-ineligible': 'ineligible',
    rescored: 'in-pool',
    edited: 'in-pool',
    invited: 'invited',
    withdrawn: 'withdrawn',
    expired: 'expired',
  },
  ineligible: {
    'became-eligible': 'in-pool',
    rescored: 'ineligible',
    edited: 'ineligible',
    withdrawn: 'withdrawn',
    expired: 'expired',
  },
  invited: {
    'invitation-declined': 'in-pool',
    'invitation-accepted': 'applied',
    'invitation-lapsed': 'lapsed',
    'invitation-voided': 'in-pool',
    withdrawn: 'withdrawn',
  },
  applied: {},
  lapsed: {},
  withdrawn: {},
  expired: {},
};

/** The state after `event` in `state`, or `undefined` where the event is not allowed. */
export function nextState(state: ProfileState, event: ProfileEvent): ProfileState | undefined {
  return PROFILE_TRANSITIONS[state][event];
}

/** True while the profile is the person's one active profile, so that no other can be submitted. */
export function isActive(state: ProfileState): boolean {
  return state === 'in-pool' || state === 'ineligible' || state === 'invited';
}
