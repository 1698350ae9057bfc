/** What a run of the suite went through. */
export interface Tally {
  histories: number;
  /** Requests that were let go one at a time, in drawn order. */
  requests: number;
  schedules: number;
  kills: number;
  throttles: number;
  conflicts: number;
  lostAnswers: number;
  partialBatches: number;
  doubledMessages: number;
  clockSteps: number;
  mailRefusals: number;
  /** E-mails sent again because their sender died, or heard nothing, between the mail service and the receipt. */
  repeatedMails: number;
  /** Messages that were given up, and sent again from the dead letters. */
  redriven: number;
  invitations: number;
  officersOrders: number;
  roundsVoided: number;
  roundsCancelled: number;
  /** Whether all at once with a round or one by one. */
  invitationsVoided: number;
  /** Whether timers or a round came to them first. */
  profilesExpired: number;
  /** Profiles that came into the pool after their submission. */
  firstEntries: number;
  pauses: number;
  /** How often somebody said that a pause holds a round back. */
  heldBack: number;
}

export const emptyTally = (): Tally => ({
  histories: 0,
  requests: 0,
  schedules: 0,
  kills: 0,
  throttles: 0,
  conflicts: 0,
  lostAnswers: 0,
  partialBatches: 0,
  doubledMessages: 0,
  clockSteps: 0,
  mailRefusals: 0,
  repeatedMails: 0,
  redriven: 0,
  invitations: 0,
  officersOrders: 0,
  roundsVoided: 0,
  roundsCancelled: 0,
  invitationsVoided: 0,
  profilesExpired: 0,
  firstEntries: 0,
  pauses: 0,
  heldBack: 0,
});

/** One line for people. */
export const tallyLine = (tally: Tally): string =>
  Object.entries(tally)
    .map(([name, count]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${count}`)
    .join(', ');
