import { expect, test } from 'vitest';
import { askedDay, today } from '../../../site/calculator/draft/asked-day.ts';
import { dayParts, dayText, isoDay, readNumber } from '../../../site/calculator/draft/read-text.ts';

test.each([
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['12,500', 12500],
  ['12,500.25', 12500.25],
  ['12 500,25', 12500.25],
  ['12\u00a0500', 12500],
  ['12\u202f500 $', 12500],
  ['$12,500', 12500],
  ['-1', -1],
  ['0', 0],
  ['.5', 0.5],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['seven', 'seven'],
  ['7.5.1', '7.5.1'],
  ['1,2,3', '1,2,3'],
  ['Infinity', 'Infinity'],
])('the number %s is read as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ['2020-3-4', '2020-03-04'],
  ['2020-03-04', '2020-03-04'],
  ['20-3-4', '0020-03-04'],
  ['2020-3-', '2020-03-00'],
])('the day %s is sent as %s', (text, day) => {
  expect(isoDay(text)).toBe(day);
});

test('a day is kept by its parts, and is none when all are empty', () => {
  expect(dayParts('2020-3-')).toEqual({ year: '2020', month: '3', date: '' });
  expect(dayText({ year: '2020', month: ' 3', date: '' })).toBe('2020-3-');
  expect(dayText({ year: '', month: ' ', date: '' })).toBe('');
  expect(dayText({ year: '20-20', month: '3', date: '4' })).toBe('2020-3-4');
});

test.each([
  ['2015-1-1', '2015-01-01'],
  ['2014-12-31', 'no-rules'],
  ['2100-12-31', '2100-12-31'],
  ['2101-1-1', 'no-rules'],
  ['2026-2-29', 'not-a-date'],
  ['', 'not-a-date'],
])('the day of the score %s: %s', (text, expected) => {
  const asked = askedDay(text, 'en');
  expect(asked.day ?? asked.fault?.code).toBe(expected);
});

test('today is the day where the reader is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
