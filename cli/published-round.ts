import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Publication } from '#domain/proofs/verify-publication';
import type { PublishedRound } from '#domain/proofs/verify-selection';
import { REGISTRATIONS } from '#domain/rounds/registration';
import { ROUND_STATES } from '#domain/rounds/round-states';
import { toInstant } from './as-of.ts';
import { UsageError } from './command.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const instant = v.pipe(
  v.string(),
  v.check((text) => toInstant(text) === text),
);

/** What is needed of the answer to `GET /rounds/{id}`; the rest of it is left aside. */
const published = v.object({
  id: v.string(),
  lane: v.string(),
  selected: whole,
  size: v.nullable(whole),
  minimumScore: v.exactOptional(whole),
  plan: v.string(),
  scheduledAt: instant,
  registration: v.exactOptional(v.picklist(REGISTRATIONS)),
  submittedBy: v.string(),
  state: v.picklist(ROUND_STATES),
  completedAt: v.nullable(instant),
  issued: whole,
  lapsed: v.record(v.string(), whole),
  voided: v.exactOptional(whole),
  cutOff: v.nullable(v.object({ score: whole, submittedAt: v.string() })),
  ruleset: v.exactOptional(v.nullable(v.string())),
  digest: hash,
  merkleRoot: hash,
});

/** The JSON document of a file, with or without a byte order mark. @throws UsageError when there is none */
export async function readDocument(option: string, path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${option} must name a file that holds JSON: ${path}`);
  }
}

/** The public round in a file. @throws UsageError when the file holds no round that has committed to a selection */
export async function readPublishedRound(
  path: string,
): Promise<PublishedRound & Publication & { ruleset?: string | null }> {
  const parsed = v.safeParse(published, await readDocument('--round', path));
  if (!parsed.success)
    throw new UsageError(
      `--round must hold the answer to GET /rounds/{id} of a round with a merkleRoot: ${path}`,
    );
  return parsed.output;
}
