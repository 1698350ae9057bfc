import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { addDatedTurns } from './dated-turns.ts';
import { lastDay } from './last-day.ts';
import { type RuleTurns, ruleTurns } from './rule-turns.ts';
import { FACTS, FirstTurn, type Turn } from './turn.ts';
import { firstWorkMove } from './work-moves.ts';

/** Most results change within a year: what lies further is worked out only for those that do not. */
const NEAR = 366;

/** The days after one on which a result can differ from that of the day before, one after the other. */
export class PossibleChanges {
  readonly rulebook: CompiledRulebook;
  readonly candidate: PreparedCandidate;
  readonly turns: RuleTurns;
  readonly near: Day;

  constructor(rulebook: CompiledRulebook, candidate: PreparedCandidate, asOf: Day) {
    this.rulebook = rulebook;
    this.candidate = candidate;
    this.turns = ruleTurns(rulebook);
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
    let move = this.workMove(day, Math.min(turn.day, near));
    if (move === undefined && turn.day > near)
      move = this.workMove(Math.max(day, near), Math.min(turn.day, lastDay(turns, candidate, near)));
    if (move !== undefined) return { day: move, kinds: move < turn.day ? FACTS : turn.kinds | FACTS };
    return turn.kinds === 0 ? undefined : turn;
  }

  private dated(after: Day): FirstTurn {
    const turn = new FirstTurn(after, FAR_FUTURE - 1);
    addDatedTurns(this.turns, this.candidate, turn);
    return turn;
  }

  private workMove(after: Day, until: Day): Day | undefined {
    if (until <= after) return undefined;
    return firstWorkMove(this.turns.work, this.rulebook.programs, this.candidate, after, until);
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
