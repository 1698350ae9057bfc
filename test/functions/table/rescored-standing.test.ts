import { expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import type { ScoreResult } from '#domain/result/score-result';
import type { ProfileState } from '#domain/standing/states';
import { rescoredStanding } from '#functions/profile-life/rescored-standing';
import type { Standing } from '#functions/table/standing';
import { poolProfile } from '../boundary/sample-profile.ts';

const NOW = '2026-04-01T00:00:00.000Z';
const inPool = score({ profile: poolProfile() }, '2026-04-01');
const outside: ScoreResult = { ...inPool, lanes: [] };

const standing = (state: ProfileState): Standing => ({
  profileId: 'p1',
  sub: 's1',
  state,
  version: 4,
  submittedAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2027-03-01T12:00:00.000Z',
  score: 1,
  lanes: ['general'],
  ruleset: 'before',
  scoredOn: '2026-03-01',
  nextChangeOn: null,
});

test.each<
  [ProfileState, 'rescored' | 'edited' | 'invitation-declined', ScoreResult, ProfileState | undefined]
>([
  ['in-pool', 'rescored', inPool, 'in-pool'],
  ['in-pool', 'rescored', outside, 'ineligible'],
  ['ineligible', 'rescored', inPool, 'in-pool'],
  ['ineligible', 'edited', outside, 'ineligible'],
  ['invited', 'invitation-declined', inPool, 'in-pool'],
  ['invited', 'invitation-declined', outside, 'ineligible'],
  ['invited', 'edited', inPool, undefined],
  ['invited', 'rescored', inPool, undefined],
  ['in-pool', 'invitation-declined', inPool, undefined],
  ['applied', 'edited', inPool, undefined],
  ['lapsed', 'invitation-declined', inPool, undefined],
  ['withdrawn', 'rescored', inPool, undefined],
  ['expired', 'rescored', inPool, undefined],
])('%s, %s', (before, event, result, after) => {
  const given = rescoredStanding(standing(before), event, result, NOW);
  expect(given?.state).toBe(after);
  if (given) {
    expect(given).toMatchObject({
      version: 5,
      score: result.crs.total,
      lanes: result.lanes,
      ruleset: '2025-03-25',
    });
    expect(given.submittedAt).toBe('2026-03-01T12:00:00.000Z');
  }
});

test.each<[string, Standing['neverInPool'], ScoreResult, string, string]>([
  ['an entry that is the first', true, inPool, NOW, '2027-04-01T00:00:00.000Z'],
  ['no entry', true, outside, '2026-03-01T12:00:00.000Z', '2027-03-01T12:00:00.000Z'],
  ['a return', undefined, inPool, '2026-03-01T12:00:00.000Z', '2027-03-01T12:00:00.000Z'],
])('%s', (_, neverInPool, result, submittedAt, expiresAt) => {
  const before = { ...standing('ineligible'), ...(neverInPool && { neverInPool }) };
  const after = rescoredStanding(before, 'edited', result, NOW);
  expect(after).toMatchObject({ submittedAt, expiresAt });
  expect(after?.neverInPool).toBe(result === outside ? true : undefined);
});

test('twelve months that ended during an invitation end the profile, to the millisecond', () => {
  const declined = (now: string) =>
    rescoredStanding(standing('invited'), 'invitation-declined', inPool, now)?.state;
  expect(declined('2027-03-01T11:59:59.999Z')).toBe('in-pool');
  expect(declined('2027-03-01T12:00:00.000Z')).toBe('expired');
});

test('lanes in doubt are those of the new score, none left from the one before', () => {
  const { programs } = inPool;
  const unknown = ['funds'];
  const doubtful: ScoreResult = {
    ...inPool,
    lanes: ['general', 'fsw'],
    programs: {
      ...programs,
      cec: { eligible: false, reasons: [] },
      fsw: { ...programs.fsw, eligible: true, unknown },
      fst: { eligible: false, reasons: [], unknown },
    },
  };
  const before = standing('in-pool');
  const after = rescoredStanding(before, 'rescored', doubtful, NOW);
  expect(after?.lanesInDoubt).toEqual(['general', 'fsw']);
  const again = after && rescoredStanding(after, 'rescored', inPool, NOW);
  expect(again).not.toHaveProperty('lanesInDoubt');
});
