import { COUNTED_BANDS, closeBands } from '#domain/rounds/pool-bands';
import type { RoundView } from '#functions/rounds/round-view';

/** 14:00 UTC on a Wednesday, and every seven days from there. */
const FIRST = Date.UTC(2024, 0, 3, 14);
const WEEK_MS = 7 * 86_400_000;

/** Lanes in turn, each with the score that its cut-offs lie around. */
const TURNS = [
  ['general', 530],
  ['pnp', 740],
  ['french', 400],
  ['cec', 515],
  ['healthcare', 470],
] as const;

/** A completed round of a made-up history, a week after the one before. @param index from 0, oldest first */
export function madeUpRound(index: number, changes: Partial<RoundView> = {}): RoundView {
  const [plan, around] = TURNS[index % TURNS.length] ?? TURNS[0];
  const scheduledAt = new Date(FIRST + index * WEEK_MS).toISOString();
  const submittedAt = new Date(FIRST + index * WEEK_MS - 3_600_000 * (index + 5)).toISOString();
  const pool = closeBands(
    Object.fromEntries(COUNTED_BANDS.map(({ label }, place) => [label, 1000 * place + index])),
  );
  return {
    id: `${plan}-${scheduledAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    number: index + 1,
    plan,
    lane: plan,
    state: 'completed',
    scheduledAt,
    size: 2000 + index,
    submittedBy: scheduledAt,
    selected: 2000 + index,
    issued: 1990 + index,
    lapsed: { withdrawn: 7, 'invited-elsewhere': 3 },
    cutOff: { score: around + ((index * 7) % 23), submittedAt },
    ruleset: '2025-03-25',
    poolByBand: { ...pool, asOf: scheduledAt.slice(0, 10), takenAt: scheduledAt },
    digest: 'd'.repeat(64),
    merkleRoot: 'e'.repeat(64),
    startedAt: new Date(FIRST + index * WEEK_MS + 4000).toISOString(),
    completedAt: new Date(FIRST + index * WEEK_MS + 95_000).toISOString(),
    durationMs: 91_000,
    ...changes,
  };
}

/** Rounds of a made-up history, newest first, as the list has them. */
export const madeUpRounds = (count: number): RoundView[] =>
  Array.from({ length: count }, (_, index) => madeUpRound(index)).reverse();

/** A round that waits for its instant. */
export function plannedRound(scheduledAt: string, changes: Partial<RoundView> = {}): RoundView {
  return {
    ...madeUpRound(0),
    id: `cec-${scheduledAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    number: null,
    plan: 'cec',
    lane: 'cec',
    state: 'planned',
    scheduledAt,
    submittedBy: scheduledAt,
    selected: null,
    issued: null,
    lapsed: null,
    cutOff: null,
    ruleset: null,
    poolByBand: null,
    digest: null,
    merkleRoot: null,
    startedAt: null,
    completedAt: null,
    durationMs: null,
    ...changes,
  };
}

/** Answers `GET /rounds` as the API does: pages, each with the cursor of the next one. */
export function answerRounds(rounds: readonly RoundView[], paused?: { since: string }) {
  return (request: { url?: string | undefined }) => {
    const { searchParams } = new URL(request.url ?? '', 'http://site');
    const from = Number(searchParams.get('cursor') ?? 0);
    const limit = Number(searchParams.get('limit') ?? 20);
    const next = from + limit < rounds.length ? { next: String(from + limit) } : {};
    return {
      body: JSON.stringify({ rounds: rounds.slice(from, from + limit), ...next, ...(paused && { paused }) }),
    };
  };
}
