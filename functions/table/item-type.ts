import * as v from 'valibot';
import type { Key } from './keys.ts';

/** The shape that this release writes. A release that writes another one raises it, and still reads this one. */
const SCHEMA = 1;

/** An item that this release cannot read. It names the kind and the fields at fault, and never a value of the item. */
export class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem';

  constructor(kind: string, faults: readonly string[]) {
    super(`the stored ${kind} cannot be read: ${faults.join(', ')}`);
  }
}

/** One kind of item in the table. */
export interface ItemType<Content> {
  /** What errors call it. */
  kind: string;
  shape: v.GenericSchema<unknown, Content>;
}

/** What is stored: the content under its key, with the number of its shape. */
export function stored<Content extends object>(
  key: Key,
  content: Content,
): Key & { schema: number } & Content {
  return { ...key, schema: SCHEMA, ...content };
}

/** Adds the number of the shape to an item that an update may create. */
export const SCHEMA_SET = {
  expression: '#schema = :schema',
  names: { '#schema': 'schema' },
  values: { ':schema': SCHEMA },
} as const;

/**
 * The content of an item as it was read, without its key. An item without a number is of shape 1.
 *
 * @throws UnreadableItem when it is of a later shape, or not of its kind
 */
export function parseItem<Content>(
  { kind, shape }: ItemType<Content>,
  item: Readonly<Record<string, unknown>>,
): Content {
  const { schema = SCHEMA } = item;
  if (schema !== SCHEMA) throw new UnreadableItem(kind, [`schema ${Number(schema)}`]);
  const parsed = v.safeParse(shape, item);
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the item');
  throw new UnreadableItem(kind, [...new Set(faults)]);
}
