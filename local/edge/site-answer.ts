import type { IncomingHttpHeaders } from 'node:http';
import type { BehaviorPlan } from '../template/read/distribution.ts';
import type { Answer } from './compress.ts';
import { edgeEvent, edgeRequest } from './edge-event.ts';
import { type EdgeResponse, edgeFunction } from './edge-function.ts';
import type { SiteFile } from './site-files.ts';

const MISSING = '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>';

/** Weakly compared, as for `GET`: compressed or not, it is the same file. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => plain(tag) === plain(etag) || tag.trim() === '*');
}

function fromBucket(files: ReadonlyMap<string, SiteFile>, uri: string, headers: IncomingHttpHeaders): Answer {
  const file = files.get(decodeURIComponent(uri));
  if (!file)
    return { status: 404, headers: { 'content-type': 'application/xml' }, body: Buffer.from(MISSING) };
  const fresh = matches(headers['if-none-match'], file.headers.etag ?? '');
  return fresh
    ? { status: 304, headers: { ...file.headers }, body: Buffer.alloc(0) }
    : { status: 200, headers: { ...file.headers }, body: file.body };
}

function generated({ statusCode, headers = {} }: EdgeResponse): Answer {
  const sent = Object.entries(headers).map(([name, { value }]) => [name, value]);
  return { status: statusCode, headers: Object.fromEntries(sent), body: Buffer.alloc(0) };
}

/** Answers from the files of a bucket, with the functions of the behavior before and after it. */
export function siteAnswer(
  { functions, headers: policy }: BehaviorPlan,
  files: ReadonlyMap<string, SiteFile>,
  distributionId: string,
): (method: string, url: string, headers: IncomingHttpHeaders) => Answer {
  const { 'viewer-request': before, 'viewer-response': after } = functions;
  const runBefore = before === undefined ? undefined : edgeFunction(before);
  const runAfter = after === undefined ? undefined : edgeFunction(after);
  return (method, url, headers) => {
    const request = edgeRequest(method, url, headers);
    const first = runBefore?.(edgeEvent(distributionId, request)) ?? request;
    if ('statusCode' in first) return generated(first);
    const answer = fromBucket(files, first.uri, headers);
    answer.headers = { ...answer.headers, ...policy };
    if (!runAfter || answer.status >= 400) return answer;
    // As documented: the request that the viewer made, not what the function made of it.
    const last = runAfter(edgeEvent(distributionId, request, { statusCode: answer.status, headers: {} }));
    return 'statusCode' in last ? { ...answer, status: last.statusCode } : answer;
  };
}
