import * as v from 'valibot';
import { LANES } from '#domain/lanes/lanes';
import { cutOffOf } from '#domain/rounds/cut-off';
import { holdPlan } from '#domain/rounds/hold-plan';
import { countByBand } from '#domain/rounds/pool-bands';
import { compareRank, type Ranked } from '#domain/rounds/rank-key';
import { REGISTRATIONS, submittedBy } from '#domain/rounds/registration';
import { toInstant } from './as-of.ts';
import { UsageError } from './command.ts';
import { readDocument } from './published-round.ts';

const schema = v.array(
  v.pipe(
    v.strictObject({
      lane: v.picklist(LANES),
      size: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      minimumScore: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      registration: v.exactOptional(v.picklist(REGISTRATIONS)),
      asOf: v.pipe(
        v.string(),
        v.check((text) => toInstant(text) !== undefined),
        v.transform((text) => toInstant(text) ?? text),
      ),
    }),
    v.check(({ size, minimumScore }) => size !== undefined || minimumScore !== undefined),
  ),
);

/** A round of a plan, as the file has it. */
export type PlanRound = v.InferOutput<typeof schema>[number];

/** The rounds of a plan in a file, in the order of their instants. @throws UsageError when the file holds none */
export async function readPlan(path: string): Promise<PlanRound[]> {
  const parsed = v.safeParse(schema, await readDocument('--plan', path));
  if (!parsed.success)
    throw new UsageError(
      `--plan must hold a list of { "lane", "size"?, "minimumScore"?, "registration"?, "asOf" }, each with a size or a minimum: ${path}`,
    );
  return parsed.output.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

async function* inOrder(candidates: readonly Ranked[]): AsyncGenerator<Ranked, void, undefined> {
  yield* candidates.toSorted(compareRank);
}

/** What each round of a plan would do, one after the other, nobody twice. */
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
