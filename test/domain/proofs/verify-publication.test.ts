import { expect, test } from 'vitest';
import { type Publication, verifyPublication } from '#domain/proofs/verify-publication';

/** 30 selected of whom 27 were invited, by a plan that counts who submitted before the day of the round. */
const completed: Publication = {
  id: 'general-20260218T140000Z',
  plan: 'general',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  registration: 'before-day',
  submittedBy: '2026-02-17T23:59:59.999Z',
  state: 'completed',
  completedAt: '2026-02-18T14:02:03.004Z',
  selected: 30,
  issued: 27,
  lapsed: { withdrawn: 2, 'below-cut-off': 1, expired: 0 },
};
const inviting: Publication = { ...completed, state: 'inviting', completedAt: null, issued: 7, lapsed: {} };
const { registration: _, ...untilTheInstant } = completed;
const toTheInstant: Publication = { ...untilTheInstant, submittedBy: completed.scheduledAt };

test.each<[string, Publication]>([
  ['completed', completed],
  ['with single invitations void', { ...completed, voided: 27 }],
  ['inviting', inviting],
  ['inviting, all but completed', { ...completed, state: 'inviting', completedAt: null }],
  ['being undone from its middle', { ...inviting, state: 'voiding', voided: 9 }],
  ['undone in its middle', { ...inviting, state: 'voided', voided: 6 }],
  ['undone after it was completed', { ...completed, state: 'voided', voided: 20 }],
  ['nobody selected', { ...completed, selected: 0, issued: 0, lapsed: {} }],
  ['for whoever submits until its instant', toTheInstant],
])('what a round may say of itself: %s', (_name, round) => {
  expect(verifyPublication(round)).toEqual([]);
});

test.each<[string, Publication, string[]]>([
  ['another second', { ...completed, scheduledAt: '2026-02-18T14:00:01.000Z' }, ['wrong-instant']],
  [
    'another millisecond',
    { ...toTheInstant, scheduledAt: '2026-02-18T14:00:00.001Z' },
    ['wrong-last-instant'],
  ],
  [
    'another day',
    { ...completed, scheduledAt: '2026-02-19T14:00:00.000Z' },
    ['wrong-instant', 'wrong-last-instant'],
  ],
  ['another plan', { ...completed, plan: 'once-3f2a' }, ['wrong-instant']],
  ['another id', { ...completed, id: 'general-20260225T140000Z' }, ['wrong-instant']],
  [
    'no registration before the day',
    { ...completed, submittedBy: completed.scheduledAt },
    ['wrong-last-instant'],
  ],
  ['registration to the instant', { ...untilTheInstant }, ['wrong-last-instant']],
  ['planned', { ...completed, state: 'planned', completedAt: null }, ['wrong-state']],
  ['selecting', { ...completed, state: 'selecting', completedAt: null }, ['wrong-state']],
  ['cancelled', { ...completed, state: 'cancelled', completedAt: null }, ['wrong-state']],
  ['completed at no time', { ...completed, completedAt: null }, ['wrong-state']],
  ['inviting and completed', { ...inviting, completedAt: completed.completedAt }, ['wrong-state']],
  ['one invited too many', { ...completed, issued: 28 }, ['wrong-outcomes']],
  ['one lapsed too few', { ...completed, lapsed: { withdrawn: 2 } }, ['wrong-outcomes']],
  ['more invited than selected while it invites', { ...inviting, issued: 31 }, ['wrong-outcomes']],
  ['more void than invited', { ...completed, voided: 28 }, ['wrong-outcomes']],
  ['undone, with more void than invited', { ...inviting, state: 'voided', voided: 8 }, ['wrong-outcomes']],
  [
    'being undone, with more void than selected',
    { ...inviting, state: 'voiding', voided: 31 },
    ['wrong-outcomes'],
  ],
])('what no round can say of itself: %s', (_name, round, codes) => {
  expect(verifyPublication(round).map(({ code }) => code)).toEqual(codes);
});

test('an instant that is none', () => {
  expect(() => verifyPublication({ ...completed, scheduledAt: 'tomorrow' })).toThrow(RangeError);
});
