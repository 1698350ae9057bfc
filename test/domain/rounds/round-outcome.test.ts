import { expect, test } from 'vitest';
import { type HeldRound, type OwnPlace, type OwnSelection, outcomeOf } from '#domain/rounds/round-outcome';

const round: HeldRound = {
  id: 'r1',
  lane: 'cec',
  state: 'completed',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  frozenAt: '2026-02-18T14:00:10.000Z',
  cutOff: { score: 500, submittedAt: '2026-01-10T10:00:00.000Z' },
};
const place: OwnPlace = {
  score: 480,
  submittedAt: '2026-01-05T00:00:00.000Z',
  expiresAt: '2027-01-05T00:00:00.000Z',
  lanes: ['general', 'cec'],
  scoredOn: '2026-01-05',
};
const invitation = (more: object): OwnSelection =>
  ({ roundId: 'r0', state: 'issued', invitedAt: '2026-02-01T00:00:00.000Z', ...more }) as OwnSelection;

const cases: [string, Partial<HeldRound>, Partial<OwnPlace>, OwnSelection[], string | undefined][] = [
  ['below the cut-off', {}, {}, [], 'not-invited below-cut-off'],
  ['one point below', {}, { score: 499 }, [], 'not-invited below-cut-off'],
  [
    'at the score, a millisecond later',
    {},
    { score: 500, submittedAt: '2026-01-10T10:00:00.001Z' },
    [],
    'not-invited later-submission',
  ],
  [
    'at score and instant',
    {},
    { score: 500, submittedAt: '2026-01-10T10:00:00.000Z' },
    [],
    'not-invited tie',
  ],
  [
    'at the instant, a point below',
    {},
    { score: 499, submittedAt: '2026-01-10T10:00:00.000Z' },
    [],
    'not-invited below-cut-off',
  ],
  ['above it by the score of today', {}, { score: 501 }, [], 'not-invited changed-since'],
  ['below the minimum score', { minimumScore: 490 }, {}, [], 'not-invited below-minimum-score'],
  ['at the minimum score', { minimumScore: 480 }, {}, [], 'not-invited below-cut-off'],
  ['nobody was selected', { cutOff: null }, {}, [], 'not-invited changed-since'],
  ['in another lane', {}, { lanes: ['general'] }, [], 'not-in-lane not-in-lane'],
  ['in no lane', {}, { lanes: [] }, [], 'not-in-lane in-no-program'],
  [
    'submitted a millisecond after the instant',
    {},
    { submittedAt: '2026-02-18T14:00:00.001Z' },
    [],
    'submitted-after submitted-after',
  ],
  ['submitted at the instant', {}, { submittedAt: round.scheduledAt }, [], 'not-invited below-cut-off'],
  [
    'submitted on the day, where that is too late',
    { registration: 'before-day' },
    { submittedAt: '2026-02-18T00:00:00.000Z' },
    [],
    'submitted-after submitted-after',
  ],
  ['expired before', {}, { expiresAt: '2026-02-18T14:00:00.000Z' }, [], 'not-invited profile-expired'],
  [
    'expired at the moment of the selection',
    {},
    { expiresAt: '2026-02-18T14:00:10.000Z' },
    [],
    'not-invited profile-expired',
  ],
  [
    'expired a millisecond after the selection',
    {},
    { expiresAt: '2026-02-18T14:00:10.001Z' },
    [],
    'not-invited below-cut-off',
  ],
  ['held another invitation', {}, { score: 600 }, [invitation({})], 'not-invited held-invitation'],
  [
    'answered it later',
    {},
    { score: 600 },
    [invitation({ state: 'accepted', closedAt: '2026-02-19T00:00:00.000Z' })],
    'not-invited held-invitation',
  ],
  [
    'had accepted it',
    {},
    { score: 600 },
    [invitation({ state: 'accepted', closedAt: '2026-02-10T00:00:00.000Z' })],
    'not-invited applied',
  ],
  [
    'had let it lapse',
    {},
    { score: 600 },
    [invitation({ state: 'lapsed', closedAt: '2026-02-10T00:00:00.000Z' })],
    'not-invited invitation-lapsed',
  ],
  [
    'had declined it',
    {},
    {},
    [invitation({ state: 'declined', closedAt: '2026-02-10T00:00:00.000Z' })],
    'not-invited below-cut-off',
  ],
  [
    'was invited by another at the moment of the selection',
    {},
    {},
    [invitation({ invitedAt: '2026-02-18T14:00:10.000Z' })],
    'not-invited held-invitation',
  ],
  [
    'had declined it at the moment of the selection',
    {},
    {},
    [invitation({ state: 'declined', closedAt: '2026-02-18T14:00:10.000Z' })],
    'not-invited below-cut-off',
  ],
  [
    'was selected by another, but never invited',
    {},
    {},
    [{ roundId: 'r0', state: 'omitted', reason: 'no-longer-in-lane' }],
    'not-invited below-cut-off',
  ],
  [
    'was invited later by another',
    {},
    {},
    [invitation({ invitedAt: '2026-02-20T00:00:00.000Z' })],
    'not-invited below-cut-off',
  ],
  ['invited', {}, {}, [invitation({ roundId: 'r1' })], 'invited issued'],
  ['invited, and accepted', {}, {}, [invitation({ roundId: 'r1', state: 'accepted' })], 'invited accepted'],
  [
    'selected and lapsed',
    {},
    {},
    [{ roundId: 'r1', state: 'omitted', reason: 'no-longer-in-lane' }],
    'lapsed no-longer-in-lane',
  ],
  ['invitation voided', {}, {}, [invitation({ roundId: 'r1', state: 'voided' })], 'voided invitation-voided'],
  [
    'round voided',
    { state: 'voided' },
    {},
    [invitation({ roundId: 'r1', state: 'voided' })],
    'voided round-voided',
  ],
  [
    'round voided before it came to them',
    { state: 'voiding' },
    {},
    [{ roundId: 'r1', state: 'omitted', reason: 'round-voided' }],
    'voided round-voided',
  ],
  [
    'invitation voided while the round is being undone',
    { state: 'voiding' },
    {},
    [invitation({ roundId: 'r1', state: 'voided' })],
    'voided round-voided',
  ],
  ['round being undone, not selected', { state: 'voiding' }, {}, [], 'voided round-voided'],
  ['round voided, not selected', { state: 'voided' }, {}, [], 'voided round-voided'],
  [
    'accepted before the round was voided',
    { state: 'voided' },
    {},
    [invitation({ roundId: 'r1', state: 'accepted' })],
    'invited accepted',
  ],
  [
    'invited by a round under way',
    { state: 'inviting' },
    {},
    [invitation({ roundId: 'r1' })],
    'invited issued',
  ],
  ['not yet decided', { state: 'inviting' }, {}, [], undefined],
  ['cancelled', { state: 'cancelled' }, {}, [], undefined],
  ['planned', { state: 'planned' }, {}, [], undefined],
];

test.each(cases)('%s', (_, ofRound, ofPlace, selections, expected) => {
  const ended = outcomeOf({ ...round, ...ofRound }, { ...place, ...ofPlace }, selections);
  expect(ended && `${ended.outcome} ${ended.reason}`).toBe(expected);
});

test('a round that has not said when it selected has decided about nobody', () => {
  const { frozenAt: _, ...unselected } = round;
  expect(outcomeOf(unselected, place, [])).toBeUndefined();
});
