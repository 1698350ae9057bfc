import { REQUEST_SCHEMAS } from '#functions/openapi/schemas';

/** A schema of the API's description, as far as the reference shows it. */
export interface Schema {
  $ref?: string;
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
}

/** The schemas of an `anyOf` or `oneOf` that stand for the whole value; conditions beside an object are none. */
export function choices({ type, anyOf, oneOf }: Schema): readonly Schema[] {
  return type === undefined ? (oneOf ?? anyOf ?? []) : [];
}

/** @example nameOf('#/components/schemas/Profile') // 'Profile' */
export const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref;

/** On which page of shapes a name stands. */
export const placeOf = (name: string): 'bodies' | 'answers' =>
  name in REQUEST_SCHEMAS ? 'bodies' : 'answers';
