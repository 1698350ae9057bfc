import type { FaultCode } from './field-error.ts';

/**
 * Faults of facts that are each well formed and cannot be true together. They keep a profile out of the pool; a caller
 * who only asks what facts would give gets an answer.
 */
const CONTRADICTIONS = ['before-birth', 'before-award', 'family-too-small'] as const satisfies FaultCode[];
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** Two facts that cannot both be true. */
export interface Contradiction {
  code: ContradictionCode;
  /** JSON Pointer to the one that gives way. */
  pointer: string;
}

/** True when a field at fault is at fault only beside other facts. */
export function isContradiction<Fault extends { code: FaultCode }>(
  fault: Fault,
): fault is Fault & { code: ContradictionCode } {
  return CONTRADICTIONS.some((code) => code === fault.code);
}
