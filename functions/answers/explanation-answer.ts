import * as v from 'valibot';
import type { ComingChange } from '#domain/answers/coming-changes/coming-change';
import type {
  ExplainedCategory,
  ExplainedPoints,
  ExplainedRequirement,
  ExplainedRow,
  ExplainedSum,
  Explanation,
  Fact,
} from '#domain/explanation/explanation';
import { CATEGORY_LANES } from '#domain/rulebook/categories/category-rules';
import type { InLanguage } from '#domain/sentences/text';
import { answerOf } from './answer-of.ts';
import { code, day, gain, pointer, points } from './scalars.ts';
import { lanes, verdict } from './score-answer.ts';

const maybe = v.exactOptional;
const words = v.string();
/** Dated and stable, e.g. `crs/2025-03-25/core/age`. */
const rule = v.pipe(v.string(), v.minLength(1));

export const tableRow = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]));

export const fact = answerOf<InLanguage<Fact>>()(
  v.strictObject({
    text: words,
    pointers: v.array(pointer),
    level: maybe(v.strictObject({ rule, row: v.nullable(tableRow), source: words })),
    notCounted: maybe(v.array(v.strictObject({ pointer, text: words }))),
    policies: maybe(v.array(v.strictObject({ id: words, from: day, source: words }))),
  }),
);

export const explainedRow = answerOf<InLanguage<ExplainedRow>>()(
  v.strictObject({
    rule,
    name: words,
    fact,
    row: v.nullable(tableRow),
    points,
    source: words,
    text: words,
  }),
);

/** Rows and sums of rows, nested. */
const parts: v.GenericSchema<unknown, InLanguage<ExplainedPoints>[]> = v.array(v.lazy(() => explainedPoints));

export const explainedSum = answerOf<InLanguage<ExplainedSum>>()(
  v.strictObject({
    rule,
    name: words,
    fact: maybe(fact),
    parts,
    sum: v.pipe(v.number(), v.minValue(0)),
    cap: v.nullable(points),
    cut: v.pipe(v.number(), v.minValue(0)),
    points,
    source: words,
    text: words,
  }),
);

export const explainedPoints: v.GenericSchema<unknown, InLanguage<ExplainedPoints>> = v.union([
  explainedSum,
  explainedRow,
]);

export const explainedRequirement = answerOf<InLanguage<ExplainedRequirement>>()(
  v.strictObject({
    rule,
    outcome: v.picklist(['met', 'unmet', 'not-needed', 'not-checked', 'unknown']),
    row: tableRow,
    fact,
    reason: maybe(verdict),
    source: words,
    text: words,
  }),
);

const ofProgram = { eligible: v.boolean(), requirements: v.array(explainedRequirement) };
const program = v.strictObject(ofProgram);

export const explainedCategory = answerOf<InLanguage<ExplainedCategory>>()(
  v.strictObject({
    rule,
    lane: v.picklist(CATEGORY_LANES),
    name: words,
    outcome: v.picklist(['met', 'unmet', 'unresolved']),
    ranks: v.boolean(),
    row: tableRow,
    fact,
    source: words,
    text: words,
  }),
);

export const explanation = answerOf<InLanguage<Explanation>>()(
  v.strictObject({
    asOf: day,
    ruleset: words,
    crs: explainedSum,
    programs: v.strictObject({
      cec: program,
      fsw: v.strictObject({ ...ofProgram, grid: explainedSum }),
      fst: program,
      pnp: program,
    }),
    categories: v.array(explainedCategory),
  }),
);

export const comingChange = answerOf<Omit<InLanguage<ComingChange>, 'causes'> & { causes: unknown[] }>()(
  v.strictObject({
    on: day,
    causes: v.array(v.strictObject({ code, pointers: v.array(pointer), text: words })),
    score: points,
    gain,
    lanes,
  }),
);
