/** One field at fault. The submitted value is never repeated. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) to the field in the document that was sent; `''` is the whole document. */
  pointer: string;
  /** Stable, kebab-case. */
  code: FaultCode;
  /** A sentence in the caller's language. */
  message: string;
}

export const FAULT_CODES = [
  'required',
  'unknown-field',
  'wrong-type',
  'not-allowed',
  'empty',
  'too-long',
  'unprintable',
  'not-an-email',
  'not-a-date',
  'not-an-instant',
  'unknown-occupation',
  'not-a-country',
  'out-of-range',
  'not-whole',
  'not-on-scale',
  'before-start',
  'before-award',
  'before-birth',
  'spouse-required',
  'spouse-not-allowed',
  'family-too-small',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];
