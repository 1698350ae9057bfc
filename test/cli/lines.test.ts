import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LONGEST_LINE, lineBatches } from '#cli/lines';

async function linesOf(chunks: readonly Buffer[], longest?: number): Promise<Line[]> {
  const all: Line[] = [];
  for await (const batch of lineBatches(Readable.from(chunks), longest)) all.push(...batch);
  return all;
}

describe('lineBatches', () => {
  it('reads lines however the input is cut into pieces, inside a letter too', async () => {
    const text = '{"a":"é"}\r\n\n  \nβ\n{"b":"日本"}';
    const expected = [
      { number: 1, text: '{"a":"é"}' },
      { number: 4, text: 'β' },
      { number: 5, text: '{"b":"日本"}' },
    ];
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it('leaves out a byte order mark, and gives nothing for nothing', async () => {
    expect(await linesOf([Buffer.from('\uFEFF{}\n')])).toEqual([{ number: 1, text: '{}' }]);
    expect(await linesOf([Buffer.from('\n\n')])).toEqual([]);
    expect(await linesOf([])).toEqual([]);
  });

  it('drops a line that is too long, wherever it is cut, and goes on with the next', async () => {
    for (const size of [1, 3, 7, 100]) {
      const bytes = Buffer.from(`ab\n${'x'.repeat(30)}\ncd\n${'y'.repeat(11)}`);
      const chunks = [];
      for (let start = 0; start < bytes.length; start += size)
        chunks.push(bytes.subarray(start, start + size));
      expect(await linesOf(chunks, 10)).toEqual([
        { number: 1, text: 'ab' },
        { number: 2, text: null },
        { number: 3, text: 'cd' },
        { number: 4, text: null },
      ]);
    }
  });

  it('never holds more than the longest line of an endless one', async () => {
    const endless = Readable.from(
      (function* () {
        for (let chunk = 0; chunk < 400; chunk += 1) yield Buffer.alloc(1_000_000, 'z');
      })(),
    );
    const before = process.memoryUsage.rss();
    const all: Line[] = [];
    for await (const batch of lineBatches(endless)) all.push(...batch);
    expect(all).toEqual([{ number: 1, text: null }]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
    expect(LONGEST_LINE).toBe(65_536);
  });
});
