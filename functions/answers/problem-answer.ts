import * as v from 'valibot';
import { FAULT_CODES } from '../boundary/field-error.ts';
import type { Problem } from '../problem/problem.ts';
import { answerOf } from './answer-of.ts';

export const problem = answerOf<Problem>()(
  v.strictObject({
    type: v.pipe(v.string(), v.metadata({ format: 'uri-reference' })),
    title: v.string(),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    detail: v.string(),
    instance: v.pipe(v.string(), v.metadata({ format: 'uri-reference' })),
    errors: v.exactOptional(
      v.array(
        v.strictObject({
          pointer: v.pipe(v.string(), v.regex(/^(?:\/[^/]*)*$/)),
          code: v.picklist(FAULT_CODES),
          message: v.string(),
        }),
      ),
    ),
  }),
);

/** What API Gateway says by itself on AWS; see docs/decisions/gateway-errors.md. */
export const gatewayMessage = v.strictObject({ message: v.nullable(v.string()) });
