import * as v from 'valibot';
import { LAPSE_REASONS } from '#domain/rounds/lapse-reasons';
import { POOL_BANDS } from '#domain/rounds/pool-bands';
import { REGISTRATIONS } from '#domain/rounds/registration';
import type { ItemType } from './item-type.ts';
import { roundKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';
import type { Round } from './round.ts';

const text = v.string();
const figure = v.number();
const maybe = v.exactOptional;

const BANDS = POOL_BANDS.map(({ label }) => label);

/**
 * Counts in the order of their names. DynamoDB gives the keys of a map in another order at each read; a round that has not
 * changed is to be the same text each time, or no caller finds it by its tag again.
 */
function inOrder<Counts extends object>(counts: Counts, names: readonly string[]): Counts {
  const ordered = Object.entries(counts).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b));
  return Object.fromEntries(ordered) as Counts;
}

const bands = v.pipe(
  v.record(text, figure),
  v.transform((counts) => inOrder(counts, BANDS)),
);
const lapsed = v.pipe(
  v.record(v.picklist(LAPSE_REASONS), figure),
  v.transform((counts) => inOrder(counts, LAPSE_REASONS)),
);

const order = {
  id: text,
  plan: text,
  scheduledAt: text,
  lane: text,
  size: maybe(figure),
  minimumScore: maybe(figure),
  registration: maybe(v.picklist(REGISTRATIONS)),
  plannedAt: text,
};

const begun = { ...order, number: figure, startedAt: text, touchedAt: text };

const frozen = {
  frozenAt: text,
  selected: figure,
  digest: text,
  merkleRoot: text,
  cutOff: v.nullable(v.object({ score: figure, submittedAt: text })),
  ruleset: text,
  poolByBand: v.nullable(v.object({ asOf: text, takenAt: maybe(text), bands, total: figure })),
  chunks: figure,
  nextChunk: figure,
  issued: figure,
  lapsed,
};
/** Of a round that may be undone before its selection was frozen. */
const perhapsFrozen = {
  frozenAt: maybe(frozen.frozenAt),
  selected: maybe(frozen.selected),
  digest: maybe(frozen.digest),
  merkleRoot: maybe(frozen.merkleRoot),
  cutOff: maybe(frozen.cutOff),
  ruleset: maybe(frozen.ruleset),
  poolByBand: maybe(frozen.poolByBand),
  chunks: maybe(frozen.chunks),
  nextChunk: maybe(frozen.nextChunk),
  issued: maybe(frozen.issued),
  lapsed: maybe(frozen.lapsed),
};
const voidedSingly = maybe(figure);

/** The header of a round as it is stored, by the state that it is in. */
export const ROUND: ItemType<Round> = {
  kind: 'round',
  shape: v.variant('state', [
    v.object({ ...order, state: v.literal('planned') }),
    v.object({ ...order, state: v.literal('cancelled'), cancelledAt: text }),
    v.object({ ...begun, state: v.literal('selecting'), attempt: figure }),
    v.object({ ...begun, ...frozen, voidedSingly, state: v.literal('inviting') }),
    v.object({ ...begun, ...frozen, voidedSingly, state: v.literal('completed'), completedAt: text }),
    v.object({
      ...begun,
      ...perhapsFrozen,
      voidedSingly,
      state: v.picklist(['voiding', 'voided']),
      completedAt: maybe(text),
      voidOrderedAt: text,
      nextVoid: figure,
      voided: figure,
      kept: figure,
      voidedAt: maybe(text),
    }),
  ]),
};

/** The header of a round, read consistently. */
export function readRound(
  access: ReadAccess,
  roundId: string,
  deadline?: AbortSignal,
): Promise<Round | undefined> {
  return getItem(access, ROUND, roundKey.header(roundId), { deadline });
}
