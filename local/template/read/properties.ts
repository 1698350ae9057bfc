import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { ResolvedResource } from '../resolved-template.ts';

/** CloudFormation takes numbers and booleans as text, too. */
export const Count = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.digits())]),
  v.transform(Number),
  v.integer(),
  v.minValue(0),
);
export const Flag = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'false'])]),
  v.transform((value) => value === true || value === 'true'),
);

type Ignored<K extends string> = Record<K, v.OptionalSchema<v.UnknownSchema, undefined>>;

/** Properties that change nothing on one machine: permissions, encryption, names of things that are inert, prices. */
export function ignored<const K extends string>(...names: K[]): Ignored<K> {
  return Object.fromEntries(names.map((name) => [name, v.optional(v.unknown())])) as Ignored<K>;
}

/**
 * The properties of a resource, as the local run understands them. A property that is neither honoured nor known to
 * change nothing here is refused: it may be behaviour.
 *
 * @throws LocalRunError that names the resource and every property at fault
 */
export function read<S extends v.GenericSchema>(schema: S, resource: ResolvedResource): v.InferOutput<S> {
  const result = v.safeParse(schema, resource.properties);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    return issue.type === 'strict_object'
      ? `${path} is not known to the local run`
      : `${path}: ${issue.message}`;
  });
  throw new LocalRunError(
    `${resource.type} ${resource.logicalId} cannot be run as the template says: ${faults.join('; ')}.`,
  );
}
