/** What can be wrong with an exported selection, a proof, or what its round has published, each with its sentence. */
export const FINDINGS = {
  'row-changed': 'This row is not the one that was committed to.',
  'row-missing': 'The row of this rank is missing.',
  'row-added': 'This row was not in the selection.',
  'rows-renumbered': 'From here on, rows stand at other ranks than they were committed to.',
  'leaves-changed': 'The exported leaf hashes do not lead to the published root.',
  'wrong-terms':
    'None of the rows was committed to for a round of this id, lane, size, minimum score and last instant to submit.',
  'wrong-root': 'The rows do not lead to the published root.',
  'wrong-count': 'The round has selected another number of candidates.',
  'wrong-cut-off': 'The last row does not stand at the published cut-off.',
  'wrong-digest': 'The rows do not have the published digest.',
  'out-of-order': 'This row ranks before the one above it, or equal to it.',
  'candidate-repeated': 'This candidate stands in an earlier row as well.',
  'submitted-too-late': 'This candidate had not submitted in time for the round.',
  'below-minimum-score': 'This candidate has fewer points than the round asked for.',
  'more-than-asked-for': 'The round asked for fewer candidates than this rank.',
  'not-in-selection': 'The row and its path do not lead to the published root.',
  'other-round': 'The proof is of another round.',
  'other-root': 'The proof names another root than the round has published.',
  'wrong-place': 'The proof names another place in the tree than the rank of its row.',
  'wrong-leaf': 'The leaf or leaf hash of the proof is not that of its row in this round.',
  'below-cut-off': 'This row ranks below the published cut-off.',
  'wrong-instant': 'The id of the round is not that of its plan and its instant.',
  'wrong-last-instant': 'The last instant to submit does not follow from the instant of the round.',
  'wrong-state': 'A round in this state has no selection, or none yet, or is not as complete as it says.',
  'wrong-ruleset': 'The round names other rules than those in force on its day.',
  'wrong-outcomes': 'Invited and lapsed candidates do not add up to the selected ones.',
} as const;
export type FindingCode = keyof typeof FINDINGS;

/** Something that does not fit. */
export interface Finding {
  code: FindingCode;
  /** Where, by the rank that the row states; of missing rows the rank that no row holds. */
  rank?: number;
}
