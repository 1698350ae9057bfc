import * as v from 'valibot';
import type { CommittedRow } from '#domain/proofs/selection-leaf';

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
 * @returns `undefined` for a line that is neither, as one that was too long to be kept (`null`) is
 */
export function readExportLine({ text }: { text: string | null }): ExportedPart | undefined {
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
