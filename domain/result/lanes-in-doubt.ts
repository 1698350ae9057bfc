import type { Evaluation, FederalProgram } from './score-result.ts';

const FEDERAL: readonly FederalProgram[] = ['cec', 'fsw', 'fst'];

/**
 * The lanes that a candidate ranks in by the benefit of a doubt only: a requirement of the programme is unknown, and no other
 * programme stands without one. `undefined` where there is none, which is nearly always.
 */
export function lanesInDoubt({
  programs,
  lanes,
}: Pick<Evaluation, 'programs' | 'lanes'>): string[] | undefined {
  const certain = FEDERAL.filter((name) => programs[name].eligible && programs[name].unknown === undefined);
  const doubted = lanes.filter((lane) => {
    const program = FEDERAL.find((name) => name === lane);
    return program === undefined ? certain.length === 0 : !certain.includes(program);
  });
  return doubted.length === 0 ? undefined : doubted;
}
