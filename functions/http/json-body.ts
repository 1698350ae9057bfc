import { Refusal } from '../problem/refusal.ts';

/** The largest body that is looked at, in bytes. A full profile has about 10 kB. */
const MOST_BYTES = 64 * 1024;

export interface Body {
  body?: string | undefined;
  isBase64Encoded: boolean;
  contentType: string | undefined;
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType.trim() === '') return true;
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  return type === 'application/json' && (charset === undefined || /^"?utf-?8"?$/.test(charset));
}

/** The bytes as they came, whatever `Content-Length` said of them. */
function bytesOf({ body = '', isBase64Encoded }: Body): Buffer {
  if (body.length > 2 * MOST_BYTES) throw new Refusal('body-too-large');
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > MOST_BYTES) throw new Refusal('body-too-large');
  return bytes;
}

/**
 * The JSON document that a request carries.
 *
 * @throws Refusal `body-too-large`, `unsupported-media-type`, `malformed-json`
 */
export function jsonBody(request: Body): unknown {
  const bytes = bytesOf(request);
  if (!isJson(request.contentType)) throw new Refusal('unsupported-media-type');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('malformed-json');
  }
}
