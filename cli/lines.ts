import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** One line of the input. */
export interface Line {
  /** Counted from 1, blank lines too. */
  number: number;
  /** Without the line's end; `null` for a line that is longer than anything that makes sense. */
  text: string | null;
}

/** As long as a body of the HTTP API may be, in UTF-16 units. */
export const LONGEST_LINE = 64 * 1024;

/**
 * The lines of a stream as they come in: all that one chunk completes at a time, blank lines left out. Holds one chunk
 * and the start of one line, however much comes in; a caller that takes long to handle a batch slows the input down.
 */
export async function* lineBatches(input: Readable, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  let tooLong = false;

  function* completed(chunk: string): Generator<Line> {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield* finished(piece);
    if (rest.length > longest) {
      tooLong = true;
      rest = '';
    }
  }
  function* finished(piece: string): Generator<Line> {
    number += 1;
    const text = (number === 1 ? piece.replace(/^\uFEFF/, '') : piece).trim();
    const dropped = tooLong || text.length > longest;
    tooLong = false;
    if (dropped) yield { number, text: null };
    else if (text !== '') yield { number, text };
  }

  for await (const chunk of input) yield [...completed(decoder.write(chunk))];
  rest += decoder.end();
  if (rest !== '' || tooLong) yield [...finished(rest)];
}
