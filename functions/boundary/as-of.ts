import * as v from 'valibot';
import { EARLIEST_DAY } from '../rules/rulebook.ts';
import { day } from './day.ts';
import { fault } from './fault.ts';

const LAST = '2100-12-31';

/** A day that can be scored for: from the first rules on. */
export const asOf = v.pipe(
  day,
  v.check((value) => value >= EARLIEST_DAY, fault('out-of-range', EARLIEST_DAY, LAST)),
);
