import type { OpenDay } from '../../candidate/open-day.ts';
import type { Check } from '../../result/checks.ts';
import type { SkilledWorkerGrid } from '../../result/score-result.ts';
import { verdict } from '../../result/verdict.ts';

export function passMarkCheck({ programs }: OpenDay, { total }: SkilledWorkerGrid): Check {
  const { passMark } = programs.rules.fsw;
  return total >= passMark ? 'met' : verdict('points-below-pass-mark', { needed: passMark, had: total });
}
