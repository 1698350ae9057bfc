import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '#functions/openapi/document';

interface Described {
  responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>;
}

/** An answer as a test got it. */
export interface GotAnswer {
  status: number;
  contentType: string | undefined;
  /** Whether it has an `ETag`. */
  tagged?: boolean;
  /** As JSON; `undefined` without one. */
  body: unknown;
}

/** An answer that is not one of those that the API's description promises. */
export class UndescribedAnswer extends Error {
  override readonly name = 'UndescribedAnswer';
}

const document = openApiDocument();
const paths = document.paths as Record<string, Record<string, Described>>;

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

const compiled = new Map<string, ValidateFunction>();

function validator(pointer: readonly string[]): ValidateFunction {
  const path = pointer
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const known = compiled.get(path) ?? ajv.compile({ $ref: `openapi#/${path}` });
  compiled.set(path, known);
  return known;
}

/** What is wrong with an answer; `undefined` where nothing is. */
function fault(
  routeKey: string,
  { status, contentType, tagged = false, body }: GotAnswer,
): string | undefined {
  const [method = '', path = ''] = routeKey.split(' ');
  const operation = paths[path]?.[method.toLowerCase()];
  if (!operation) return 'the description has no such route';
  const answer = operation.responses[status];
  if (!answer) return 'the description has no such status';
  if (tagged !== 'ETag' in (answer.headers ?? {}))
    return tagged ? 'an ETag is not described' : 'an ETag is promised, and there is none';
  if (body === undefined) return answer.content ? 'a body is promised, and there is none' : undefined;
  const type = contentType?.split(';')[0] ?? '';
  if (!answer.content?.[type]) return `the content type ${type} is not described`;
  const place = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
  const fits = validator(place);
  return fits(body) ? undefined : ajv.errorsText(fits.errors);
}

/**
 * Holds an answer against the API's description: status, content type and body.
 *
 * @param routeKey e.g. `GET /rounds/{id}`
 * @throws UndescribedAnswer
 */
export function checkAnswer(routeKey: string, answer: GotAnswer): void {
  const wrong = fault(routeKey, answer);
  if (wrong !== undefined) throw new UndescribedAnswer(`${routeKey} answered ${answer.status}: ${wrong}`);
}
