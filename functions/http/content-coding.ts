import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The codings that an answer can have, the smaller one first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** The quality that a caller gives a coding: that of `*` where it is not named; `undefined` where neither is. */
function qualities(header: string): (coding: string) => number | undefined {
  const named = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name === 'x-gzip' ? 'gzip' : name, quality === undefined ? 1 : Number(quality) || 0];
    }),
  );
  return (coding) => named.get(coding) ?? named.get('*');
}

/**
 * The coding that the caller prefers, by `Accept-Encoding` (RFC 9110, 12.5.3). `undefined`: the text as it is, which also a
 * caller gets who refuses everything.
 *
 * @example chooseCoding('gzip, br') // 'br'
 */
export function chooseCoding(header: string | undefined): Coding | undefined {
  const qualityOf = qualities(header ?? '');
  let best: Coding | undefined;
  let highest = 0;
  for (const coding of CODINGS) {
    const quality = qualityOf(coding) ?? 0;
    if (quality > highest) [best, highest] = [coding, quality];
  }
  const plain = qualityOf('identity');
  return plain !== undefined && plain > highest ? undefined : best;
}

/** Where a text is compressed once and sent often, effort pays: Brotli is a fifth smaller, for 0.1 s. */
const EFFORT = {
  once: { br: 5, gzip: 6 },
  often: { br: 10, gzip: 9 },
} as const;

/** Compresses a text. @param effort how often the result is sent */
export function compress(text: string, coding: Coding, effort: keyof typeof EFFORT): Buffer {
  const level = EFFORT[effort][coding];
  return coding === 'gzip'
    ? gzipSync(text, { level })
    : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
}
