import * as v from 'valibot';
import { REGISTRATIONS } from '#domain/rounds/registration';
import type { ExportPage } from '../rounds/export-round.ts';
import type { PauseView } from '../rounds/pause-rounds.ts';
import type { RecordView } from '../rounds/record-view.ts';
import type { CutOffSizes } from '../rounds/simulate-cut-off.ts';
import type { PlanStep } from '../rounds/simulate-plan.ts';
import type { Simulation } from '../rounds/simulate-round.ts';
import { answerOf } from './answer-of.ts';
import { committedRow } from './profile-answer.ts';
import { cutOff, laneName, poolCount } from './round-answer.ts';
import { count, instant, points, rank, sha256 } from './scalars.ts';
import { verdict } from './score-answer.ts';

const maybe = v.exactOptional;
const id = v.pipe(v.string(), v.minLength(1));
const warnings = maybe(v.array(verdict));

export const exportPage = answerOf<ExportPage>()(
  v.strictObject({
    roundId: id,
    rows: v.array(committedRow),
    leaves: v.array(sha256),
    next: maybe(v.pipe(v.string(), v.regex(/^\d{1,6}$/))),
  }),
);

const base = { at: instant, by: v.string() };

export const recordEntry = v.variant('what', [
  v.strictObject({ ...base, what: v.picklist(['planned', 'begun', 'resumed']) }),
  v.strictObject({ ...base, what: v.literal('completed'), issued: count }),
  v.strictObject({ ...base, what: v.picklist(['paused', 'cancelled', 'void-ordered']), reason: v.string() }),
  v.strictObject({ ...base, what: v.literal('voided'), voided: count, kept: count }),
  v.strictObject({
    ...base,
    what: v.literal('invitation-void-ordered'),
    profileId: id,
    reason: v.string(),
  }),
  v.strictObject({
    ...base,
    what: v.literal('invitation-void-settled'),
    profileId: id,
    outcome: v.picklist(['accepted', 'declined', 'lapsed', 'withdrawn', 'voided', 'not-invited']),
  }),
]);

const page = { record: v.array(recordEntry), next: maybe(v.string()) };

export const recordView = answerOf<RecordView>()(v.strictObject(page));

export const pauseView = answerOf<PauseView>()(
  v.strictObject({
    pause: v.nullable(v.strictObject({ at: instant, by: v.string(), reason: v.string() })),
    waiting: v.array(id),
    ...page,
  }),
);

export const invitationVoid = v.strictObject({ roundId: id, profileId: id, record: v.string() });

export const place = v.strictObject({
  rank,
  id,
  score: points,
  submittedAt: instant,
  inDoubt: maybe(v.literal(true)),
});

export const simulation = answerOf<Omit<Simulation, 'margin' | 'invited'>>()(
  v.strictObject({
    lane: laneName,
    size: v.nullable(rank),
    minimumScore: maybe(points),
    asOf: instant,
    submittedBy: instant,
    selected: count,
    inDoubt: count,
    cutOff: v.nullable(cutOff),
    byBand: poolCount,
    margin: v.strictObject({ lastInvited: v.array(place), firstNotInvited: v.array(place) }),
    invited: v.array(place),
    warnings,
  }),
);

export const cutOffSizes = answerOf<CutOffSizes>()(
  v.strictObject({
    lane: laneName,
    asOf: instant,
    cutOffScore: points,
    above: count,
    at: count,
    sizes: v.nullable(v.strictObject({ least: rank, most: rank })),
    byBand: poolCount,
    warnings,
  }),
);

const planStep = answerOf<PlanStep>()(
  v.strictObject({
    lane: laneName,
    size: maybe(rank),
    minimumScore: maybe(points),
    registration: maybe(v.picklist(REGISTRATIONS)),
    asOf: instant,
    selected: count,
    inDoubt: count,
    cutOff: v.nullable(cutOff),
    byBand: poolCount,
  }),
);

export const simulatedPlan = v.strictObject({ rounds: v.array(planStep), warnings });
