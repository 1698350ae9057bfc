/** Says what is wrong with a value at a place; nothing when it is as it must be. */
export type Shape = (at: string, value: unknown) => string[];

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function holds(must: string, test: (value: unknown) => boolean): Shape {
  return (at, value) => (test(value) ? [] : [`${at}: must be ${must}, and is ${shown(value)}`]);
}

const isAmount = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

/** Points, levels, years and the like. Text is no number, though it may look like one. */
export const whole = holds('a whole number from 0 up', (value) => isAmount(value) && Number.isInteger(value));

/** Dollars, hours and scores of tests, which may have a fraction. */
export const amount = holds('a number from 0 up', isAmount);

export const text = holds('text', (value) => typeof value === 'string');

export const yes = holds('true, or left out', (value) => value === true);

export function oneOf(known: readonly (string | number)[]): Shape {
  return holds(`one of ${known.join(', ')}`, (value) => known.some((one) => one === value));
}

export function orNull(shape: Shape): Shape {
  return (at, value) => (value === null ? [] : shape(at, value));
}

/** A field that may be left out. */
export function maybe(shape: Shape): Shape {
  return (at, value) => (value === undefined ? [] : shape(at, value));
}

/** @param length how many elements; any number when absent */
export function list(element: Shape, length?: number): Shape {
  return (at, value) => {
    if (!Array.isArray(value)) return [`${at}: must be a list, and is ${shown(value)}`];
    if (length !== undefined && value.length !== length)
      return [`${at}: must have ${length} elements, and has ${value.length}`];
    return value.flatMap((each: unknown, i) => element(`${at}/${i}`, each));
  };
}

/** An object with these fields and no other. */
export function fields<Described>(known: { readonly [Field in keyof Described]-?: Shape }): Shape {
  const shapes = new Map<string, Shape>(Object.entries<Shape>(known));
  return (at, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [`${at}: must be an object, and is ${shown(value)}`];
    const given = new Map<string, unknown>(Object.entries(value));
    return [
      ...[...shapes].flatMap(([field, shape]) => shape(`${at}/${field}`, given.get(field))),
      ...[...given.keys()]
        .filter((field) => !shapes.has(field))
        .map((field) => `${at}/${field}: no such field`),
    ];
  };
}

/** A field each of the names. */
export function each(names: readonly string[], shape: Shape): Shape {
  return fields<Record<string, unknown>>(Object.fromEntries(names.map((name) => [name, shape])));
}
