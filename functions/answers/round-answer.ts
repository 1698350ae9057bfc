import * as v from 'valibot';
import type { CutOff } from '#domain/rounds/cut-off';
import { LAPSE_REASONS, type LapseReason } from '#domain/rounds/lapse-reasons';
import { POOL_BANDS, type PoolCount } from '#domain/rounds/pool-bands';
import { REGISTRATIONS } from '#domain/rounds/registration';
import { ROUND_STATES } from '#domain/rounds/round-states';
import type { PlannedView } from '../rounds/planned-view.ts';
import type { RoundView } from '../rounds/round-view.ts';
import { answerOf } from './answer-of.ts';
import { count, day, instant, points, rank, sha256 } from './scalars.ts';
import { verdict } from './score-answer.ts';

const maybe = v.exactOptional;

/** A lane; rounds of lanes that are no more keep the name. */
export const laneName = v.pipe(v.string(), v.minLength(1));

export const cutOff = answerOf<CutOff>()(v.strictObject({ score: points, submittedAt: instant }));

const everyBand = Object.fromEntries(POOL_BANDS.map(({ label }) => [label, maybe(count)]));

export const poolCount = answerOf<PoolCount>()(
  v.strictObject({
    bands: v.strictObject(everyBand) as v.GenericSchema<Record<string, number>>,
    total: count,
  }),
);

const everyReason = Object.fromEntries(LAPSE_REASONS.map((reason) => [reason, maybe(count)]));

export const lapses = v.strictObject(everyReason) as v.GenericSchema<Partial<Record<LapseReason, number>>>;

const view = {
  id: v.pipe(v.string(), v.minLength(1)),
  number: v.nullable(rank),
  plan: v.string(),
  lane: laneName,
  state: v.picklist(ROUND_STATES),
  scheduledAt: instant,
  size: v.nullable(rank),
  minimumScore: maybe(points),
  registration: maybe(v.picklist(REGISTRATIONS)),
  submittedBy: instant,
  selected: v.nullable(count),
  issued: v.nullable(count),
  lapsed: v.nullable(lapses),
  cutOff: v.nullable(cutOff),
  ruleset: v.nullable(v.string()),
  poolByBand: v.nullable(
    v.strictObject({
      asOf: day,
      takenAt: maybe(instant),
      bands: v.strictObject(everyBand) as v.GenericSchema<Record<string, number>>,
      total: count,
    }),
  ),
  digest: v.nullable(sha256),
  merkleRoot: v.nullable(sha256),
  startedAt: v.nullable(instant),
  completedAt: v.nullable(instant),
  durationMs: v.nullable(count),
  cancelledAt: maybe(instant),
  voidOrderedAt: maybe(instant),
  voidedAt: maybe(v.nullable(instant)),
  voided: maybe(count),
};

export const roundView = answerOf<RoundView>()(v.strictObject(view));

export const plannedView = answerOf<PlannedView>()(
  v.strictObject({ ...view, beginsBy: instant, warnings: maybe(v.array(verdict)) }),
);

export const roundList = v.strictObject({
  rounds: v.array(roundView),
  next: maybe(v.string()),
  paused: maybe(v.strictObject({ since: instant })),
});

/** Every value a string, as in Canada's feed. */
const figure = v.pipe(v.string(), v.regex(/^\d{1,3}(?:,\d{3})*$/));
const inSeconds = v.pipe(v.string(), v.regex(/^[A-Z][a-z]+ \d{1,2}, \d{4} at \d\d:\d\d:\d\d UTC$/));

/** To the page of the round, from the root of the address. */
const linkToRound = v.pipe(v.string(), v.regex(/^<a href='\/en\/rounds\/round\/\?id=[^'<>&]+'>\d+<\/a>$/));

const bandFields = Object.fromEntries(
  [...POOL_BANDS.map(({ field }) => field), 'dd18'].map((field) => [field, figure]),
);

export const feed = v.strictObject({
  classes: v.literal('wb-tables'),
  rounds: v.array(
    v.strictObject({
      drawNumber: v.pipe(v.string(), v.regex(/^\d+$/)),
      drawNumberURL: linkToRound,
      drawDate: day,
      drawDateFull: v.string(),
      drawName: v.string(),
      drawSize: figure,
      drawCRS: v.pipe(v.string(), v.regex(/^\d{1,4}$/)),
      mitext: v.literal(''),
      DrawText1: v.literal(''),
      drawText2: v.string(),
      drawDateTime: inSeconds,
      drawCutOff: inSeconds,
      drawDistributionAsOn: v.string(),
      ...bandFields,
    }),
  ),
});
