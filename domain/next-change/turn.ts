import type { Day } from '../calendar/day.ts';

/*
 * What can turn on a day, as bits.
 */
/** Points, requirements of programmes, or what is known of them. */
export const RULES = 1;
/** The settlement funds that are asked for. */
export const FUNDS = 2;
/** The categories of rounds. */
export const CATEGORIES = 4;
/** The candidate's age, where some table gives other points. */
export const AGE = 8;
/** Another fact of the candidate or the spouse, or an amount of work. */
export const FACTS = 16;

/** A day, and what turns on it: a sum of the bits above. */
export interface Turn {
  readonly day: Day;
  readonly kinds: number;
}

/** The first turn after one day and up to another. */
export class FirstTurn implements Turn {
  readonly after: Day;
  /** The last day looked at while nothing is found. */
  day: Day;
  /** 0 while nothing is found. */
  kinds = 0;

  constructor(after: Day, until: Day) {
    this.after = after;
    this.day = until;
  }

  /** Takes in that something of a kind turns on a day. */
  add(day: Day, kind: number): void {
    if (day <= this.after || day > this.day) return;
    if (day < this.day) this.kinds = 0;
    this.day = day;
    this.kinds |= kind;
  }
}
