import * as v from 'valibot';
import { isRecord } from '../boundary/record.ts';

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

const must =
  (be: string) =>
  ({ input }: v.BaseIssue<unknown>): string =>
    `must be ${be}, and is ${shown(input)}`;

const isAmount = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

/** Points, levels, years and the like. Text is no number, though it may look like one. */
export const whole = v.custom<number>(
  (value) => isAmount(value) && Number.isInteger(value),
  must('a whole number from 0 up'),
);

/** Dollars, hours and scores of tests, which may have a fraction. */
export const amount = v.custom<number>(isAmount, must('a number from 0 up'));

export const text = v.string(must('text'));

/** A field that is true or left out. */
export const onlyTrue = v.exactOptional(v.literal(true, must('true, or left out')));

export function oneOf<const Known extends readonly (string | number)[]>(known: Known) {
  return v.picklist(known, must(`one of ${known.join(', ')}`));
}

export function list<Element>(element: v.GenericSchema<unknown, Element>) {
  return v.array(element, must('a list'));
}

/** A list of two. */
export function pair<Element>(element: v.GenericSchema<unknown, Element>) {
  return v.pipe(
    v.custom<readonly unknown[]>(Array.isArray, must('a list')),
    v.custom<readonly unknown[]>(
      (value) => Array.isArray(value) && value.length === 2,
      ({ input }) => `must have 2 elements, and has ${Array.isArray(input) ? input.length : 'none'}`,
    ),
    v.tuple([element, element]),
  );
}

type Entries<Described> = {
  readonly [Field in keyof Described]-?: v.GenericSchema<unknown, Described[Field]>;
};

/** An object with these fields and no other; each field of the type described must have its schema. */
export function fields<Described extends object>(
  entries: Entries<Described>,
): v.GenericSchema<unknown, Described> {
  const required = Object.entries<v.GenericSchema>(entries).filter(
    ([, { type }]) => type !== 'exact_optional',
  );
  const blank = Object.fromEntries(required.map(([field]) => [field, undefined]));
  const schema: v.GenericSchema = v.pipe(
    v.custom<object>(isRecord, must('an object')),
    // A field that is missing is there as nothing, so that its own schema says what it must be.
    v.transform((value) => ({ ...blank, ...value })),
    v.objectWithRest(entries, v.never('no such field')),
  );
  // Valibot infers no output from entries that are mapped from a type: the parameter holds them to it.
  return schema as v.GenericSchema<unknown, Described>;
}
