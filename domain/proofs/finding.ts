import type { Text } from '../sentences/text.ts';

/** What can be wrong with an exported selection, a proof, or what its round has published, each with its sentence. */
export const FINDINGS = {
  'row-changed': {
    en: 'This row is not the one that was committed to.',
    fr: 'Cette ligne n’est pas celle sur laquelle la ronde s’est engagée.',
  },
  'row-missing': { en: 'The row of this rank is missing.', fr: 'La ligne de ce rang manque.' },
  'row-added': { en: 'This row was not in the selection.', fr: 'Cette ligne n’était pas dans la sélection.' },
  'rows-renumbered': {
    en: 'From here on, rows stand at other ranks than they were committed to.',
    fr: 'À partir d’ici, des lignes se trouvent à d’autres rangs que ceux de l’engagement.',
  },
  'leaves-changed': {
    en: 'The exported leaf hashes do not lead to the published root.',
    fr: 'Les empreintes exportées ne mènent pas à la racine publiée.',
  },
  'wrong-terms': {
    en: 'None of the rows was committed to for a round of this id, lane, size, minimum score and last instant to submit.',
    fr: 'Aucune des lignes ne vient d’une ronde qui a cet identifiant, ce volet, cette taille, cette note minimale et ce dernier instant pour soumettre un profil.',
  },
  'wrong-root': {
    en: 'The rows do not lead to the published root.',
    fr: 'Les lignes ne mènent pas à la racine publiée.',
  },
  'wrong-count': {
    en: 'The round has selected another number of candidates.',
    fr: 'La ronde a sélectionné un autre nombre de personnes candidates.',
  },
  'wrong-cut-off': {
    en: 'The last row does not stand at the published cut-off.',
    fr: 'La dernière ligne n’est pas à la note minimale publiée.',
  },
  'wrong-digest': {
    en: 'The rows do not have the published digest.',
    fr: 'Les lignes n’ont pas l’empreinte publiée.',
  },
  'out-of-order': {
    en: 'This row ranks before the one above it, or equal to it.',
    fr: 'Cette ligne se classe avant celle qui la précède, ou au même rang.',
  },
  'candidate-repeated': {
    en: 'This candidate stands in an earlier row as well.',
    fr: 'Cette personne figure déjà dans une ligne précédente.',
  },
  'submitted-too-late': {
    en: 'This candidate had not submitted in time for the round.',
    fr: 'Cette personne n’avait pas soumis son profil à temps pour la ronde.',
  },
  'below-minimum-score': {
    en: 'This candidate has fewer points than the round asked for.',
    fr: 'Cette personne a moins de points que la ronde n’en demandait.',
  },
  'more-than-asked-for': {
    en: 'The round asked for fewer candidates than this rank.',
    fr: 'La ronde demandait moins de personnes que ce rang.',
  },
  'not-in-selection': {
    en: 'The row and its path do not lead to the published root.',
    fr: 'La ligne et son chemin ne mènent pas à la racine publiée.',
  },
  'other-round': { en: 'The proof is of another round.', fr: 'La preuve est celle d’une autre ronde.' },
  'other-root': {
    en: 'The proof names another root than the round has published.',
    fr: 'La preuve nomme une autre racine que celle que la ronde a publiée.',
  },
  'wrong-place': {
    en: 'The proof names another place in the tree than the rank of its row.',
    fr: 'La preuve nomme une autre place dans l’arbre que le rang de sa ligne.',
  },
  'wrong-leaf': {
    en: 'The leaf or leaf hash of the proof is not that of its row in this round.',
    fr: 'La feuille de la preuve, ou son empreinte, n’est pas celle de sa ligne dans cette ronde.',
  },
  'below-cut-off': {
    en: 'This row ranks below the published cut-off.',
    fr: 'Cette ligne se classe sous la note minimale publiée.',
  },
  'wrong-instant': {
    en: 'The id of the round is not that of its plan and its instant.',
    fr: 'L’identifiant de la ronde n’est pas celui de son plan et de son instant.',
  },
  'wrong-last-instant': {
    en: 'The last instant to submit does not follow from the instant of the round.',
    fr: 'Le dernier instant pour soumettre un profil ne découle pas de l’instant de la ronde.',
  },
  'wrong-state': {
    en: 'A round in this state has no selection, or none yet, or is not as complete as it says.',
    fr: 'Une ronde dans cet état n’a pas de sélection, ou pas encore, ou n’est pas aussi achevée qu’elle le dit.',
  },
  'wrong-ruleset': {
    en: 'The round names other rules than those in force on its day.',
    fr: 'La ronde nomme d’autres règles que celles en vigueur ce jour-là.',
  },
  'wrong-outcomes': {
    en: 'Invited and lapsed candidates do not add up to the selected ones.',
    fr: 'Les personnes invitées et écartées ne font pas le nombre des personnes sélectionnées.',
  },
} as const satisfies Record<string, Text>;
export type FindingCode = keyof typeof FINDINGS;

/** Something that does not fit. */
export interface Finding {
  code: FindingCode;
  /** Where, by the rank that the row states; of missing rows the rank that no row holds. */
  rank?: number;
}
