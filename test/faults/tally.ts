/** What a run of the suite went through. */
export interface Tally {
  histories: number;
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
}

export const emptyTally = (): Tally => ({
  histories: 0,
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
});

/** One line for people. */
export const tallyLine = (tally: Tally): string =>
  Object.entries(tally)
    .map(([name, count]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${count}`)
    .join(', ');
