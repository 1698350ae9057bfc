import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_MEDIA_TYPE, problem } from '../problem/problem.ts';
import type { Refusal } from '../problem/refusal.ts';
import { chooseCoding } from './content-coding.ts';
import { holdsAlready } from './if-none-match.ts';
import { representationOf, representationOfText } from './representation.ts';
import type { Asked, Request } from './request.ts';

/** What an endpoint answers. */
export interface Response {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in the place of a body. */
  text?: string;
  /** The media type of what is sent, where it is not `application/json`. */
  type?: string;
  /** The endpoint keeps the body, unchanged, and gives the same object again: it is written and compressed once. */
  comesAgain?: boolean;
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

/** A smaller body fits into one packet as it is. */
const SMALLEST_COMPRESSED = 1024;

/** What the endpoint varies by, and the coding. */
const varyOf = ({ Vary }: Readonly<Record<string, string>>): string =>
  Vary === undefined ? 'Accept-Encoding' : `${Vary}, Accept-Encoding`;

const isRead = ({ method }: Asked): boolean => method === 'GET' || method === 'HEAD';

type Sent = Pick<APIGatewayProxyStructuredResultV2, 'body' | 'isBase64Encoded'> & {
  headers: Record<string, string>;
};

/**
 * The body as the caller takes it. An endpoint's own entity tag is strong, and so of one text only: that is sent as it is
 * (RFC 9110, 8.8.1).
 */
function written(response: Response, asked: Asked): Sent & { tag?: string } {
  const { status, text: plain, body, type = 'application/json', comesAgain = false, headers = {} } = response;
  const content = { 'Content-Type': type };
  const representation =
    plain === undefined ? representationOf(body, comesAgain) : representationOfText(plain);
  const { text, size } = representation;
  if (headers.ETag !== undefined) return { headers: content, body: text };
  const tag = isRead(asked) && status === 200 ? representation.tag : undefined;
  const coding = size < SMALLEST_COMPRESSED ? undefined : chooseCoding(asked.header('accept-encoding'));
  return {
    headers: {
      ...content,
      Vary: varyOf(headers),
      ...(tag && { ETag: tag }),
      ...(coding && { 'Content-Encoding': coding }),
    },
    ...(tag && { tag }),
    ...(coding
      ? { body: representation.coded(coding).toString('base64'), isBase64Encoded: true }
      : { body: text }),
  };
}

/** Only what a kept answer is to be brought up to date with (RFC 9110, 15.4.5). */
function notModified(
  tag: string,
  { 'Cache-Control': cacheControl = 'no-store', Vary = '' }: Readonly<Record<string, string>>,
): APIGatewayProxyStructuredResultV2 {
  return { statusCode: 304, headers: { 'Cache-Control': cacheControl, ETag: tag, Vary } };
}

/** An answer as API Gateway takes it: not again to a caller who has it, compressed where that pays, without a body to `HEAD`. */
export function answer(response: Response, asked: Asked): APIGatewayProxyStructuredResultV2 {
  const { status: statusCode, body: content, text } = response;
  const isEmpty = content === undefined && text === undefined;
  const sent: Sent & { tag?: string } = isEmpty ? { headers: {} } : written(response, asked);
  const { tag, headers, ...body } = sent;
  const all: Record<string, string> = { ...EVERY_ANSWER, ...response.headers, ...headers };
  if (tag && holdsAlready(asked.header('if-none-match'), tag)) return notModified(tag, all);
  return { statusCode, headers: all, ...(asked.method !== 'HEAD' && body) };
}

/** The problem that a refusal is to the caller, in the caller's language. */
export function refuse(refusal: Refusal, { id, language }: Pick<Request, 'id' | 'language'>, asked: Asked) {
  const { kind, errors, headers } = refusal;
  const body = problem(kind, { instance: `urn:ronde:request:${id}`, language, ...(errors && { errors }) });
  const more = { ...headers, 'Content-Language': language };
  return answer({ status: body.status, body, type: PROBLEM_MEDIA_TYPE, headers: more }, asked);
}
