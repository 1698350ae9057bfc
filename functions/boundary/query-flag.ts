import { oneOf } from './scalars.ts';

/** A parameter of a query that is on or off: `true` or `false`, once. */
export const queryFlag = oneOf(['true', 'false']);
