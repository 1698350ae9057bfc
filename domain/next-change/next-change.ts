import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../candidate/candidate-facts.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { addDatedTurns } from './dated-turns.ts';
import { firstWorkMove } from './first-work-move.ts';
import { lastDay } from './last-day.ts';
import { type RuleTurns, ruleTurns } from './rule-turns.ts';
import { FACTS, FirstTurn, type Turn } from './turn.ts';
import { WorkCalendar } from './work-calendar.ts';

/** Most results change within a year: what lies further is worked out only for those that do not. */
const NEAR = 366;

/** The days after one on which a result can differ from that of the day before, one after the other. */
export class PossibleChanges {
  readonly rulebook: CompiledRulebook;
  readonly candidate: PreparedCandidate;
  readonly turns: RuleTurns;
  readonly asOf: Day;
  readonly near: Day;
  private calendar: WorkCalendar | undefined;

  constructor(rulebook: CompiledRulebook, candidate: PreparedCandidate, asOf: Day) {
    this.rulebook = rulebook;
    this.candidate = candidate;
    this.turns = ruleTurns(rulebook);
    this.asOf = asOf;
    this.near = asOf + NEAR;
  }

  /**
   * The first after `day`, and what turns on it; undefined when there is none. Not all of them change the result; no
   * other day does.
   *
   * @param isIdle true of a turn of something dated that changes nothing: it is passed over, and work is looked at once
   *   for all that are
   */
  after(day: Day, isIdle: (turn: Turn) => boolean = () => false): Turn | undefined {
    let turn = this.dated(day);
    while (turn.kinds !== 0 && isIdle(turn)) turn = this.dated(turn.day);
    const { turns, candidate, near } = this;
    let move = this.workMove(day, turn.day, near);
    if (move === undefined && turn.day > near)
      move = this.workMove(Math.max(day, near), turn.day, lastDay(turns, candidate, near));
    if (move !== undefined) return { day: move, kinds: move < turn.day ? FACTS : turn.kinds | FACTS };
    return turn.kinds === 0 ? undefined : turn;
  }

  private dated(after: Day): FirstTurn {
    const turn = new FirstTurn(after, FAR_FUTURE - 1);
    addDatedTurns(this.turns, this.candidate, turn);
    return turn;
  }

  /** First without preparation: most results change soon. */
  private workMove(after: Day, turn: Day, horizon: Day): Day | undefined {
    const { asOf, candidate, rulebook, turns } = this;
    const until = Math.min(turn, horizon);
    if (until <= after) return undefined;
    if (after === asOf) return firstWorkMove(turns.work, rulebook.programs, candidate, after, until);
    this.calendar ??= new WorkCalendar(turns.work, rulebook.programs, candidate, asOf);
    return this.calendar.first(after, until, horizon);
  }
}

/** The days after `asOf`, ascending, on which a result can differ from that of the day before. */
export function* possibleChanges(
  rulebook: CompiledRulebook,
  candidate: PreparedCandidate,
  asOf: Day,
): Generator<Day> {
  const changes = new PossibleChanges(rulebook, candidate, asOf);
  for (let turn = changes.after(asOf); turn !== undefined; turn = changes.after(turn.day)) yield turn.day;
}
