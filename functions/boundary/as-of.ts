import * as v from 'valibot';
import { CRS_RULESETS } from '#domain/rulebook/crs/rulesets';
import { day } from './day.ts';
import { fault } from './fault.ts';

const FIRST = CRS_RULESETS[0]?.from ?? '2015-01-01';
const LAST = '2100-12-31';

/** A day that can be scored for: from the first rules on. */
export const asOf = v.pipe(
  day,
  v.check((value) => value >= FIRST, fault('out-of-range', FIRST, LAST)),
);
