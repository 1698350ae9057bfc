import * as v from 'valibot';
import type { Calendar } from '../rounds/calendar.ts';
import { answerOf } from './answer-of.ts';
import { laneName } from './round-answer.ts';
import { instant, points, rank } from './scalars.ts';

export const calendar = answerOf<Calendar>()(
  v.strictObject({
    rounds: v.array(
      v.strictObject({
        plan: v.string(),
        lane: laneName,
        size: v.exactOptional(rank),
        minimumScore: v.exactOptional(points),
        scheduledAt: instant,
        state: v.picklist(['expected', 'planned', 'paused', 'selecting', 'inviting', 'cancelled']),
      }),
    ),
    paused: v.exactOptional(v.strictObject({ since: instant })),
  }),
);
