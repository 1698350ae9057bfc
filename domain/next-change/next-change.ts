import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import type { PreparedCandidate } from '../profile/prepared-candidate.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import { addDatedTurns } from './dated-turns.ts';
import { lastDay } from './last-day.ts';
import { type RuleTurns, ruleTurns } from './rule-turns.ts';
import { Turn } from './turn.ts';
import { addWorkTurns } from './work-turns.ts';

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

  /** The first after `day`, and what turns on it. Not all of them change the result; no other day does. */
  after(day: Day): Turn | undefined {
    const { turns, candidate, near } = this;
    if (day < near) {
      const soon = this.first(day, near, near);
      if (soon.kinds !== 0) return soon;
    }
    const later = this.first(Math.max(day, near), FAR_FUTURE - 1, lastDay(turns, candidate, near));
    return later.kinds === 0 ? undefined : later;
  }

  private first(after: Day, until: Day, workUntil: Day): Turn {
    const { turns, candidate, rulebook } = this;
    const turn = new Turn(after, until);
    addDatedTurns(turns, candidate, turn);
    addWorkTurns(turns.work, rulebook.programs, candidate, turn, workUntil);
    return turn;
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
