import * as v from 'valibot';

/** A day of an answer. */
export const day = v.pipe(v.string(), v.isoDate());

/** An instant of an answer: UTC, with milliseconds. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

/** Comprehensive Ranking System points. */
export const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1200));

/** Points more, or fewer. */
export const gain = v.pipe(v.number(), v.integer(), v.minValue(-1200), v.maxValue(1200));

/** How many there are. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Counted from 1. */
export const rank = v.pipe(v.number(), v.integer(), v.minValue(1));

/** SHA-256 in hexadecimal. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Base for pointers: `{ profile, nomination? }`. */
export const pointer = v.pipe(v.string(), v.regex(/^(?:\/[^/]+)+$/));

/** A stable code in kebab-case. */
export const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
