import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Endpoint, httpHandler, type RequestLog } from '#functions/http/http-handler';
import type { Route } from '#functions/routes/route';
import { checkAnswer } from '../openapi/answers-fit.ts';

type Headers = NonNullable<APIGatewayProxyStructuredResultV2['headers']>;

function headerOf(headers: Headers, wanted: string): string | undefined {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted) ?? [];
  return value === undefined ? undefined : String(value);
}

/** JSON where it is JSON, else the text; unpacked where it is packed. */
function contentOf(body: string, of: { headers: Headers; isBase64Encoded: boolean }): unknown {
  const bytes = Buffer.from(body, of.isBase64Encoded ? 'base64' : 'utf8');
  const packing = headerOf(of.headers, 'content-encoding');
  const unpacked =
    packing === 'gzip' ? gunzipSync(bytes) : packing === 'br' ? brotliDecompressSync(bytes) : bytes;
  const text = unpacked.toString('utf8');
  return headerOf(of.headers, 'content-type')?.includes('json') ? JSON.parse(text) : text;
}

/** Holds what a function gave against the API's description. Routes that the description leaves out are let through. */
function checkResult(routeKey: string, result: APIGatewayProxyStructuredResultV2): void {
  if (routeKey === '$default' || /^(HEAD|OPTIONS) /.test(routeKey)) return;
  const { statusCode = 0, headers = {}, body, isBase64Encoded = false } = result;
  const contentType = headerOf(headers, 'content-type');
  checkAnswer(routeKey, {
    status: statusCode,
    contentType,
    tagged: headerOf(headers, 'etag') !== undefined,
    body: body === undefined ? undefined : contentOf(body, { headers, isBase64Encoded }),
  });
}

/** The handler of a function for tests: an answer that the API's description does not promise is an error of the test. */
export function checkedHandler<const Routes extends readonly Route[]>(
  routes: Routes,
  endpoints: Readonly<Record<Routes[number]['key'], Endpoint>>,
  log: RequestLog,
) {
  const handler = httpHandler(routes, endpoints, log);
  return async (...call: Parameters<typeof handler>): Promise<APIGatewayProxyStructuredResultV2> => {
    const result = await handler(...call);
    checkResult(call[0].routeKey, result);
    return result;
  };
}
