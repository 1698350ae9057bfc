import { record } from '../boundary/record.ts';
import { text } from '../boundary/scalars.ts';

/** The body of whatever takes something back: why. Only officers get to read it. */
export const reasonSchema = record({ reason: text(500) });
