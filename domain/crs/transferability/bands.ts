import type { CrsFigures, LanguageFigures } from '../../candidate/open-day.ts';
import type {
  Band,
  BandTable,
  CombinationTable,
  TransferabilityTables,
} from '../../rulebook/transferability-tables.ts';

function bandAt(table: BandTable, n: number): Band {
  return table[n < table.length ? n : table.length - 1] ?? 0;
}

/** The band of the lowest ability in the first official language. */
export function languageBand({ language }: TransferabilityTables, { first }: LanguageFigures): Band {
  return bandAt(language, first?.lowest ?? 0);
}

/** The same by the limits that a certificate asks for; without a certificate none. */
export function certificateBand(
  { certificateLanguage }: TransferabilityTables,
  { certificate }: CrsFigures,
  { first }: LanguageFigures,
): Band {
  return certificate ? bandAt(certificateLanguage, first?.lowest ?? 0) : 0;
}

export function canadianWorkBand({ canadianWork }: TransferabilityTables, figures: CrsFigures): Band {
  return bandAt(canadianWork, figures.canadianYears);
}

export function foreignWorkBand({ foreignWork }: TransferabilityTables, figures: CrsFigures): Band {
  return bandAt(foreignWork, figures.foreignYears);
}

export function educationBand({ education }: TransferabilityTables, figures: CrsFigures): Band {
  return bandAt(education, figures.education);
}

/** The points of one combination: its row by the band of the first factor, its column by that of the second. */
export function combined(table: CombinationTable, row: Band, column: Band): number {
  return table[3 * row + column] ?? 0;
}
