import type { SpokenVerdict } from '#domain/result/verdict';
import { isRecord } from '../boundary/record.ts';
import { bodyOf } from '../http/parsed-request.ts';
import type { Request } from '../http/request.ts';
import { rulesWarned } from '../rules/rules-warned.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { cutOffSchema, planSchema, simulationSchema } from './order-schema.ts';
import { type CutOffSizes, sizesForCutOff } from './simulate-cut-off.ts';
import { type PlanStep, simulatePlan } from './simulate-plan.ts';
import { type Simulation, simulateRound } from './simulate-round.ts';

/**
 * Answers an officer's question about the pool as it is, by what the body asks: `rounds` for the cut-offs of a plan,
 * `cutOffScore` for the sizes that end there, else what one round would do. Writes nothing. Warns of the
 * rules of today, by which the pool is scored, or of those of a later round.
 */
export async function simulate(
  request: Request,
  deps: RoundsDependencies,
): Promise<(Simulation | CutOffSizes | { rounds: PlanStep[] }) & { warnings?: SpokenVerdict[] }> {
  const answered = await answer(request, deps);
  const rounds = 'rounds' in answered ? answered.rounds : [answered];
  const [latest = ''] = [deps.now().toISOString(), ...rounds.map(({ asOf }) => asOf)].sort().reverse();
  return { ...answered, ...rulesWarned(latest, request.language) };
}

async function answer(
  request: Request,
  deps: RoundsDependencies,
): Promise<Simulation | CutOffSizes | { rounds: PlanStep[] }> {
  const now = deps.now().toISOString();
  const asked = request.json();
  if (isRecord(asked) && 'rounds' in asked) {
    const { rounds } = bodyOf(planSchema, request);
    return simulatePlan(
      rounds.map(({ asOf = now, ...round }) => ({ ...round, asOf })),
      request.deadline,
      deps,
    );
  }
  if (isRecord(asked) && 'cutOffScore' in asked) {
    const { asOf = now, ...round } = bodyOf(cutOffSchema, request);
    return sizesForCutOff({ ...round, asOf }, request.deadline, deps);
  }
  const { asOf = now, ...round } = bodyOf(simulationSchema, request);
  return simulateRound({ ...round, asOf }, request.deadline, deps);
}
