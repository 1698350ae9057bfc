import * as v from 'valibot';
import { MOST_ENTRIES } from '#domain/profile/profile';
import { type Fault, fault } from './fault.ts';

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/**
 * An object with exactly these fields. Valibot's own strict object reports the first unknown field only; unknown fields
 * are reported, all of them, by `unknown-fields.ts`.
 */
export function record<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, fault('wrong-type', 'an object', 'un objet')),
    v.object(entries, fault('required')),
  );
}

/** A list; one that is too long is refused as a whole, before its elements are looked at. */
export function list<Element extends v.GenericSchema>(element: Element, longest = MOST_ENTRIES) {
  return v.pipe(
    v.array(v.unknown(), fault('wrong-type', 'a list', 'une liste')),
    v.maxLength(longest, fault('too-long', longest)),
    v.array(element),
    // Of the last schema of the pipe, which is the one that a description is made from.
    v.metadata({ maxItems: longest }),
  );
}

/** A field that may be left out. `null` is not "left out". */
export const maybe = v.exactOptional;

/**
 * A rule over several fields of one object. It runs even when some of them are at fault, so that everything is reported
 * at once; it therefore meets fields of any type, or none.
 *
 * @param report takes a fault, with its path inside the object
 */
export type Rule = (
  value: Readonly<Record<string, unknown>>,
  report: (path: readonly [string, ...(string | number)[]], given: Fault) => void,
) => void;

/** A rule as a step of a pipe, after `record`. */
export function across<Value extends object>(rule: Rule) {
  return v.rawCheck<Value>(({ dataset, addIssue }) => {
    const value: unknown = dataset.value;
    if (!isRecord(value)) return;
    const step = (key: string | number) =>
      ({ type: 'unknown', origin: 'value', input: value, key, value: undefined }) as const;
    rule(value, ([first, ...rest], message) => addIssue({ message, path: [step(first), ...rest.map(step)] }));
  });
}
