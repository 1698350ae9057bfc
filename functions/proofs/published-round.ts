import * as v from 'valibot';
import { toInstant } from '#domain/calendar/instant';
import { REGISTRATIONS } from '#domain/rounds/registration';
import { ROUND_STATES } from '#domain/rounds/round-states';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const instant = v.pipe(
  v.string(),
  v.check((text) => toInstant(text) === text),
);

/**
 * What a check needs of the answer to `GET /rounds/{id}` of a round that has committed to a selection; the rest of it is
 * left aside.
 */
export const publishedRoundSchema = v.object({
  id: v.string(),
  lane: v.string(),
  selected: whole,
  size: v.nullable(whole),
  minimumScore: v.exactOptional(whole),
  plan: v.string(),
  scheduledAt: instant,
  registration: v.exactOptional(v.picklist(REGISTRATIONS)),
  submittedBy: v.string(),
  state: v.picklist(ROUND_STATES),
  completedAt: v.nullable(instant),
  issued: whole,
  lapsed: v.record(v.string(), whole),
  voided: v.exactOptional(whole),
  cutOff: v.nullable(v.object({ score: whole, submittedAt: v.string() })),
  ruleset: v.exactOptional(v.nullable(v.string())),
  digest: hash,
  merkleRoot: hash,
});

/** A round as it has published itself. */
export type CheckedRound = v.InferOutput<typeof publishedRoundSchema>;
