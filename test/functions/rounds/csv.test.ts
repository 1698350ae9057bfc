import { expect, test } from 'vitest';
import { csvOf } from '#functions/rounds/csv';
import { readCsv } from './csv-reader.ts';

const written = (...cells: (string | number | null | undefined)[]) =>
  csvOf({ first: (cell: string | number | null | undefined) => cell, second: () => 'x' }, cells);

test('what stands in a field comes back out of it', () => {
  const texts = ['plain', 'a,b', 'say "so"', 'two\r\nlines', 'two\nlines', '', '"', 'é', ' padded '];
  expect(readCsv(written(...texts))).toEqual([['first', 'second'], ...texts.map((text) => [text, 'x'])]);
});

test('RFC 4180 to the letter', () => {
  expect(written('a "b", c', 7, null, undefined)).toBe(
    'first,second\r\n"a ""b"", c",x\r\n7,x\r\n,x\r\n,x\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula to a spreadsheet', (text) => {
  expect(readCsv(written(text))[1]?.[0]).toBe(`'${text}`);
});

test('a number below zero stays one', () => {
  expect(readCsv(written(-7))[1]?.[0]).toBe('-7');
});
