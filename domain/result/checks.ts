import type { Program } from './score-result.ts';
import type { Reason } from './verdict.ts';

/** What each programme asks for, by name, in the order in which results and explanations speak of it. */
export interface Requirements {
  cec: 'province' | 'work' | 'language';
  fsw: 'province' | 'work' | 'language' | 'education' | 'passMark' | 'funds';
  fst: 'province' | 'language' | 'work' | 'offerOrCertificate' | 'funds';
  pnp: 'nomination' | 'program';
}

/**
 * What a look at one requirement found; a reason says that it is unmet. `not-needed`: another fact frees from it.
 * `not-checked`: the figure that it asks for is not known, or another requirement has to be met first.
 */
export type Check = 'met' | 'not-needed' | 'not-checked' | Reason;

/** Every requirement of a programme with what was found. */
export type ChecksOf<Of extends Program> = Readonly<Record<Requirements[Of], Check>>;

/** The requirements that are not met. */
export function reasonsOf(checks: Readonly<Record<string, Check>>): Reason[] {
  const reasons: Reason[] = [];
  for (const name in checks) {
    const check = checks[name];
    if (typeof check === 'object') reasons.push(check);
  }
  return reasons;
}
