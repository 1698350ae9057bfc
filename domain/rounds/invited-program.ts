/** The classes that a round invites candidates in, in the order in which it assigns one. */
const PROGRAMS = ['pnp', 'cec', 'fsw', 'fst'] as const;
export type InvitedProgram = (typeof PROGRAMS)[number];

/**
 * The class that a candidate is invited in: a nominee only as nominee (IRPA 10.1(1.1)), any other in the first of
 * CEC, FSW, FST that they are eligible for (IRCC help centre answer 1294). `null` for a candidate in none.
 *
 * @example invitedProgram(['general', 'fsw', 'cec', 'stem']) // 'cec'
 */
export function invitedProgram(lanes: readonly string[]): InvitedProgram | null {
  return PROGRAMS.find((program) => lanes.includes(program)) ?? null;
}
