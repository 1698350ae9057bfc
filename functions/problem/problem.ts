import type { OfficialLanguage } from '#domain/profile/profile';
import type { FieldError } from '../boundary/field-error.ts';
import { PROBLEM_KINDS, type ProblemKind } from './problem-kinds.ts';
import { PROBLEM_TEXTS } from './problem-texts.ts';

/** Problem details (RFC 9457): an HTTP error, or a bad line of the command line. Never holds a stack trace or personal data. */
export interface Problem {
  /** `/problems/` and the kind: stable, for programs; from the site's address on it leads to a page about the kind. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Which request it was. */
  instance: string;
  /** Every field at fault, for bad input. */
  errors?: readonly FieldError[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Where the page about a kind of problem is (RFC 9457, 3.1.1): from the root, so that it is the same under every path. */
export const problemType = (kind: ProblemKind): string => `/problems/${kind}`;

/** Puts a kind of problem into words. @param details.instance a URI reference, e.g. `urn:ronde:request:…` or `#line-3` */
export function problem(
  kind: ProblemKind,
  details: { instance: string; language?: OfficialLanguage; errors?: readonly FieldError[] },
): Problem {
  const { instance, language = 'en', errors } = details;
  const [title, detail] = PROBLEM_TEXTS[kind][language];
  return {
    type: problemType(kind),
    title,
    status: PROBLEM_KINDS[kind],
    detail,
    instance,
    ...(errors && { errors }),
  };
}
