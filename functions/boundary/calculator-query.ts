import { asOf } from './as-of.ts';
import { queryFlag } from './query-flag.ts';
import { maybe, record } from './record.ts';

/** What may be asked of the calculator beside the facts. */
export const calculatorQuery = record({
  asOf: maybe(asOf),
  explain: maybe(queryFlag),
  advice: maybe(queryFlag),
});
