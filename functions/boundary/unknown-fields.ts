import { isRecord } from './record.ts';

export type Path = readonly (string | number)[];

/** What the shape of a schema shows of itself, as valibot builds it. */
interface Shape {
  readonly kind: string;
  readonly pipe?: readonly { readonly kind: string }[];
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
}

/** The object or list schema inside pipes, optional and nullable schemas. */
function core(shape: Shape): Shape {
  if (shape.wrapped) return core(shape.wrapped);
  const inner = shape.pipe?.findLast((step) => step.kind === 'schema');
  return inner ? core(inner as Shape) : shape;
}

/**
 * The path of every field of `input` that the schema does not name. A list that is longer than `longest` is not looked
 * into: the schema refuses it as a whole.
 */
export function unknownFields(schema: object, input: unknown, longest = 50, at: Path = []): Path[] {
  const { entries, item } = core(schema as Shape);
  if (entries && isRecord(input))
    return Object.keys(input).flatMap((key) => {
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return field ? unknownFields(field, input[key], longest, [...at, key]) : [[...at, key]];
    });
  if (item && Array.isArray(input) && input.length <= longest)
    return input.flatMap((element, index) => unknownFields(item, element, longest, [...at, index]));
  return [];
}
