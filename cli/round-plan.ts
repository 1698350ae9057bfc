import * as v from 'valibot';
import { toInstant } from '#domain/calendar/instant';
import { LANES } from '#domain/categories/lanes';
import { cutOffOf } from '#domain/rounds/cut-off';
import { holdPlan } from '#domain/rounds/hold-plan';
import { countByBand } from '#domain/rounds/pool-bands';
import { compareRank, type Ranked } from '#domain/rounds/rank-key';
import { REGISTRATIONS, submittedBy } from '#domain/rounds/registration';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';
import { jsonPointer } from '#functions/boundary/json-pointer';
import { UsageError } from './command.ts';
import { readDocument } from './published-round.ts';
import { HIGHEST_SCORE } from './whole-number.ts';

function whole(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(sentence),
    v.check((value) => isWhole(value, least, most), sentence),
  );
}
const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const INSTANT = 'must be an instant in UTC, as YYYY-MM-DDThh:mm:ss.sssZ';

/** What is wrong where an object of known fields was expected; anything else that is expected is a field left out. */
const NOT_A_ROUND: ReadonlyMap<string, string> = new Map([
  ['never', 'there is no such field'],
  ['Object', 'must be an object'],
]);

const schema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject(
        {
          lane: v.picklist(LANES, `must be one of ${LANES.join(', ')}`),
          size: v.exactOptional(whole(1, LARGEST_ROUND)),
          minimumScore: v.exactOptional(whole(0, HIGHEST_SCORE)),
          registration: v.exactOptional(v.picklist(REGISTRATIONS, `must be ${REGISTRATIONS.join(' or ')}`)),
          asOf: v.pipe(
            v.string(INSTANT),
            v.check((text) => toInstant(text) !== undefined, INSTANT),
            v.transform((text) => toInstant(text) ?? text),
          ),
        },
        ({ expected }) => NOT_A_ROUND.get(expected ?? '') ?? 'must be given',
      ),
      v.check(
        ({ size, minimumScore }) => size !== undefined || minimumScore !== undefined,
        'needs "size", or "minimumScore", or both',
      ),
    ),
    'must be a list of rounds',
  ),
  v.nonEmpty('must hold a round'),
);

/** A round of a plan, as the file has it. */
export type PlanRound = v.InferOutput<typeof schema>[number];

/** The rounds of a plan in a file, in the order of their instants. @throws UsageError that names every fault of the file */
export async function readPlan(path: string): Promise<PlanRound[]> {
  const parsed = v.safeParse(schema, await readDocument('--plan', path));
  if (!parsed.success) {
    const faults = parsed.issues.map(({ path: at = [], message }) => {
      const place = jsonPointer(at.map(({ key }) => key as string | number));
      return `  ${place || 'the document'}: ${message}\n`;
    });
    throw new UsageError(`--plan holds no plan: ${path}\n${faults.join('').trimEnd()}`);
  }
  return parsed.output.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

async function* inOrder(candidates: readonly Ranked[]): AsyncGenerator<Ranked, void, undefined> {
  yield* candidates.toSorted(compareRank);
}

/** What each round of a plan would do, one after the other, no candidate selected twice. */
export async function simulatePlan(plan: readonly PlanRound[], pool: ReadonlyMap<string, Ranked[]>) {
  const rules = plan.map(({ lane, size, minimumScore, registration, asOf }) => ({
    lane,
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
    asOf: submittedBy({ scheduledAt: asOf, ...(registration ? { registration } : {}) }),
  }));
  const selections = await holdPlan(rules, ({ lane }) => inOrder(pool.get(lane) ?? []));
  return plan.map((round, index) => {
    const selected = selections[index] ?? [];
    const byBand = countByBand(selected.map(({ score }) => score));
    return { ...round, selected: selected.length, cutOff: cutOffOf(selected), byBand };
  });
}
