import { gzipSync } from 'node:zlib';

/** The types and sizes that CloudFront compresses. */
const TEXT = /^(text\/|image\/svg\+xml|application\/((\w+\+)?json|(\w+\+)?xml|javascript|yaml))/;
const LEAST_BYTES = 1_000;
const MOST_BYTES = 10_000_000;

export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** An answer as CloudFront compresses it for a caller that takes gzip; the same answer where it does not. */
export function compressed(answer: Answer, acceptEncoding: string | undefined): Answer {
  const { headers, body } = answer;
  const type = String(headers['content-type'] ?? '');
  const wanted = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(acceptEncoding ?? '');
  if (!wanted || !TEXT.test(type) || headers['content-encoding'] !== undefined) return answer;
  if (answer.status !== 200 || body.length < LEAST_BYTES || body.length > MOST_BYTES) return answer;
  const { etag } = headers;
  return {
    ...answer,
    headers: {
      ...headers,
      'content-encoding': 'gzip',
      vary: [headers.vary ?? [], 'accept-encoding'].flat().join(', '),
      // Other bytes than those that the origin named.
      ...(typeof etag === 'string' && !etag.startsWith('W/') ? { etag: `W/${etag}` } : {}),
    },
    body: gzipSync(body),
  };
}
