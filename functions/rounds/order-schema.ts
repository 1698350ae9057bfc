import * as v from 'valibot';
import { LANES } from '#domain/categories/lanes';
import { REGISTRATIONS } from '#domain/rounds/registration';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';
import { fault } from '../boundary/fault.ts';
import { across, list, maybe, type Rule, record } from '../boundary/record.ts';
import { oneOf, wholeNumber } from '../boundary/scalars.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const exists = (text: string): boolean =>
  INSTANT.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

const instant = v.pipe(
  v.string(fault('wrong-type', 'text', 'un texte')),
  v.regex(INSTANT, fault('not-an-instant')),
  v.check(exists, fault('not-an-instant')),
  v.metadata({ format: 'date-time' }),
);

const entries = {
  lane: oneOf(LANES),
  size: maybe(wholeNumber(1, LARGEST_ROUND)),
  minimumScore: maybe(wholeNumber(0, 1200)),
  registration: maybe(oneOf(REGISTRATIONS)),
};

/** Without either, a round would invite everybody. */
const sizeOrMinimum: Rule = ({ size, minimumScore }, report) => {
  if (size === undefined && minimumScore === undefined) report(['size'], fault('required'));
};

/** {@link sizeOrMinimum} in the words of JSON Schema. */
const SIZE_OR_MINIMUM = { anyOf: [{ required: ['size'] }, { required: ['minimumScore'] }] };

/** Instants as text compare as instants do. */
const within =
  (first: string, last: string): Rule =>
  ({ scheduledAt }, report) => {
    if (
      typeof scheduledAt === 'string' &&
      exists(scheduledAt) &&
      (scheduledAt <= first || scheduledAt > last)
    )
      report(['scheduledAt'], fault('out-of-range', first, last));
  };

const YEAR_MS = 366 * 86_400_000;

/** The body that planned a one-off round at some time. */
export const repeatedOrderSchema = v.pipe(
  record({ ...entries, scheduledAt: instant }),
  across(sizeOrMinimum),
  v.metadata(SIZE_OR_MINIMUM),
);

/** The body that plans a one-off round: later than now, at most a year ahead. */
export function orderSchema(now: Date) {
  return v.pipe(
    repeatedOrderSchema,
    across(within(now.toISOString(), new Date(now.getTime() + YEAR_MS).toISOString())),
  );
}

const asOf = maybe(instant);

/** A plan has so many rounds at most: each is a reading of its own, and the answer has ten seconds. */
const MOST_ROUNDS = 20;

/** The body that asks what a round would do. */
export const simulationSchema = v.pipe(
  record({ ...entries, asOf }),
  across(sizeOrMinimum),
  v.metadata(SIZE_OR_MINIMUM),
);

/** The body that asks how many to invite for a cut-off. */
export const cutOffSchema = record({
  lane: entries.lane,
  cutOffScore: wholeNumber(0, 1200),
  registration: entries.registration,
  asOf,
});

/** The body that asks which cut-offs a plan would have. */
export const planSchema = record({ rounds: list(simulationSchema, MOST_ROUNDS) });
