import { scoreTo } from '../../answer/score-to.ts';
import { type KeptScore, keepScore } from '../../kept-score.ts';
import type { State } from '../state.ts';

/** What the pages of rounds show beside the cut-offs. */
function scoreOf({ outcome: { question }, language }: State): KeptScore | undefined {
  const scored = question && scoreTo(question, language);
  return scored?.ok ? { total: scored.answer.crs.total, lanes: scored.answer.lanes } : undefined;
}

export const keepScoreOf = (state: State): void => keepScore(scoreOf(state));
