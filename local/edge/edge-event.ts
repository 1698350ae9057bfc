import type { IncomingHttpHeaders } from 'node:http';
import type { EdgeRequest, EdgeResponse, Field } from './edge-function.ts';

function parameters(query: string): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name = '', ...value] = part.split('=');
    const one = { value: value.join('=') };
    const before = fields[name];
    fields[name] = before
      ? { value: before.value, multiValue: [...(before.multiValue ?? [{ value: before.value }]), one] }
      : one;
  }
  return fields;
}

/** A request as a CloudFront Function sees it: parameters as they came, not decoded; headers in lower case. */
export function edgeRequest(method: string, url: string, headers: IncomingHttpHeaders): EdgeRequest {
  const [uri = '/', ...query] = url.split('?');
  return {
    method,
    uri,
    querystring: parameters(query.join('?')),
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name !== 'cookie')
        .map(([name, value]) => [name, { value: [value ?? ''].flat().join(', ') }]),
    ),
    cookies: {},
  };
}

/** The event of a function before (`viewer-request`) or after (`viewer-response`) the origin. */
export function edgeEvent(
  distributionId: string,
  request: EdgeRequest,
  response?: EdgeResponse,
): Record<string, unknown> {
  return {
    version: '1.0',
    context: {
      distributionId,
      eventType: response ? 'viewer-response' : 'viewer-request',
    },
    viewer: { ip: '127.0.0.1' },
    request,
    ...(response && { response }),
  };
}
