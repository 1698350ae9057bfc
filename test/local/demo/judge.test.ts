import { describe, expect, it } from 'vitest';
import { compareRound } from '#local/demo/compare';
import { judge, type Outcome } from '#local/demo/judge';
import { largestRemainder } from '#local/population/largest-remainder';
import { publishedPool } from '#local/population/rounds-history';

const pool = publishedPool('2024-04-23');
const scaled = largestRemainder(pool.distribution, 2000);

function outcome(change: {
  general?: number;
  french?: number | null;
  bands?: ReadonlyMap<string, number>;
  asOf?: string;
  mailed?: number;
}): Outcome {
  const scores = [change.general ?? 540, change.french === undefined ? 430 : change.french];
  const compared = pool.rounds.map((round, index) => {
    const score = scores[index] ?? null;
    const cutOff = score === null ? null : { score, submittedAt: '2024-04-01T00:00:00.000Z' };
    const held = { id: 'r', state: 'completed', issued: 10, cutOff };
    return compareRound(pool, round, { size: 12, held, scaled });
  });
  const poolBefore = { asOf: change.asOf ?? pool.day, bands: change.bands ?? scaled };
  return { pool, scaled, poolBefore, compared, mailed: change.mailed ?? 20 };
}

describe('judge', () => {
  it('is content with the published band, the scaled pool and one e-mail an invitation', () => {
    const { ok, text } = judge(outcome({}));
    expect(ok).toBe(true);
    expect(text).toContain('#294 (general) is arithmetic');
    expect(text).toContain('#295 (french) cut at 430, beside the published 410: as many of its lane');
    expect(text).toContain('20 invitations, each with one e-mail.');
  });

  it.each([
    ['a general round beside its band', { general: 500 }, '#294 (general) is NOT in the published band'],
    ['a lost or doubled e-mail', { mailed: 21 }, '20 invitations, but 21 e-mails'],
    ['a pool that is off by one', { bands: new Map([...scaled, ['0-300', 50]]) }, 'NOT the published one'],
  ])('is not content with %s', (_, change, words) => {
    const { ok, text } = judge(outcome(change));
    expect(ok).toBe(false);
    expect(text).toContain(words);
  });

  it.each([
    [430, 'as many of its lane were drawn'],
    [390, 'as many of its lane were drawn'],
    [431, 'at this scale it invites 12, and nobody of its lane who was drawn stands nearer'],
    [389, 'at this scale it invites 12, and nobody of its lane who was drawn stands nearer'],
    [null, '#295 (french) is for comparison: nobody of its lane was drawn'],
  ])('says of a round for a category that cut at %s, twenty points from 410 or more: %s', (french, words) => {
    const { ok, text } = judge(outcome({ french }));
    expect(ok).toBe(true);
    expect(text).toContain(words);
  });

  it('does not hold a later day against the pool, but a pool that was never counted', () => {
    expect(judge(outcome({ asOf: '2024-04-24', bands: new Map() })).ok).toBe(true);
    expect(judge({ ...outcome({}), poolBefore: null }).ok).toBe(false);
  });
});
