import type { OfficialLanguage } from '#domain/profile/profile';
import { parse } from '#functions/boundary/parse';
import { candidateSchema } from '#functions/boundary/parse-candidate';
import type { Draft, ListName, Path } from './draft.ts';
import { type Fault, faultsAt, isContradicted, leftOutBy } from './faults.ts';
import { FIELDS, LIST_FIELDS } from './fields.ts';
import { type LeaveOut, toCandidate } from './to-candidate.ts';

/** What of a draft can be scored. */
export interface Counted {
  /** Facts that the API takes; `undefined` as long as there is no date of birth. */
  candidate: Record<string, unknown> | undefined;
  /** Every field that is missing or at fault; also those that contradict others, which count as they stand. */
  faults: readonly Fault[];
  /** The entries (`work/3`) and fields that are not in the candidate because of that. */
  leftOut: ReadonlySet<Path>;
}

function isOptional(path: Path): boolean {
  const [list = '', key, name] = path.split('/');
  const fields = key === undefined ? FIELDS : LIST_FIELDS[list as ListName];
  return fields.some((field) => field.name === (name ?? path) && field.optional === true);
}

/** A group such as the assessment is left out whole. */
const isIn = (leftOut: ReadonlySet<Path>): LeaveOut => {
  const groups = [...leftOut]
    .map((path) => path.replace(/\.[^./]*$/, '.'))
    .filter((path) => path.endsWith('.'));
  return (path) => leftOut.has(path) || groups.some((group) => path.startsWith(group));
};

/** Holds a draft against the API's own validation. What is missing or at fault is left out, so that the rest still counts. */
export function counted(draft: Draft, language: OfficialLanguage): Counted {
  const whole = toCandidate(draft, language);
  const parsed = parse(candidateSchema, whole, { language });
  if (parsed.ok) return { candidate: whole, faults: [], leftOut: new Set() };
  const faults = faultsAt(parsed.errors, draft);
  const refused = faults.filter((fault) => !isContradicted(fault));
  const leftOut = new Set(refused.map(({ path }) => leftOutBy(path, isOptional)));
  const candidate = leftOut.has('') ? undefined : toCandidate(draft, language, isIn(leftOut));
  return { candidate, faults, leftOut };
}
