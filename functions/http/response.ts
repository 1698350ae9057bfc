import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_MEDIA_TYPE, problem } from '../problem/problem.ts';
import type { Refusal } from '../problem/refusal.ts';
import type { Request } from './request.ts';

/** What an endpoint answers. */
export interface Response {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in the place of a body. */
  text?: string;
  /** The media type of what is sent, where it is not `application/json`. */
  type?: string;
  /** Override the headers that every answer has, e.g. `Cache-Control` of what everybody may see. */
  headers?: Readonly<Record<string, string>>;
}

/** Nothing is cached, framed, sniffed or run unless an endpoint says otherwise. */
const EVERY_ANSWER = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

export function answer(response: Response): APIGatewayProxyStructuredResultV2 {
  const { status, body, text = JSON.stringify(body), type = 'application/json', headers } = response;
  const content = text === undefined ? {} : { 'Content-Type': type };
  return {
    statusCode: status,
    headers: { ...EVERY_ANSWER, ...content, ...headers },
    ...(text !== undefined && { body: text }),
  };
}

/** The problem that a refusal is to the caller, in the caller's language. */
export function refuse(refusal: Refusal, { id, language }: Pick<Request, 'id' | 'language'>) {
  const { kind, errors, headers } = refusal;
  const body = problem(kind, { instance: `urn:ronde:request:${id}`, language, ...(errors && { errors }) });
  return answer({
    status: body.status,
    body,
    headers: { ...headers, 'Content-Type': PROBLEM_MEDIA_TYPE, 'Content-Language': language },
  });
}
