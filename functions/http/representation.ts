import { createHash } from 'node:crypto';
import { type Coding, compress } from './content-coding.ts';

/** A body as it is sent. */
export interface Representation {
  text: string;
  /** In bytes, before any coding. */
  size: number;
  /**
   * A weak entity tag (RFC 9110, 8.8.3): of every coding the same, because they mean the same. A strong one would have to
   * differ.
   */
  tag: string;
  /** The text in a coding. */
  coded(coding: Coding): Buffer;
}

/** So many characters of the digest: 96 bits. */
const TAG_LENGTH = 16;

const tagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH)}"`;

function represent(text: string, effort: 'once' | 'often'): Representation {
  const codings = new Map<Coding, Buffer>();
  let tag: string | undefined;
  return {
    text,
    size: Buffer.byteLength(text),
    get tag() {
      tag ??= tagOf(text);
      return tag;
    },
    coded(coding) {
      const known = codings.get(coding) ?? compress(text, coding, effort);
      codings.set(coding, known);
      return known;
    },
  };
}

/** Bodies that come again, as long as an endpoint keeps them. */
const known = new WeakMap<object, Representation>();

/**
 * How a body is sent. Of a body that comes again, the same object, this is worked out once.
 *
 * @param comesAgain whether the endpoint keeps the body, unchanged, for other callers
 */
export function representationOf(body: unknown, comesAgain: boolean): Representation {
  if (!comesAgain || typeof body !== 'object' || body === null)
    return represent(JSON.stringify(body), 'once');
  const before = known.get(body) ?? represent(JSON.stringify(body), 'often');
  known.set(body, before);
  return before;
}

/** How a text that is no JSON of ours is sent. */
export const representationOfText = (text: string): Representation => represent(text, 'once');
