import type { RoundState } from '#domain/rounds/round-states';
import type { Text } from '#domain/sentences/text';

/** How a round stands, in a word or two. */
const STATE_NAMES: Readonly<Record<RoundState, Text>> = {
  planned: { en: 'Planned', fr: 'Prévue' },
  selecting: { en: 'Begun: selecting', fr: 'Commencée\u00a0: sélection' },
  inviting: { en: 'Begun: inviting', fr: 'Commencée\u00a0: invitations' },
  completed: { en: 'Completed', fr: 'Terminée' },
  cancelled: { en: 'Cancelled', fr: 'Retirée' },
  voiding: { en: 'Being undone', fr: 'En cours d’annulation' },
  voided: { en: 'Void', fr: 'Annulée' },
};

/** The name of a state; of one that these pages do not know yet, the word that stands for it. */
export function stateName(state: string): Text {
  return Object.hasOwn(STATE_NAMES, state) ? STATE_NAMES[state as RoundState] : { en: state, fr: state };
}
