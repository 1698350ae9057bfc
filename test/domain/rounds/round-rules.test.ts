import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { invitationExpiry } from '#domain/rounds/invitation-period';
import { decideInvitation } from '#domain/rounds/invite-decision';
import { invitedProgram } from '#domain/rounds/invited-program';
import { LAPSE_REASONS, noLapses } from '#domain/rounds/lapse-reasons';
import { bandOf, closeBands, countByBand, POOL_BANDS } from '#domain/rounds/pool-bands';
import { roundIdOf } from '#domain/rounds/round-id';
import { selectionText } from '#domain/rounds/selection-text';
import type { ProfileState } from '#domain/standing/states';

// Days to apply by the day of the invitation: ministerial instructions and notices of IRCC.
test.each([
  ['2015-01-31T10:00:00.000Z', 60],
  ['2016-11-18T23:59:59.999Z', 60],
  ['2016-11-19T00:00:00.000Z', 90],
  ['2018-06-25T12:00:00.000Z', 90],
  ['2018-06-26T00:00:00.000Z', 60],
  ['2021-06-28T23:59:59.999Z', 90],
  ['2021-06-29T00:00:00.000Z', 60],
  ['2026-02-18T14:00:10.000Z', 60],
])('invited at %s, there are %i days to apply', (invitedAt, days) => {
  expect((Date.parse(invitationExpiry(invitedAt)) - Date.parse(invitedAt)) / 3_600_000).toBe(24 * days);
});

test('there are no invitations before Express Entry', () => {
  expect(() => invitationExpiry('2014-12-31T23:59:59.999Z')).toThrow(RangeError);
});

test('a round is named after its plan and instant', () => {
  const id = 'general-20260218T140000Z';
  expect(roundIdOf({ plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z' })).toBe(id);
  expect(roundIdOf({ plan: 'general', scheduledAt: '2026-02-18T14:00:00Z' })).toBe(id);
  for (const scheduledAt of ['2026-02-18T09:00:00-05:00', '+2026-02-18T14:00:00Z', '2026-02-18T14:00:00Z+1'])
    expect(() => roundIdOf({ plan: 'general', scheduledAt })).toThrow(RangeError);
});

// The pool of 2026-09-13 as published with the round of 2026-09-16.
const PUBLISHED = {
  '601-1200': 574,
  '501-600': 20784,
  '451-500': 72107,
  '491-500': 12590,
  '481-490': 12426,
  '471-480': 16105,
  '461-470': 16163,
  '451-460': 14823,
  '401-450': 61560,
  '441-450': 13657,
  '431-440': 13300,
  '421-430': 12064,
  '411-420': 11506,
  '401-410': 11033,
  '351-400': 46782,
  '301-350': 17240,
  '0-300': 7746,
};

test('the bands are the published ones, and their sums close', () => {
  const { '451-500': _sum, '401-450': _other, ...counted } = PUBLISHED;
  expect(closeBands(counted)).toEqual({ bands: PUBLISHED, total: 226_793 });
  expect(POOL_BANDS.map(({ field }) => field)).toEqual(Array.from({ length: 17 }, (_, i) => `dd${i + 1}`));
});

test('every score has one band', () => {
  for (let score = 0; score <= 1200; score += 1) {
    const { lowest, highest, sum } = bandOf(score);
    expect([lowest <= score, score <= highest, sum]).toEqual([true, true, false]);
  }
  for (const none of [-1, 1201, 450.5]) expect(() => bandOf(none)).toThrow(RangeError);
});

test('counting by band', () => {
  const { bands, total } = countByBand([1200, 601, 600, 500, 450, 441, 440, 300, 0]);
  expect(total).toBe(9);
  expect(bands).toMatchObject({ '601-1200': 2, '501-600': 1, '491-500': 1, '451-500': 1 });
  expect(bands).toMatchObject({ '401-450': 3, '441-450': 2, '431-440': 1, '0-300': 2, '351-400': 0 });
});

const round = { lane: 'cec', cutOff: { score: 500, submittedAt: '2026-01-02T00:00:00.000Z' } };
const now = {
  state: 'in-pool' as ProfileState,
  score: 500,
  submittedAt: '2026-01-02T00:00:00.000Z',
  lanes: ['general', 'cec'],
};

test.each([
  [{}, 'issue'],
  [{ score: 510, submittedAt: '2026-01-03T00:00:00.000Z' }, 'issue'],
  [{ submittedAt: '2026-01-02T00:00:00.001Z' }, 'below-cut-off'],
  [{ score: 499 }, 'below-cut-off'],
  [{ lanes: ['general'] }, 'no-longer-in-lane'],
  [{ state: 'ineligible' as const }, 'ineligible'],
  [{ state: 'invited' as const }, 'invited-elsewhere'],
  [{ state: 'applied' as const }, 'invited-elsewhere'],
  [{ state: 'lapsed' as const }, 'invited-elsewhere'],
  [{ state: 'withdrawn' as const }, 'withdrawn'],
  [{ state: 'expired' as const }, 'expired'],
])('selected, and now %o: %s', (changes, decision) => {
  expect(decideInvitation(round, { ...now, ...changes })).toBe(decision);
});

// IRPA 10.1(1.1) for nominees; IRCC help centre answer 1294 for the order of the others.
test.each([
  [['general', 'pnp'], 'pnp'],
  [['general', 'fst', 'fsw', 'cec'], 'cec'],
  [['general', 'fst', 'fsw'], 'fsw'],
  [['general', 'fst'], 'fst'],
  [[], null],
])('of lanes %o, invited in %s', (lanes, program) => {
  expect(invitedProgram(lanes)).toBe(program);
});

test('the text of a selection has a line for each place', () => {
  const [earlier, later] = ['2023-11-08T17:50:29.000Z', '2023-11-09T00:00:00.000Z'];
  const selected = [
    { id: 'p1', score: 529, submittedAt: earlier },
    { id: 'p2', score: 529, submittedAt: later },
  ];
  expect([...selectionText(selected)]).toEqual([`1\tp1\t529\t${earlier}\n`, `2\tp2\t529\t${later}\n`]);
});

test('every reason to lapse is counted from zero', () => {
  expect(noLapses()).toEqual(Object.fromEntries(LAPSE_REASONS.map((reason) => [reason, 0])));
});

test('the text of a selection changes with every change of it', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const [a, b] = [
    { id: 'a', score: 2, submittedAt: at },
    { id: 'b', score: 1, submittedAt: at },
  ];
  const variants = [[a, b], [a], [b, a], [a, { ...b, score: 2 }], [{ ...a, id: 'c' }, b], []];
  const digests = variants.map((variant) =>
    createHash('sha256')
      .update([...selectionText(variant)].join(''))
      .digest('hex'),
  );
  expect(new Set(digests).size).toBe(variants.length);
});
