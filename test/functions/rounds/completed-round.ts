import type { CompletedRound } from '#functions/table/round';

/** A completed round of which the feed says what a test is about. */
export function completed(facts: Partial<CompletedRound>): CompletedRound {
  return {
    id: 'general-20260218T140000Z',
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00.000Z',
    lane: 'general',
    size: 1,
    plannedAt: '2026-02-18T14:00:00.000Z',
    number: 1,
    startedAt: '2026-02-18T14:00:00.000Z',
    touchedAt: '2026-02-18T14:00:00.000Z',
    state: 'completed',
    frozenAt: '2026-02-18T14:00:10.000Z',
    selected: 1,
    digest: '',
    merkleRoot: '',
    cutOff: { score: 500, submittedAt: '2026-02-01T03:00:00.000Z' },
    ruleset: '2025-03-25',
    poolByBand: null,
    chunks: 1,
    nextChunk: 1,
    issued: 1,
    lapsed: {},
    completedAt: '2026-02-18T14:01:00.000Z',
    ...facts,
  };
}
