import type * as v from 'valibot';

type Keys<Value> = Value extends unknown ? keyof Value : never;

type Complete<Answer, Schema extends v.GenericSchema> = [
  Exclude<Keys<Answer>, Keys<v.InferOutput<Schema>>>,
] extends [never]
  ? Schema
  : { 'fields that the schema lacks': Exclude<Keys<Answer>, Keys<v.InferOutput<Schema>>> };

/**
 * Ties the schema of an answer to the type that the code answers with. Does not compile where a field is missing, is one too
 * many, or may hold what the type may not.
 *
 * @example const cutOff = answerOf<CutOff>()(v.strictObject({ score: points, submittedAt: instant }));
 */
export function answerOf<Answer>() {
  return <const Schema extends v.GenericSchema<unknown, Answer>>(
    schema: Schema & Complete<Answer, Schema>,
  ): Schema => schema;
}
