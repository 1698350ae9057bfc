import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type CheckedRound, publishedRoundSchema } from '#functions/proofs/published-round';
import { UsageError } from './command.ts';

/** The JSON document of a file, with or without a byte order mark. @throws UsageError when there is none */
export async function readDocument(option: string, path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${option} must name a file that holds JSON: ${path}`);
  }
}

/** The public round in a file. @throws UsageError when the file holds no round that has committed to a selection */
export async function readPublishedRound(path: string): Promise<CheckedRound> {
  const parsed = v.safeParse(publishedRoundSchema, await readDocument('--round', path));
  if (!parsed.success)
    throw new UsageError(
      `--round must hold the answer to GET /rounds/{id} of a round with a merkleRoot: ${path}`,
    );
  return parsed.output;
}
