/** What waits for the pool. */
export interface Waiting {
  round: number;
  /** To be undone, not to begin. */
  undo: boolean;
  /** The one candidate whose invitation is to be voided. */
  candidate?: number;
}

/** Sorts as the keys of the table do: what is to be undone before every round, a round before its invitations. */
export const entryOf = ({ round, undo, candidate }: Waiting): string =>
  `${undo ? '!' : ''}${round}${candidate === undefined ? '' : `#${candidate}`}`;

export function waitingIn(entry: string): Waiting {
  const [round, candidate] = entry.replace('!', '').split('#').map(Number);
  if (round === undefined) throw new Error('an entry names a round');
  return { round, undo: entry.startsWith('!'), ...(candidate === undefined ? {} : { candidate }) };
}

/** The agenda with one more entry; the same entry twice is one. */
export const withEntry = (agenda: readonly string[], waiting: Waiting): string[] =>
  [...new Set([...agenda, entryOf(waiting)])].sort();

export const withoutEntry = (agenda: readonly string[], waiting: Waiting): string[] =>
  agenda.filter((entry) => entry !== entryOf(waiting));
