import { record } from '../boundary/record.ts';
import { text } from '../boundary/scalars.ts';

/** The body of an offer: the candidate that a province nominates. */
export const nominee = record({ profileId: text(100) });
