import * as v from 'valibot';
import type { CommittedRow } from '#domain/proofs/selection-leaf';
import type { Line } from './lines.ts';

/** As long as a page of an export can be, in UTF-16 units. */
export const LONGEST_PAGE = 8 * 1024 * 1024;

/** One row of a selection, as an export or a proof has it. */
export const rowSchema = v.strictObject({
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.string(),
  score: v.pipe(v.number(), v.integer()),
  submittedAt: v.string(),
  nonce: v.string(),
});

const pageSchema = v.strictObject({
  roundId: v.string(),
  rows: v.array(rowSchema),
  leaves: v.array(v.string()),
  next: v.exactOptional(v.string()),
});

/** What one line of an export holds. */
export interface ExportedPart {
  roundId?: string;
  rows: CommittedRow[];
  leaves: string[];
}

/**
 * Reads one line: a page as `GET /rounds/{id}/export` gives it, or one row.
 *
 * @returns `undefined` for a line that is neither
 */
export function readExportLine({ text }: Line): ExportedPart | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const page = v.safeParse(pageSchema, value);
  if (page.success) return page.output;
  const row = v.safeParse(rowSchema, value);
  return row.success ? { rows: [row.output], leaves: [] } : undefined;
}
