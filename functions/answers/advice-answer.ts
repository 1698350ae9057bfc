import * as v from 'valibot';
import type { SpokenAdvice } from '#domain/answers/advice/advice';
import type { Change } from '#domain/answers/advice/change';
import type { Improvement } from '#domain/answers/advice/improvements';
import type { ProgramRoute } from '#domain/answers/advice/program-routes';
import type { Paper } from '#domain/answers/papers/paper';
import { PROGRAMS } from '#domain/result/score-result';
import type { InLanguage } from '#domain/sentences/text';
import { answerOf } from './answer-of.ts';
import { code, day, points } from './scalars.ts';
import { lanes, verdict } from './score-answer.ts';

const maybe = v.exactOptional;
const words = v.string();

export const change = answerOf<Change>()(
  v.strictObject({
    op: v.picklist(['add', 'replace', 'remove']),
    path: v.pipe(v.string(), v.regex(/^(?:\/[^/]+)+$/)),
    value: maybe(v.unknown()),
  }),
);

export const improvement = answerOf<InLanguage<Improvement>>()(
  v.strictObject({
    id: words,
    message: words,
    changes: v.array(change),
    on: day,
    earliestOn: maybe(day),
    gain: points,
    total: points,
    lanes,
  }),
);

export const programRoute = answerOf<InLanguage<ProgramRoute>>()(
  v.strictObject({
    program: v.picklist(PROGRAMS),
    missing: v.array(verdict),
    by: v.picklist(['time', 'steps', 'unknown']),
    on: v.nullable(day),
    steps: v.array(v.strictObject({ id: words, message: words })),
    changes: v.array(change),
  }),
);

export const paper = answerOf<Omit<InLanguage<Paper>, 'code'> & { code: string }>()(
  v.strictObject({
    code,
    for: v.picklist(['candidate', 'spouse', 'children']),
    why: v.pipe(v.string(), v.regex(/^(?:\/[^/]+)+$/)),
    basis: v.picklist(['rule', 'practice']),
    source: words,
    state: v.picklist(['on-file', 'expires-soon', 'expired', 'to-get', 'not-needed']),
    expiresOn: maybe(day),
    amount: maybe(v.pipe(v.number(), v.minValue(0))),
    message: words,
  }),
);

export const advice = answerOf<Omit<SpokenAdvice, 'papers'> & { papers: unknown[] }>()(
  v.strictObject({
    asOf: day,
    ruleset: words,
    total: points,
    lanes,
    warnings: maybe(v.array(verdict)),
    improvements: v.array(improvement),
    programs: v.array(programRoute),
    papers: v.array(paper),
  }),
);
