import * as v from 'valibot';
import type { ExplainedScore } from '#domain/answers/explain/explained-score';
import type { SpokenResult } from '#domain/result/score-result';
import { advice } from './advice-answer.ts';
import { answerOf } from './answer-of.ts';
import { comingChange, explanation } from './explanation-answer.ts';
import { SCORE_ENTRIES } from './score-answer.ts';

const maybe = v.exactOptional;

/** With `explain=true` both are there, without it neither. */
const EXPLAINED = { explanation: maybe(explanation), comingChanges: maybe(v.array(comingChange)) };

export const ownScore = answerOf<SpokenResult & Partial<Pick<ExplainedScore, 'explanation'>>>()(
  v.strictObject({ ...SCORE_ENTRIES, ...EXPLAINED }),
);

export const calculatorAnswer = answerOf<SpokenResult & Partial<Pick<ExplainedScore, 'explanation'>>>()(
  v.strictObject({ ...SCORE_ENTRIES, ...EXPLAINED, advice: maybe(advice) }),
);
