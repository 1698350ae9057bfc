import { hasFacts, MARK } from './link-mark.ts';

/** Longer addresses are cut by some programs. */
export const LONGEST_LINK = 8_000;

/** As much as a line of the command line. More is no person's facts. */
const LONGEST_FACTS = 65_536;

function pass(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(through);
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/** The text of a stream, as long as it is not too long. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST_FACTS) {
      await reader.cancel();
      throw new RangeError('too many facts');
    }
  }
  return text + decoder.decode();
}

/** A value as a fragment. */
export async function toFragment(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await new Response(pass(bytes, new CompressionStream('deflate-raw'))).arrayBuffer();
  return MARK + toBase64Url(new Uint8Array(packed));
}

/** The value of a fragment that may be anything; `undefined` for what is none. */
export async function fromFragment(fragment: string): Promise<unknown> {
  if (!hasFacts(fragment)) return undefined;
  try {
    const packed = fromBase64Url(fragment.slice(MARK.length));
    return JSON.parse(await textOf(pass(packed, new DecompressionStream('deflate-raw'))));
  } catch {
    return undefined;
  }
}
