import * as v from 'valibot';
import { toInstant } from '#domain/calendar/instant';
import { LANES } from '#domain/categories/lanes';
import type { IsoInstant } from '#domain/profile/profile';
import type { Ranked } from '#domain/rounds/rank-key';
import { fault } from '#functions/boundary/fault';
import { parse } from '#functions/boundary/parse';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { isRecord, list, record } from '#functions/boundary/record';
import { oneOf, text, wholeNumber } from '#functions/boundary/scalars';
import { evaluateOn } from '#functions/rules/evaluating';
import { invalidLine, type LineError } from './line-problem.ts';
import type { Line } from './lines.ts';
import { readJson } from './read-json.ts';
import { HIGHEST_SCORE } from './whole-number.ts';

/** A candidate of the pool, as far as a round needs them. */
export type Ranking = Ranked & {
  lanes: readonly string[];
  /** By the rules of this system; else the line gave the score. */
  scored: boolean;
};

const instant = v.pipe(
  v.string(fault('wrong-type', 'text', 'un texte')),
  v.check((value) => toInstant(value) !== undefined, fault('not-an-instant')),
  v.transform((value) => toInstant(value) ?? value),
);
const id = text(200);
const entry = record({ id, submittedAt: instant });
const scored = record({
  id,
  submittedAt: instant,
  score: wholeNumber(0, HIGHEST_SCORE),
  lanes: list(oneOf(LANES)),
});

/** Some fields of an object, those that it has. */
function only(input: Record<string, unknown>, wanted: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([key]) => wanted(key)));
}

const ofEntry = (key: string) => key === 'id' || key === 'submittedAt';

/**
 * One line of the pool: with a profile, scored here by the rules of the day of `asOf`, or with a score.
 *
 * @returns what ranks the candidate, or every field at fault
 */
export function readPoolLine(line: Line, asOf: IsoInstant): Ranking | LineError {
  const read = readJson(line);
  if ('bad' in read) return read.bad;
  const input = read.value;
  if (!isRecord(input) || !('profile' in input || 'nomination' in input)) {
    const known = parse(scored, input);
    return known.ok ? { ...known.value, scored: false } : invalidLine(line.number, input, known.errors);
  }
  const named = parse(entry, only(input, ofEntry));
  const parsed = parseCandidate(only(input, (key) => !ofEntry(key)));
  if (!named.ok || !parsed.ok) {
    const errors = [...(named.ok ? [] : named.errors), ...(parsed.ok ? [] : parsed.errors)];
    return invalidLine(line.number, input, errors);
  }
  const { crs, lanes } = evaluateOn(parsed.candidate, asOf.slice(0, 10));
  return { ...named.value, score: crs.total, lanes, scored: true };
}
