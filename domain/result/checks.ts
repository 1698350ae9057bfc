import type { Program, ProgramResult } from './score-result.ts';
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
 * `not-checked`: another requirement has to be met first. `unknown`: the figure that it asks for is not known, so that
 * nobody can say whether it is met; the candidate has the benefit of the doubt.
 */
export type Check = 'met' | 'not-needed' | 'not-checked' | 'unknown' | Reason;

/** Every requirement of a programme with what was found. */
export type ChecksOf<Of extends Program> = Readonly<Record<Requirements[Of], Check>>;

/** A programme by its checks: its reasons are the requirements that are not met. */
export function programResult(checks: Readonly<Record<string, Check>>): ProgramResult {
  const reasons: Reason[] = [];
  let unknown: string[] | undefined;
  for (const name in checks) {
    const check = checks[name];
    if (typeof check === 'object') reasons.push(check);
    else if (check === 'unknown') unknown = [...(unknown ?? []), name];
  }
  const eligible = reasons.length === 0;
  return unknown === undefined ? { eligible, reasons } : { eligible, reasons, unknown };
}
