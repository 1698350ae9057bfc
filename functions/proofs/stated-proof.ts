import * as v from 'valibot';
import { rowSchema } from './export-lines.ts';

/** The answer to `GET /profiles/me/rounds/{id}/proof`. */
export const statedProofSchema = v.object({
  row: rowSchema,
  inclusionPath: v.array(v.string()),
  roundId: v.exactOptional(v.string()),
  merkleRoot: v.exactOptional(v.string()),
  treeSize: v.exactOptional(v.number()),
  leafIndex: v.exactOptional(v.number()),
  leaf: v.exactOptional(v.string()),
  leafHash: v.exactOptional(v.string()),
});
