import type { RoundTerms } from '#domain/proofs/selection-leaf';
import type { TableAccess } from '../clients/table-access.ts';
import { frozenPart, termsOf } from '../table/round.ts';
import { type RoundOpening, readOpening } from '../table/round-opening.ts';
import type { FrozenSelection } from '../table/selection-pages.ts';
import { readRound } from '../table/stored-round.ts';

/** A round that has committed to its selection, with what opens the commitment. */
export interface CommittedRound extends FrozenSelection, RoundOpening {
  /** Hexadecimal. */
  merkleRoot: string;
  terms: RoundTerms;
}

/** Reads a round that has committed to its selection; `undefined` for any other one. */
export async function readCommittedRound(
  roundId: string,
  deadline: AbortSignal,
  access: Pick<TableAccess, 'db' | 'table'>,
): Promise<CommittedRound | undefined> {
  const round = await readRound(access, roundId, deadline);
  const frozen = round && frozenPart(round);
  if (!frozen) return undefined;
  const opening = await readOpening(access, roundId, deadline);
  if (opening === undefined) throw new Error(`round ${roundId} has a commitment and nothing that opens it`);
  const { selected, chunks, merkleRoot } = frozen;
  return { roundId, selected, chunks, merkleRoot, terms: termsOf(frozen), ...opening };
}
