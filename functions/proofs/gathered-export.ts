import type { CommittedRow } from '#domain/proofs/selection-leaf';
import type { Text } from '#domain/sentences/text';
import { readExportLine } from './export-lines.ts';

/** What can be wrong with a line of an export before any row of it is looked at. */
export const LINE_FAULTS = {
  'unreadable-line': {
    en: 'This is no page of an export, and no row.',
    fr: 'Ce n’est ni une page d’un export, ni une ligne de la sélection.',
  },
  'other-round': { en: 'This page is of another round.', fr: 'Cette page est celle d’une autre ronde.' },
} as const satisfies Record<string, Text>;

/** A line that no row was taken from. */
export interface LineFault {
  code: keyof typeof LINE_FAULTS;
  line: number;
}

/** The rows of an export, and the lines that have none. */
export interface GatheredExport {
  whole: { rows: CommittedRow[]; leaves: string[] };
  faults: LineFault[];
}

/** An export without a line yet. */
export const emptyExport = (): GatheredExport => ({ whole: { rows: [], leaves: [] }, faults: [] });

/** Adds a line of an export of the round: a page, or one row. */
export function takeLine(
  into: GatheredExport,
  { number, text }: { number: number; text: string | null },
  roundId: string,
): void {
  const part = readExportLine({ text });
  if (!part) into.faults.push({ code: 'unreadable-line', line: number });
  else if (part.roundId !== undefined && part.roundId !== roundId)
    into.faults.push({ code: 'other-round', line: number });
  else {
    for (const row of part.rows) into.whole.rows.push(row);
    for (const leaf of part.leaves) into.whole.leaves.push(leaf);
  }
}
