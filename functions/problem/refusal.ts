import type { FieldError } from '../boundary/field-error.ts';
import type { ProblemKind } from './problem-kinds.ts';

/** A request that is refused for a reason that its sender may know. Becomes a problem of the same kind. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: ProblemKind;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  /** @param more.headers of the answer, e.g. `Allow` */
  constructor(
    kind: ProblemKind,
    more: { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}
