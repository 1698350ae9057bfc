import { countedDay } from './counted-day.ts';
import { csvOf } from './csv.ts';
import type { RoundView } from './round-view.ts';

/** The columns of the table of rounds: those of its public view that are single values. */
const COLUMNS: Readonly<Record<string, (round: RoundView) => string | number | null | undefined>> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  plan: ({ plan }) => plan,
  lane: ({ lane }) => lane,
  state: ({ state }) => state,
  scheduledAt: ({ scheduledAt }) => scheduledAt,
  size: ({ size }) => size,
  minimumScore: ({ minimumScore }) => minimumScore,
  submittedBy: ({ submittedBy }) => submittedBy,
  selected: ({ selected }) => selected,
  issued: ({ issued }) => issued,
  cutOffScore: ({ cutOff }) => cutOff?.score,
  cutOffSubmittedAt: ({ cutOff }) => cutOff?.submittedAt,
  poolTotal: ({ poolByBand }) => poolByBand?.total,
  poolAsOf: ({ poolByBand }) => poolByBand && countedDay(poolByBand),
  ruleset: ({ ruleset }) => ruleset,
  startedAt: ({ startedAt }) => startedAt,
  completedAt: ({ completedAt }) => completedAt,
  cancelledAt: ({ cancelledAt }) => cancelledAt,
  voidOrderedAt: ({ voidOrderedAt }) => voidOrderedAt,
  voidedAt: ({ voidedAt }) => voidedAt,
  voided: ({ voided }) => voided,
  digest: ({ digest }) => digest,
  merkleRoot: ({ merkleRoot }) => merkleRoot,
};

/** Rounds as a table, one a line. Lanes and states are in the words of the API, in every language the same. */
export const roundsCsv = (rounds: readonly RoundView[]): string => csvOf(COLUMNS, rounds);
