/** What goes back to the caller. */
export interface Reply {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string | string[]>;
  body: Buffer;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * The answer that an HTTP API makes of a function's result in payload format 2.0. A result without a status code is
 * taken for the body of a 200 in JSON.
 *
 * @param result JSON text
 * @returns `undefined` for a result that API Gateway does not understand
 */
export function replyOf(result: string): Reply | undefined {
  const value: unknown = JSON.parse(result);
  if (!isRecord(value) || value.statusCode === undefined) {
    const body = typeof value === 'string' ? value : result;
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = value;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return undefined;
  if (!isRecord(headers) || !Array.isArray(cookies) || typeof body !== 'string') return undefined;
  const sent: Record<string, string | string[]> = { 'content-type': 'text/plain; charset=utf-8' };
  for (const [name, text] of Object.entries(headers)) {
    if (!isScalar(text)) return undefined;
    sent[name.toLowerCase()] = String(text);
  }
  if (cookies.length > 0) sent['set-cookie'] = cookies.map(String);
  return { status, headers: sent, body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8') };
}
